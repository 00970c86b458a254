/** What the keys do while a row, or the step of a row, has the focus. */
import type { Act } from '@parley/acts'
import type { ClaimKind, Stance } from '@parley/model'
import { actOf, type OutlineAct, outlineActs } from './keys.ts'
import type { OutlineKit } from './outline-kit.ts'
import type { OutlineRow } from './outline-row.ts'
import { shift } from './reordering.ts'
import { rowElement } from './walk.ts'

const stances: Partial<Record<OutlineAct, Stance>> = { support: 'supports', rebut: 'rebuts', ask: 'asks' }
const nextKind: Readonly<Record<ClaimKind, ClaimKind>> = {
  claim: 'question',
  question: 'note',
  note: 'proposal',
  proposal: 'claim',
}

/** Handles a key; says whether it meant something. */
export function pressKey(kit: OutlineKit, event: KeyboardEvent): boolean {
  const act = actOf(event, kit.store.mayWrite)
  if (!act) return false
  if (kit.ui.picking.get() && pressWhilePicking(kit, act)) return true
  return everywhere(kit, act, event.shiftKey) || onRow(kit, act)
}

/** Does an act by name, as the palette does: for the row in focus, else for the first that is selected. */
export function runAct(kit: OutlineKit, act: Act): boolean {
  const known = outlineActs.find((one) => one === act)
  if (!known) return false
  const [selected] = kit.ui.selected.get()
  const row = kit.ui.focused.get() || selected === undefined ? undefined : kit.live.rowOf(selected)
  if (row) kit.walk.focus(row.key, row.inference === selected ? 'step' : 'claim', false)
  return everywhere(kit, known, false) || onRow(kit, known)
}

function pressWhilePicking({ ui, walk, picking }: OutlineKit, act: OutlineAct): boolean {
  const stance = stances[act]
  const target = walk.idAt(ui.focused.get())
  if (stance) picking.as(stance)
  else if (act === 'escape') picking.drop()
  else if (act === 'edit' || act === 'connect') {
    if (target !== null) picking.end(target)
  } else return false
  return true
}

function everywhere({ ui, walk, acts, live }: OutlineKit, act: OutlineAct, adds: boolean): boolean {
  switch (act) {
    case 'undo':
      acts.undo()
      return true
    case 'redo':
      acts.redo()
      return true
    case 'up':
      walk.step(-1, adds)
      return true
    case 'down':
      walk.step(1, adds)
      return true
    case 'first':
      walk.step(-Infinity, false)
      return true
    case 'last':
      walk.step(Infinity, false)
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
    case 'escape':
      if (ui.notice.get()) ui.notice.set(null)
      else if (ui.selected.get().size) walk.select([])
      else return false
      return true
    default:
      return false
  }
}

function onRow(kit: OutlineKit, act: OutlineAct): boolean {
  const { ui, walk, acts, live, picking, store } = kit
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
      acts.addBeside(row)
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
    case 'to-step':
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
    case 'toggle':
      if (row.below) walk.setOpen(row.key, ui.closed.get().has(row.key))
      return true
    case 'close':
    case 'open':
      return walkLevels(kit, row, act === 'open')
    default:
      return false
  }
}

/** Right opens, then goes in; Left closes, then goes out. */
function walkLevels({ ui, walk, live }: OutlineKit, row: OutlineRow, inwards: boolean): boolean {
  const isClosed = ui.closed.get().has(row.key)
  const selects = !ui.picking.get()
  if (inwards) {
    if (isClosed) walk.setOpen(row.key, true)
    else if (row.below) {
      const next = live.rows.get().find(({ above }) => above === row.key)
      if (next) walk.focus(next.key, 'claim', selects)
    } else if (row.place !== 'first') walk.focus(row.firstKey, 'claim', selects)
  } else if (row.below && !isClosed) walk.setOpen(row.key, false)
  else if (row.above !== null) walk.focus(row.above, 'claim', selects)
  return true
}

/** The menu of a row, under its words. */
export function openMenu({ ui, walk, store }: OutlineKit, row: OutlineRow): void {
  if (!store.mayWrite) return
  const spot = ui.focused.get()
  const box = rowElement(walk.element(), row.key)?.querySelector('.po-words')?.getBoundingClientRect()
  const part = spot?.key === row.key ? spot.part : 'claim'
  ui.menu.set({ key: row.key, part, x: box?.left ?? 0, y: box?.bottom ?? 0 })
}
