/**
 * What the keys do. Two levels keep the canvas one tab stop without being a trap: with the canvas itself in focus Tab
 * leaves it and Enter or an arrow goes in; with a claim or step in focus Tab adds a reason and Escape comes back out.
 * What a key means is the person's key map's to say; what the canvas does not do itself the page is asked for.
 */
import { type Act, actOf, codeOf } from '@parley/acts'
import type { Stance } from '@parley/model'
import type { CanvasKit } from './canvas-kit.ts'
import { deeds, openMenu } from './deeds.ts'
import { enter } from './walking.ts'

/** Handles a key on the canvas; says whether it meant something. */
export function pressKey(kit: CanvasKit, event: KeyboardEvent): boolean {
  const { ui, store, view, actions, lostBox } = kit
  if (event.target !== view.element) lostBox.leave()
  else if (lostBox.swallows(event)) return true
  const { keyMap, pageActs } = kit.lent()
  const inside = ui.focused.get() !== null && event.target !== view.element
  // With the canvas itself in focus Tab goes on to the next control of the page.
  if (event.code === 'Tab' && !inside) return false
  const act = actOf(keyMap, 'canvas', event, store.mayWrite)
  if (!act) return isPlainEnter(event) && goIn(kit, inside)
  if (ui.connecting.get() && pressWhileConnecting(kit, act)) return true
  const how = { inside, extend: event.shiftKey }
  const here = liveFocus(kit)
  if (event.code === 'Tab' && act === 'support') {
    if (here !== null) actions.addRelated(here, ui.relation.get())
    return here !== null
  }
  const deed = deeds[act]
  return deed ? deed(kit, here, how) : (pageActs?.act(act, chosenFrom(kit)) ?? false)
}

/**
 * Does an act by name, as the palette does: for what is focused, else for what is selected. False for what only the page
 * can do.
 */
export function runAct(kit: CanvasKit, act: Act): boolean {
  const deed = deeds[act]
  if (!deed) return false
  if (liveFocus(kit) === null) kit.ui.focused.set(kit.actions.chosen()[0] ?? null)
  const here = liveFocus(kit)
  return deed(kit, here, { inside: here !== null, extend: false })
}

function liveFocus({ ui, store }: CanvasKit) {
  const focused = ui.focused.get()
  return focused !== null && store.map.isLive(focused) ? focused : null
}

/** What the page's acts are about: the focused first, then the others that are selected. */
function chosenFrom(kit: CanvasKit): readonly string[] {
  const here = liveFocus(kit)
  return Array.from(new Set([...(here === null ? [] : [here]), ...kit.actions.chosen()]))
}

const isPlainEnter = (event: KeyboardEvent): boolean =>
  ['Enter', 'NumpadEnter'].includes(codeOf(event)) && !event.ctrlKey && !event.metaKey && !event.altKey

/** Enter where it adds nothing: for a reader, and for whoever gave it to nothing. */
function goIn(kit: CanvasKit, inside: boolean): boolean {
  const here = liveFocus(kit)
  return here === null || !inside ? enter(kit) : openMenu(kit, here)
}

const stances: Partial<Record<Act, Stance>> = { support: 'supports', rebut: 'rebuts', ask: 'asks' }

/** Stance keys choose how the arrow in the making bears; Enter ends it at the focused claim, Escape drops it. */
function pressWhileConnecting({ ui, actions }: CanvasKit, act: Act): boolean {
  const connecting = ui.connecting.get()
  if (!connecting) return false
  const stance = stances[act]
  if (stance) actions.connectAs(stance)
  else if (act === 'escape') actions.dropConnection()
  else if (act === 'edit' || act === 'connect' || act === 'sibling') {
    const target = ui.focused.get()
    if (target !== null && target !== connecting.source) actions.endConnection(target)
  } else return false
  return true
}
