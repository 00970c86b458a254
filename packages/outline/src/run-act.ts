/** The acts of the outline by name, each for what is in focus or chosen: keys, menu and palette all come here. */
import type { Act } from '@parley/acts'
import type { ClaimKind, Stance } from '@parley/model'
import { copyNow } from './clipboard.ts'
import type { OutlineKit } from './outline-kit.ts'
import type { OutlineRow } from './outline-row.ts'
import { shift } from './reordering.ts'
import { rowElement } from './walk.ts'

const stances: Partial<Record<Act, Stance>> = { support: 'supports', rebut: 'rebuts', ask: 'asks' }
const nextKind: Readonly<Record<ClaimKind, ClaimKind>> = {
  claim: 'question',
  question: 'note',
  note: 'proposal',
  proposal: 'claim',
}
const walks: readonly Act[] = ['walk-up', 'walk-down', 'walk-left', 'walk-right', 'home', 'last']
const own: ReadonlySet<Act> = new Set<Act>([
  ...walks,
  'support',
  'rebut',
  'ask',
  'undo',
  'redo',
  'select-all',
  'remove',
  'duplicate',
  'escape',
  'edit',
  'sibling',
  'sibling-before',
  'insert-above',
  'undercut',
  'co-premise',
  'connect',
  'move',
  'cycle-kind',
  'to-arrow',
  'select',
  'menu',
  'reorder-up',
  'reorder-down',
  'fold',
  'fold-all',
  'copy-text',
])

/** Whether the outline does it; else the page may. */
export const hasOwn = (act: Act): boolean => own.has(act)
export const isWalk = (act: Act): boolean => walks.includes(act)
/** The stance that an act adds. */
export const stanceOf = (act: Act): Stance | undefined => stances[act]

/** Does an act by name, as the palette does: for the row in focus, else for the first that is selected. */
export function runAct(kit: OutlineKit, act: Act): boolean {
  if (!hasOwn(act)) return false
  const [selected] = kit.ui.selected.get()
  const row = kit.ui.focused.get() || selected === undefined ? undefined : kit.live.rowOf(selected)
  if (row) kit.walk.focus(row.key, row.inference === selected ? 'step' : 'claim', false)
  return everywhere(kit, act, false) || onRow(kit, act)
}

/** What needs no row in focus. `adds`: what is reached joins the selection. */
export function everywhere(kit: OutlineKit, act: Act, adds: boolean): boolean {
  const { ui, walk, acts, live, folding } = kit
  switch (act) {
    case 'undo':
      acts.undo()
      return true
    case 'redo':
      acts.redo()
      return true
    case 'walk-up':
      walk.step(-1, adds)
      return true
    case 'walk-down':
      walk.step(1, adds)
      return true
    case 'home':
      walk.step(-Infinity, adds)
      return true
    case 'last':
      walk.step(Infinity, adds)
      return true
    case 'select-all':
      walk.select(new Set(live.rows.get().flatMap(({ claim, lost }) => (lost ? [] : [claim]))))
      return true
    case 'remove': {
      const ids = walk.chosen()
      if (ids.length) acts.remove(ids)
      return ids.length > 0
    }
    case 'duplicate': {
      const ids = walk.chosen()
      if (ids.length) acts.duplicate(ids)
      return true
    }
    case 'copy-text':
      return copyNow()
    case 'fold-all':
      folding.foldAll(live.rows.get())
      return true
    case 'escape':
      if (ui.notice.get()) ui.notice.set(null)
      else if (ui.selected.get().size) walk.select([])
      else return false
      return true
    default:
      return false
  }
}

/** What is about the row in focus, or its step. */
export function onRow(kit: OutlineKit, act: Act): boolean {
  const { ui, walk, acts, live, picking, store, folding } = kit
  const spot = ui.focused.get()
  const row = spot && live.byKey(spot.key)
  const id = walk.idAt(spot)
  if (!spot || !row || id === null) return false
  const { inference } = row
  const stance = stances[act]
  if (stance) {
    if (!row.lost || spot.part === 'step') acts.addOn(id, stance)
    return true
  }
  switch (act) {
    case 'edit':
      if (spot.part === 'step') openMenu(kit, row)
      else acts.edit(row)
      return true
    case 'sibling':
      acts.addBeside(row, 'after')
      return true
    case 'sibling-before':
      acts.addBeside(row, 'before')
      return true
    case 'insert-above':
      if (!row.lost) acts.insertAbove(row)
      return true
    case 'undercut':
      if (inference !== null) acts.addOn(inference, 'rebuts')
      return true
    case 'co-premise':
      if (inference !== null) acts.addCoPremise(inference)
      return true
    case 'connect':
      if (spot.part === 'claim') picking.begin(row.claim, 'arrow')
      else if (inference !== null) picking.begin(inference, 'co')
      return true
    case 'move':
      if (inference !== null) picking.begin(inference, 'move')
      return true
    case 'cycle-kind': {
      const kind = store.map.claim(row.claim)?.kind
      if (kind && spot.part === 'claim') acts.setKind(row.claim, nextKind[kind])
      return true
    }
    case 'to-arrow':
      walk.focus(row.key, spot.part === 'step' ? 'claim' : 'step', !ui.picking.get())
      return true
    case 'select': {
      const next = new Set(ui.selected.get())
      if (!next.delete(id)) next.add(id)
      walk.select(next)
      return true
    }
    case 'menu':
      openMenu(kit, row)
      return true
    case 'reorder-up':
    case 'reorder-down':
      shift(store.map, live, acts, row, spot.part, act === 'reorder-up' ? -1 : 1)
      return true
    case 'fold':
      if (row.below) folding.setOpen([row], folding.isClosed(row))
      return true
    case 'walk-left':
    case 'walk-right':
      return walkLevels(kit, row, act === 'walk-right')
    default:
      return false
  }
}

/** Right opens, then goes in; Left closes, then goes out. */
function walkLevels({ ui, walk, live, folding }: OutlineKit, row: OutlineRow, inwards: boolean): boolean {
  const isClosed = folding.isClosed(row)
  const selects = !ui.picking.get()
  if (inwards) {
    if (isClosed) folding.setOpen([row], true)
    else if (row.below) {
      const next = live.rows.get().find(({ above }) => above === row.key)
      if (next) walk.focus(next.key, 'claim', selects)
    } else if (row.place !== 'first') walk.focus(row.firstKey, 'claim', selects)
  } else if (row.below && !isClosed) folding.setOpen([row], false)
  else if (row.above !== null) walk.focus(row.above, 'claim', selects)
  return true
}

/** The menu of a row, under its words. Who may only look has what the page adds. */
export function openMenu({ ui, walk, store, lent }: OutlineKit, row: OutlineRow): void {
  if (!store.mayWrite && !(lent().pageActs?.menuOf(row.claim) ?? []).length) return
  const spot = ui.focused.get()
  const box = rowElement(walk.element(), row.key)?.querySelector('.po-words')?.getBoundingClientRect()
  const part = spot?.key === row.key ? spot.part : 'claim'
  ui.menu.set({ key: row.key, part, x: box?.left ?? 0, y: box?.bottom ?? 0 })
}
