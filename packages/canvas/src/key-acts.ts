/**
 * What the keys do. Two levels keep the canvas one tab stop without being a trap: with the canvas itself in focus Tab
 * leaves it and Enter or an arrow goes in; with a claim or step in focus Tab adds a reason and Escape comes back out.
 */
import type { Act } from '@parley/acts'
import { type ClaimKind, type Id, reorder, type Stance } from '@parley/model'
import type { CanvasKit } from './canvas-kit.ts'
import { duplicateChosen } from './clipboard.ts'
import { actOf, canvasActs, type CanvasAct } from './keys.ts'
import { arrowOf, type Direction, firstOf, walk } from './walk.ts'

/** Handles a key on the canvas; says whether it meant something. */
export function pressKey(kit: CanvasKit, event: KeyboardEvent): boolean {
  const act = actOf(event, kit.store.mayWrite)
  if (!act) return false
  const inside = kit.ui.focused.get() !== null && event.target !== kit.view.element
  // With the canvas itself in focus Tab goes on to the next control of the page.
  if (event.code === 'Tab' && !inside) return false
  const { ui } = kit
  if (ui.connecting.get() && pressWhileConnecting(kit, act)) return true
  return run(kit, act, inside, event.shiftKey)
}

/** Does an act by name, as the palette does: for what is focused, else for what is selected. */
export function runAct(kit: CanvasKit, act: Act): boolean {
  const known = canvasActs.find((one) => one === act)
  if (!known) return false
  if (kit.ui.focused.get() === null) kit.ui.focused.set(kit.actions.chosen()[0] ?? null)
  return run(kit, known, kit.ui.focused.get() !== null, false)
}

/** Stance keys choose how the arrow in the making bears; Enter ends it at the focused claim, Escape drops it. */
function pressWhileConnecting({ ui, actions }: CanvasKit, act: CanvasAct): boolean {
  const connecting = ui.connecting.get()
  if (!connecting) return false
  const stances: Partial<Record<CanvasAct, Stance>> = { support: 'supports', rebut: 'rebuts', ask: 'asks' }
  const stance = stances[act]
  if (stance) {
    actions.connectAs(stance)
    return true
  }
  if (act === 'escape') {
    actions.dropConnection()
    return true
  }
  if (act === 'edit' || act === 'connect') {
    const target = ui.focused.get()
    if (target !== null && target !== connecting.source) actions.endConnection(target)
    return true
  }
  return false
}

/** How a new claim can bear on this one: a question is answered, not supported. */
export function stanceOn(kit: CanvasKit, target: Id, wanted: Stance): Stance {
  const isQuestion = kit.store.map.claim(kit.store.map.resolve(target))?.kind === 'question'
  return isQuestion && wanted !== 'asks' ? 'answers' : wanted
}

const walks: Partial<Record<CanvasAct, Direction>> = {
  'walk-up': 'up',
  'walk-down': 'down',
  'walk-left': 'left',
  'walk-right': 'right',
  'step-up': 'step-up',
  'step-down': 'step-down',
}
const added: Partial<Record<CanvasAct, Stance>> = { support: 'supports', rebut: 'rebuts', ask: 'asks' }
const nextKind: Readonly<Record<ClaimKind, ClaimKind>> = {
  claim: 'question',
  question: 'note',
  note: 'proposal',
  proposal: 'claim',
}

function run(kit: CanvasKit, act: CanvasAct, inside: boolean, adds: boolean): boolean {
  const { store, ui, view, board, actions } = kit
  const { map } = store
  const focused = ui.focused.get()
  const here = focused !== null && map.isLive(focused) ? focused : null
  const direction = walks[act]

  if (direction) return step(kit, here, inside, direction, adds)
  const stance = added[act]
  if (stance) {
    if (here !== null) actions.addRelated(here, stanceOn(kit, here, stance))
    return here !== null
  }
  switch (act) {
    case 'edit':
      if (here === null || !inside) return enter(kit)
      if (map.claim(here)) actions.edit(here)
      else openMenu(kit, here)
      return true
    case 'sibling':
      if (here !== null && map.claim(here)) actions.addSibling(here)
      return here !== null
    case 'co-premise': {
      const inference =
        here === null ? null : map.inference(here) ? here : (map.inferencesFrom(here)[0] ?? null)
      if (inference !== null) actions.addCoPremise(inference)
      return inference !== null
    }
    case 'connect':
      if (here !== null && map.claim(here)) actions.beginConnection(here, 'click')
      else ui.tool.set('connect')
      return true
    case 'cycle-kind': {
      const claim = here === null ? undefined : map.claim(here)
      if (claim) actions.setKind(claim.id, nextKind[claim.kind])
      return claim !== undefined
    }
    case 'remove': {
      const ids = actions.chosen()
      if (ids.length) actions.remove(ids)
      return ids.length > 0
    }
    case 'duplicate':
      duplicateChosen(kit)
      return true
    case 'select-all':
      actions.selectAll()
      return true
    case 'undo':
      actions.undo()
      return true
    case 'redo':
      actions.redo()
      return true
    case 'to-arrow': {
      const arrow = here === null || map.inference(here) ? null : arrowOf(map, here)
      if (arrow !== null) go(kit, arrow)
      return true
    }
    case 'home': {
      const first = firstOf(map)
      if (first !== null) go(kit, first)
      return true
    }
    case 'details':
      if (here !== null) ui.opened.set(ui.opened.get() === here ? null : here)
      return here !== null
    case 'menu':
      if (here !== null) openMenu(kit, here)
      return here !== null
    case 'reorder-up':
    case 'reorder-down':
      return shift(kit, here, act === 'reorder-up' ? -1 : 1)
    case 'zoom-in':
      view.zoomBy(1.25)
      return true
    case 'zoom-out':
      view.zoomBy(0.8)
      return true
    case 'zoom-full':
      view.zoomTo(1)
      return true
    case 'fit':
      view.fit(Array.from(board.boxes().values()))
      return true
    case 'fit-selection':
      view.fit(actions.chosenClaims().flatMap((id) => board.box(id) ?? []))
      return true
    case 'tool-select':
      ui.tool.set('select')
      return true
    case 'tool-hand':
      ui.tool.set('hand')
      return true
    case 'escape':
      return escape(kit)
    default:
      return false
  }
}

/** Closes what is open, one thing a press; at last the keyboard goes back to the canvas itself. */
function escape({ ui, actions }: CanvasKit): boolean {
  if (ui.menu.get()) ui.menu.set(null)
  else if (ui.opened.get() !== null) {
    const opened = ui.opened.get()
    ui.opened.set(null)
    actions.focus(opened)
  } else if (ui.notice.get()) ui.notice.set(null)
  else if (ui.tool.get() !== 'select') ui.tool.set('select')
  else if (ui.selected.get().size > 1) actions.select([])
  else if (ui.focused.get() !== null) {
    actions.select([])
    actions.focus(null)
  } else return false
  return true
}

function go({ actions }: CanvasKit, id: Id): void {
  actions.select([id])
  actions.focus(id)
}

function enter(kit: CanvasKit): boolean {
  const selected = kit.actions.chosen()[0]
  const first = selected ?? firstOf(kit.store.map)
  if (first !== null) go(kit, first)
  return first !== null
}

/** `adds`: what is reached joins the selection. */
function step(
  kit: CanvasKit,
  here: Id | null,
  inside: boolean,
  direction: Direction,
  adds: boolean,
): boolean {
  if (here === null || !inside) return enter(kit)
  const next = walk(kit.store.map, here, direction)
  if (next === null) return true
  kit.actions.select(adds ? [...kit.ui.selected.get(), next] : [next])
  kit.actions.focus(next)
  return true
}

function openMenu({ ui, board, arrows }: CanvasKit, id: Id): void {
  const box = board.box(id)
  const ring = arrows.shape(id)?.ring.at
  ui.menu.set({ id, at: box ? [box.x + 24, box.y + box.height] : [ring?.x ?? 0, ring?.y ?? 0] })
}

/** Alt with up or down: earlier or later among those that bear on the same. */
function shift({ store, actions }: CanvasKit, here: Id | null, by: 1 | -1): boolean {
  const { map } = store
  const inference = here === null ? undefined : map.inference(here) ? here : map.inferencesFrom(here)[0]
  const target = inference === undefined ? undefined : map.inference(inference)?.target
  if (inference === undefined || target === undefined) return false
  const siblings = map.inferencesOn(target)
  const at = siblings.indexOf(inference)
  const after = by < 0 ? siblings[at - 2] : siblings[at + 1]
  if (at < 0 || (by < 0 ? at === 0 : after === undefined)) return true
  actions.attempt(reorder, { id: inference, after: after ?? null })
  return true
}
