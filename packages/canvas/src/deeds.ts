/**
 * What the canvas does for each act by name, for the claim or step that has the keyboard. Acts that are not in the list
 * are the page's.
 */
import type { Act } from '@parley/acts'
import { type ClaimKind, type Id, reorder, type Stance } from '@parley/model'
import type { CanvasKit } from './canvas-kit.ts'
import { copyAsText, duplicateChosen } from './clipboard.ts'
import { arrowOf, type Direction, firstOf } from './walk.ts'
import { enter, go, step } from './walking.ts'

export interface How {
  /** Whether a claim or step has the keyboard, and not the canvas itself. */
  readonly inside: boolean
  /** Whether Shift is held: what is walked to joins the selection. */
  readonly extend: boolean
}

/** Says whether it meant something. `here` is live. */
type Deed = (kit: CanvasKit, here: Id | null, how: How) => boolean

const walking =
  (direction: Direction): Deed =>
  (kit, here, { inside, extend }) =>
    step(kit, inside ? here : null, direction, extend)

/** Something for the claim or step that has the keyboard; nothing without one. */
const on =
  (deed: (kit: CanvasKit, here: Id) => boolean | void): Deed =>
  (kit, here) =>
    here !== null && deed(kit, here) !== false

/** Something that does not hang on where the keyboard is. */
const always =
  (deed: (kit: CanvasKit) => void): Deed =>
  (kit) => {
    deed(kit)
    return true
  }

const adding = (stance: Stance): Deed => on(({ actions }, here) => actions.addRelated(here, stance))
const nextKind: Readonly<Record<ClaimKind, ClaimKind>> = {
  claim: 'question',
  question: 'note',
  note: 'proposal',
  proposal: 'claim',
}

/** The step of a claim, or the step itself. */
const stepAt = ({ store: { map } }: CanvasKit, here: Id): Id | null =>
  map.inference(here) ? here : (map.inferencesFrom(here).find((id) => map.isSound(id)) ?? null)

const sibling = (before: boolean): Deed => {
  const deed = on((kit, here) => {
    if (kit.store.map.claim(here)) kit.actions.addSibling(here, before)
    else openMenu(kit, here)
  })
  return (kit, here, how) => (how.inside ? deed(kit, here, how) : enter(kit))
}

export const deeds: Readonly<Partial<Record<Act, Deed>>> = {
  'walk-up': walking('up'),
  'walk-down': walking('down'),
  'walk-left': walking('left'),
  'walk-right': walking('right'),
  'step-up': walking('step-up'),
  'step-down': walking('step-down'),
  support: adding('supports'),
  rebut: adding('rebuts'),
  ask: adding('asks'),
  undercut: on((kit, here) => {
    const inference = stepAt(kit, here)
    if (inference === null) return false
    kit.actions.addRelated(inference, 'rebuts')
    return true
  }),
  sibling: sibling(false),
  'sibling-before': sibling(true),
  'insert-above': on(({ actions, store: { map } }, here) => {
    const claim = map.claim(here)
      ? here
      : map.premisesOf(here).map((key) => map.resolve(map.premise(key)?.claim ?? ''))[0]
    if (claim === undefined) return false
    actions.insertAbove(claim, map.claim(here) ? undefined : here)
    return true
  }),
  edit: on((kit, here) => {
    if (kit.store.map.claim(here)) kit.actions.edit(here)
    else return kit.lent().pageActs?.act('why', [here]) || openMenu(kit, here)
    return true
  }),
  'co-premise': on((kit, here) => {
    const inference = stepAt(kit, here)
    if (inference === null) return false
    kit.actions.addCoPremise(inference)
    return true
  }),
  connect: (kit, here) => {
    const { actions, ui, store } = kit
    if (here !== null && store.map.claim(here)) actions.beginConnection(here, 'click')
    else if (here !== null) actions.beginConnection(here, 'click', 'retarget')
    else ui.tool.set('connect')
    return true
  },
  'cycle-kind': on(({ store, actions }, here) => {
    const claim = store.map.claim(here)
    if (!claim) return false
    actions.setKind(here, nextKind[claim.kind])
    return true
  }),
  remove: ({ actions }) => {
    const ids = actions.chosen()
    if (ids.length) actions.remove(ids)
    return ids.length > 0
  },
  duplicate: always(duplicateChosen),
  'copy-text': (kit) => copyAsText(kit),
  'select-all': always(({ actions }) => actions.selectAll()),
  undo: always(({ actions }) => actions.undo()),
  redo: always(({ actions }) => actions.redo()),
  'to-arrow': (kit, here) => {
    const { map } = kit.store
    const arrow = here === null || map.inference(here) ? null : arrowOf(map, here)
    if (arrow !== null) go(kit, arrow)
    return true
  },
  home: always((kit) => {
    const first = firstOf(kit.store.map)
    if (first !== null) go(kit, first)
  }),
  menu: (kit, here) => (here === null ? openPaperMenu(kit) : openMenu(kit, here)),
  'reorder-up': on((kit, here) => shift(kit, here, -1)),
  'reorder-down': on((kit, here) => shift(kit, here, 1)),
  'zoom-in': always(({ view }) => view.zoomBy(1.25)),
  'zoom-out': always(({ view }) => view.zoomBy(0.8)),
  'zoom-full': always(({ view }) => view.zoomTo(1)),
  fit: always(({ view, board }) => view.fit(Array.from(board.boxes().values()))),
  'fit-selection': always(({ view, board, actions, arrows }) =>
    view.fit(actions.chosen().flatMap((id) => board.box(id) ?? arrows.shape(id)?.bounds ?? [])),
  ),
  'view-back': always(({ views }) => views.back()),
  'view-forward': always(({ views }) => views.forward()),
  'tool-select': always(({ ui }) => ui.tool.set('select')),
  'tool-hand': always(({ ui }) => ui.tool.set('hand')),
  escape: (kit) => escape(kit),
}

/** Closes what is open, one thing a press; at last the keyboard goes back to the canvas itself. */
function escape({ ui, actions }: CanvasKit): boolean {
  if (ui.menu.get()) ui.menu.set(null)
  else if (ui.notice.get()) ui.notice.set(null)
  else if (ui.tool.get() !== 'select') ui.tool.set('select')
  else if (ui.selected.get().size > 1) actions.select([])
  else if (ui.focused.get() !== null) {
    actions.select([])
    actions.focus(null)
  } else return false
  return true
}

/** At the claim's or step's own place. */
export function openMenu({ ui, board, arrows }: CanvasKit, id: Id): boolean {
  const box = board.box(id)
  const ring = arrows.shape(id)?.ring.at
  ui.menu.set({ id, at: box ? [box.x + 24, box.y + box.height] : [ring?.x ?? 0, ring?.y ?? 0] })
  return true
}

/** In the middle of what is shown. */
function openPaperMenu({ ui, view }: CanvasKit): boolean {
  const rect = view.element?.getBoundingClientRect()
  if (!rect) return false
  ui.menu.set({ id: null, at: view.toMap(rect.left + rect.width / 2, rect.top + rect.height / 3) })
  return true
}

/** Earlier or later among those that bear on the same; a proposal or loose claim among those of its kind. */
function shift({ store, actions }: CanvasKit, here: Id, by: 1 | -1): boolean {
  const { map } = store
  const inference = map.inference(here) ? here : map.inferencesFrom(here)[0]
  const target = inference === undefined ? undefined : map.inference(inference)?.target
  if (inference === undefined || target === undefined) return false
  const siblings = map.inferencesOn(target)
  const at = siblings.indexOf(inference)
  const after = by < 0 ? siblings[at - 2] : siblings[at + 1]
  if (at < 0 || (by < 0 ? at === 0 : after === undefined)) return true
  actions.attempt(reorder, { id: inference, after: after ?? null })
  return true
}
