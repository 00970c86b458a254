/**
 * What is sent when something has happened: the difference of two views. No command says whom to tell what; whatever
 * a view does not hold cannot be told, and what did not change costs nothing.
 */
import { own } from './own.ts'
import { keyed, type ViewChange, type WorkshopView } from './view.ts'

type Keyed = (typeof keyed)[number]
type Items = Readonly<Record<string, unknown>>
type Patch = {
  readonly set: Items
  readonly drop: readonly string[]
  readonly fields?: Readonly<Record<string, Items>>
}

/** Of an item of these that was there only what is new in it. */
const byField: ReadonlySet<Keyed> = new Set(['ballots', 'me'])

const isKeyed = (slice: string): slice is Keyed => keyed.some((name) => name === slice)

/**
 * What turns `before` into `after`; undefined when nothing does. Only the slices that `after` has are looked at, so
 * that those of an audience and `me` can be compared and sent apart. O(size of both).
 */
export function changeBetween(
  before: Partial<WorkshopView> | undefined,
  after: Partial<WorkshopView>,
): ViewChange | undefined {
  const put: Record<string, unknown> = {}
  const patch: Partial<Record<Keyed, Patch>> = {}
  const old: Readonly<Record<string, unknown>> = before ?? {}
  for (const [slice, value] of Object.entries(after)) {
    const last = own(old, slice)
    if (isKeyed(slice) && isRecord(last) && isRecord(value)) {
      const change = patchBetween(last, value, byField.has(slice))
      if (change) patch[slice] = change
    } else if (!Object.hasOwn(old, slice) || !isSame(last, value)) {
      put[slice] = value
    }
  }
  const hasPut = Object.keys(put).length > 0
  const hasPatch = Object.keys(patch).length > 0
  if (!hasPut && !hasPatch) return undefined
  return { ...(hasPut ? { put: asView(put) } : {}), ...(hasPatch ? { patch } : {}) }
}

/** `isByField`: of an item that was there only what is new in it, unless something of it is gone. */
function patchBetween(before: Items, after: Items, isByField: boolean): Patch | undefined {
  if (before === after) return undefined
  const set: [key: string, item: unknown][] = []
  const fields: [key: string, news: Items][] = []
  for (const [key, item] of Object.entries(after)) {
    const old = own(before, key)
    if (Object.hasOwn(before, key) && isSame(old, item)) continue
    const news = isByField ? newsOf(old, item) : undefined
    if (news) fields.push([key, news])
    else set.push([key, item])
  }
  const drop = Object.keys(before).filter((key) => !Object.hasOwn(after, key))
  if (!set.length && !fields.length && !drop.length) return undefined
  return {
    set: Object.fromEntries(set),
    drop,
    ...(fields.length ? { fields: Object.fromEntries(fields) } : {}),
  }
}

/** What of an item is new; undefined when it is not told so. */
function newsOf(before: unknown, after: unknown): Items | undefined {
  if (!isRecord(before) || !isRecord(after) || Array.isArray(before) || Array.isArray(after)) return undefined
  const isGone = Object.keys(before).some((key) => before[key] !== undefined && own(after, key) === undefined)
  if (isGone) return undefined
  return Object.fromEntries(
    Object.entries(after).filter(([key, value]) => value !== undefined && !isSame(own(before, key), value)),
  )
}

/**
 * The view after a message of the server. Slices and items that did not change stay the same values, so that what
 * is drawn of them need not be drawn again. O(what changed + keys of the patched slices).
 */
export function applyChange(
  view: Partial<WorkshopView>,
  message: { readonly whole?: true; readonly change: ViewChange },
): Partial<WorkshopView> {
  const { put, patch } = message.change
  const next: Record<string, unknown> = { ...(message.whole ? {} : view), ...put }
  for (const slice of keyed) {
    const change = patch?.[slice]
    if (!change) continue
    const gone = new Set(change.drop)
    const kept = Object.entries(next[slice] ?? {})
      .filter(([key]) => !gone.has(key))
      .map(([key, item]) => {
        const news = own(change.fields ?? {}, key)
        return [key, news ? { ...item, ...news } : item]
      })
    next[slice] = { ...Object.fromEntries(kept), ...change.set }
  }
  return asView(next)
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each slice was taken from a view, under its name
const asView = (slices: Readonly<Record<string, unknown>>) => slices as Partial<WorkshopView>

/** Of JSON values; a key without a value is no key. O(size of both), and at once where both are one value. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (!isRecord(a) || !isRecord(b) || Array.isArray(a) !== Array.isArray(b)) return false
  let left = 0
  for (const key of Object.keys(a)) {
    const value = a[key]
    if (value === undefined) continue
    left += 1
    if (!Object.hasOwn(b, key) || !isSame(value, b[key])) return false
  }
  return left === Object.keys(b).reduce((found, key) => (b[key] === undefined ? found : found + 1), 0)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
