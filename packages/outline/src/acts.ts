/**
 * What a person can do in the outline, each in one call: keys, buttons and the menu all come here. Each act is one
 * command of the model; a refusal becomes a sentence beside the row and nothing else happens.
 */
import {
  addClaim,
  addCoPremise,
  addRelated,
  type ClaimKind,
  type Command,
  deleteRows,
  duplicate,
  type Id,
  insertAbove,
  liveClaims,
  type Performed,
  removePremise,
  restore,
  setImplicit,
  setKind,
  setStance,
  type Stance,
} from '@parley/model'
import { premiseKey } from '@parley/protocol'
import type { Lent } from './lent.ts'
import type { LiveRows } from './live-rows.ts'
import type { OutlineRow } from './outline-row.ts'
import type { OutlineStore } from './outline-store.ts'
import type { Editing, OutlineUi } from './outline-ui.ts'
import type { OwnHand } from './own-hand.ts'
import { refugeOf } from './refuge.ts'
import type { Reading } from './row-name.ts'
import type { Walk } from './walk.ts'
import { hasWords } from './words-in.ts'

export interface Acts {
  /** Performs a command as one's own; a refusal is shown beside the focused row. */
  readonly attempt: <Args>(command: Command<Args>, args: Args) => Performed
  /** A new claim that bears on a claim or step, and the cursor in it. A question is answered, not supported. */
  readonly addOn: (target: Id, stance: Stance) => void
  /** One more like it, after it or before it: of a step, another one on the same target. */
  readonly addBeside: (row: OutlineRow, where: 'after' | 'before') => void
  /** A claim between it and what it bears on. */
  readonly insertAbove: (row: OutlineRow) => void
  readonly addCoPremise: (inference: Id) => void
  /** At the top, behind the others. */
  readonly addHead: (kind: ClaimKind) => void
  readonly edit: (row: OutlineRow, field?: Editing['field']) => void
  /** Closes the text box; a fresh claim without words is taken back. Idempotent. */
  readonly leave: () => void
  /** The page may ask first, and may have more go. */
  readonly remove: (ids: readonly Id[]) => void
  readonly restore: (claim: Id) => void
  readonly duplicate: (ids: readonly Id[]) => void
  readonly leaveStep: (inference: Id, claim: Id) => void
  readonly setStance: (inference: Id, stance: Stance) => void
  readonly setKind: (claim: Id, kind: ClaimKind) => void
  readonly setImplicit: (claims: readonly Id[], implicit: boolean) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** What stands right before one of a row; null: it is the first. */
const standBefore = (row: readonly Id[], id: Id): Id | null => row[row.indexOf(id) - 1] ?? null

/** What the acts are made of. */
export interface ActsOf {
  readonly store: OutlineStore
  readonly ui: OutlineUi
  readonly live: LiveRows
  readonly walk: Walk
  readonly hand: OwnHand
  readonly reading: () => Reading
  readonly lent: () => Lent
  readonly say: (sentence: string) => void
}

export function createActs({ store, ui, live, walk, hand, reading, lent, say }: ActsOf): Acts {
  const { map } = store

  const attempt = <Args>(command: Command<Args>, args: Args): Performed => {
    const performed = store.mayWrite
      ? hand.mine(() => store.perform(command, args))
      : ({ ok: false, refusal: { why: 'read-only' } } as const)
    ui.notice.set(performed.ok ? null : { key: ui.focused.get()?.key ?? null, says: performed.refusal })
    return performed
  }

  const open = (editing: Editing) => {
    leave()
    walk.focus(editing.key)
    ui.editing.set(editing)
  }
  const begin = (performed: Performed, kind: ClaimKind, inference?: Id) => {
    const [claim, step] = performed.ok ? performed.made : []
    if (claim === undefined) return
    const under = inference ?? step
    const key = under === undefined ? claim : premiseKey(under, claim)
    open({ key, claim, field: kind === 'proposal' ? 'title' : 'text', fresh: true })
  }
  const leave = () => {
    const editing = ui.editing.get()
    if (!editing) return
    ui.editing.set(null)
    if (!editing.fresh || !map.isLive(editing.claim) || hasWords(map, editing.claim)) return
    const next = neighbour([editing.claim])
    hand.mine(() => store.perform(deleteRows, { ids: [editing.claim] }))
    if (next) walk.focus(next)
  }
  /** Where the focus goes when these are gone. */
  const neighbour = (ids: readonly Id[]): string | null => {
    const goes = ({ claim, inference }: OutlineRow) =>
      ids.includes(claim) || (inference !== null && ids.includes(inference))
    const key = ui.focused.get()?.key
    return key === undefined ? null : (refugeOf(walk.shown(), key, goes)?.key ?? null)
  }
  const removeNow = (ids: readonly Id[]) => {
    const row = walk.focusedRow()
    const stays = row && !ids.includes(row.claim) && !(row.inference !== null && ids.includes(row.inference))
    const next = stays ? row.key : neighbour(ids)
    if (!attempt(deleteRows, { ids }).ok) return
    walk.select([])
    say(reading().messages.canvas.deleted(ids.length))
    if (next !== null && live.byKey(next)) walk.focus(next)
    else walk.element()?.focus()
  }

  const removeAgreed = async (asked: Promise<readonly Id[] | null>) => {
    // The question could not be put (its part of the page did not come): then nothing goes.
    const agreed = await asked.catch(() => null)
    if (agreed) removeNow(agreed)
  }

  return {
    attempt,
    leave,
    addOn(target, wanted) {
      const isQuestion = map.claim(map.resolve(target))?.kind === 'question'
      const stance = isQuestion && wanted !== 'asks' ? 'answers' : wanted
      const kind: ClaimKind = stance === 'asks' ? 'question' : 'claim'
      begin(attempt(addRelated, { target, stance, kind, lang: reading().lang, pos: null }), kind)
    },
    addBeside(row, where) {
      const kind = map.claim(row.claim)?.kind ?? 'claim'
      const { lang } = reading()
      const step = row.inference === null ? undefined : map.inference(row.inference)
      if (step) {
        const { target, stance } = step
        const after = where === 'after' ? step.id : standBefore(map.inferencesOn(target), step.id)
        begin(attempt(addRelated, { target, stance, kind, lang, pos: null, after }), kind)
      } else {
        // What bears on something may have no place in the map's own order.
        const heads = liveClaims(map).flatMap(({ id, order }) => (order ? id : []))
        const after = where === 'after' ? row.claim : standBefore(heads, row.claim)
        begin(attempt(addClaim, { kind, lang, pos: null, after }), kind)
      }
    },
    insertAbove(row) {
      const { lang } = reading()
      const step = row.inference === null ? {} : { inference: row.inference }
      const performed = attempt(insertAbove, { claim: row.claim, ...step, lang, pos: null })
      const [claim] = performed.ok ? performed.made : []
      const made = claim === undefined ? undefined : live.rowOf(claim)
      // Not taken back without words: the claim below would lose its place with it.
      if (made && claim !== undefined) open({ key: made.key, claim, field: 'text', fresh: false })
    },
    addCoPremise(inference) {
      begin(attempt(addCoPremise, { inference, lang: reading().lang, pos: null }), 'claim', inference)
    },
    addHead(kind) {
      begin(attempt(addClaim, { kind, lang: reading().lang, pos: null }), kind)
    },
    edit(row, field) {
      if (!store.mayWrite || row.lost) return
      const isProposal = map.claim(row.claim)?.kind === 'proposal'
      const where = field ?? (isProposal ? 'title' : 'text')
      open({ key: row.key, claim: row.claim, field: where, fresh: false })
    },
    remove(ids) {
      const asked = lent().pageActs?.beforeDelete(ids) ?? ids
      if (asked instanceof Promise) void removeAgreed(asked)
      else removeNow(asked)
    },
    restore(claim) {
      attempt(restore, { ids: [claim] })
    },
    duplicate(ids) {
      const performed = attempt(duplicate, { ids, offset: null })
      const copies = performed.ok ? performed.made.filter((id) => map.claim(id)) : []
      const first = copies[0] === undefined ? undefined : live.rowOf(copies[0])
      if (first) walk.focus(first.key)
      if (copies.length) walk.select(copies)
    },
    leaveStep(inference, claim) {
      attempt(removePremise, { inference, claim })
    },
    setStance(inference, stance) {
      attempt(setStance, { inference, stance })
    },
    setKind(claim, kind) {
      attempt(setKind, { claim, kind })
    },
    setImplicit(claims, implicit) {
      attempt(setImplicit, { claims, implicit })
    },
    undo: () => hand.mine(() => store.undo()),
    redo: () => hand.mine(() => store.redo()),
  }
}
