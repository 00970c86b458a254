/**
 * What a pointer means on the canvas, for mouse, pen and finger alike. React Flow pans and zooms; everything else is
 * decided here from the element under the pointer when it goes down, by listeners on the canvas itself, so that one
 * place says what wins: card drag, arrow, connecting, marquee. Presses that are ours are kept from React Flow.
 *
 * Touch: one finger pans, also from a card unless that is selected; a tap selects; a long press opens the menu.
 */
import { type Id, type Place, type Stance, stances } from '@parley/model'
import type { CanvasKit } from './canvas-kit.ts'
import type { Connecting } from './canvas-ui.ts'
import { createCardDrag } from './card-drag.ts'
import { frameTask } from './frame.ts'
import { withHandWords } from './hand-words.ts'
import { createMarquee } from './marquee.ts'
import { throttled } from './throttled.ts'
import { onTwoFingerTap } from './two-finger-tap.ts'

/** Pixels that a pointer may tremble in a click. */
const tremble = { mouse: 4, touch: 9 } as const
const longPressMs = 500

/** A gesture between down and up. */
interface Running {
  readonly move: (at: Place, event: PointerEvent) => void
  /** `completed` false: given up by Escape or by the system. */
  readonly end: (completed: boolean, event: PointerEvent | null) => void
  /** A key that is pressed or let go meanwhile; says whether it meant something. */
  readonly key?: (event: KeyboardEvent) => boolean
}

interface Press {
  readonly pointer: number
  readonly x: number
  readonly y: number
  readonly touch: boolean
  readonly id: Id | null
  readonly from: Place
  /** Begins when the pointer has left its place; null when this press can only be a click. */
  readonly begin: (() => Running) | null
  running: Running | null
  /** False: what was pressed answers a click itself. */
  readonly click?: boolean
}

/** The claim or inference that an element belongs to. */
export const idOf = (target: EventTarget | null): Id | null => {
  if (!(target instanceof Element)) return null
  const found = target.closest('[data-claim], [data-arrow]')
  return found?.getAttribute('data-claim') ?? found?.getAttribute('data-arrow') ?? null
}
const overOf = (event: PointerEvent): Id | null =>
  idOf(document.elementFromPoint(event.clientX, event.clientY))
const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null

/** Follows the pointers on a canvas; returns the way to stop. `panning`: a drag on anything moves the view. */
export function followPointers(kit: CanvasKit, root: HTMLElement, panning: () => boolean): () => void {
  const { ui, actions, view, store } = kit
  /** What a pointer is on. An arrow that is an element from far away is far wider for the hand than what is painted. */
  const under = (event: MouseEvent): Id | null => {
    const id = idOf(event.target)
    if (id !== null && store.map.claim(id)) return id
    return kit.far.at(event.clientX, event.clientY) ?? id
  }
  let press: Press | null = null
  let ours = false
  let hold: ReturnType<typeof setTimeout> | undefined
  let latest: PointerEvent | null = null
  let pressedAt = { x: 0, y: 0 }
  const stopping = new AbortController()
  const { signal } = stopping
  const point = throttled(50, (at: Place | null) => store.presence.point(at))
  const frame = frameTask(() => {
    if (!latest) return
    const at = view.toMap(latest.clientX, latest.clientY)
    press?.running?.move(at, latest)
    if (ui.connecting.get()?.by === 'click') actions.moveConnection(at, overOf(latest))
    point(at)
  })

  const down = (event: PointerEvent) => {
    ours = false
    const { target } = event
    if (isIn(target, '.pc-own')) {
      // Text boxes, menus and handles look after themselves; but a handle that adds can be pulled somewhere.
      ours = true
      pull(event)
      return
    }
    const editing = ui.editing.get()
    const field = fieldOf(target)
    if (editing && field && idOf(target) === editing.claim) {
      // From a proposal's name to its text and back.
      ours = true
      event.preventDefault()
      ui.editing.set({ ...editing, field })
      return
    }
    actions.leave()
    ui.menu.set(null)
    ui.notice.set(null)
    pressedAt = { x: event.clientX, y: event.clientY }
    if (event.button !== 0 || !event.isPrimary) {
      cancelPress()
      return
    }
    if (panning()) return
    const touch = event.pointerType === 'touch'
    const id = under(event)
    const from = view.toMap(event.clientX, event.clientY)
    const handle = target instanceof Element ? target.closest('[data-connect], [data-retarget]') : null
    const retargeted = handle?.getAttribute('data-retarget') ?? null
    const source = handle?.getAttribute('data-connect') ?? retargeted
    const isCard = id !== null && store.map.claim(id) !== undefined
    const draggable = isCard && store.mayWrite && (!touch || ui.selected.get().has(id))
    const connecting = ui.connecting.get() !== null || ui.tool.get() === 'connect'
    // What React Flow may have: a finger on the paper or on a card that is not selected.
    ours = !touch || draggable || source !== null
    const begin =
      source !== null
        ? () => connectByDrag(source, retargeted === null ? 'arrow' : 'retarget')
        : connecting
          ? null
          : draggable
            ? () => createCardDrag(kit, id, from)
            : id === null && !touch
              ? () => createMarquee(kit, from, event.shiftKey)
              : null
    press = {
      pointer: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      touch,
      id,
      from,
      begin,
      running: null,
    }
    if (
      isCard &&
      !touch &&
      !connecting &&
      !event.shiftKey &&
      !event.ctrlKey &&
      !event.metaKey &&
      source === null
    )
      if (!ui.selected.get().has(id)) actions.select([id])
    if (touch && id !== null)
      hold = setTimeout(() => {
        if (press?.running || press?.id !== id) return
        actions.select([id])
        ui.menu.set({ id, at: from })
        cancelPress()
      }, longPressMs)
  }

  /** A press on a handle that adds: a click is the button's own. */
  const pull = (event: PointerEvent) => {
    const { target, button, isPrimary, pointerId, clientX: x, clientY: y } = event
    const handle = target instanceof Element ? target.closest('[data-pull]') : null
    const of = handle?.closest('[data-of]')?.getAttribute('data-of')
    const stance = stances.find((one) => one === handle?.getAttribute('data-pull'))
    if (!of || !stance || button !== 0 || !isPrimary || !store.mayWrite) return
    press = {
      pointer: pointerId,
      x,
      y,
      touch: event.pointerType === 'touch',
      id: null,
      from: view.toMap(x, y),
      begin: () => connectByDrag(of, 'reason', stance),
      running: null,
      click: false,
    }
  }

  const connectByDrag = (source: Id, as: Connecting['as'], said?: Stance): Running => {
    actions.beginConnection(source, 'drag', as, said)
    return {
      move: (at, event) => actions.moveConnection(at, overOf(event)),
      end(completed) {
        if (completed) actions.endConnection()
        else actions.dropConnection()
      },
    }
  }

  const move = (event: PointerEvent) => {
    latest = event
    if (press && press.pointer === event.pointerId && !press.running) {
      const far = Math.hypot(event.clientX - press.x, event.clientY - press.y)
      if (far > (press.touch ? tremble.touch : tremble.mouse)) {
        clearTimeout(hold)
        if (press.begin) {
          press.running = press.begin()
          root.setPointerCapture(event.pointerId)
        } else cancelPress()
      }
    }
    frame.ask()
  }

  const up = (event: PointerEvent) => {
    clearTimeout(hold)
    const ended = press
    if (!ended || ended.pointer !== event.pointerId) return
    latest = event
    frame.now(true)
    press = null
    if (ended.running) ended.running.end(true, event)
    else if (ended.click !== false) click(ended, event)
  }

  const click = ({ id, from, touch }: Press, event: PointerEvent) => {
    const connecting = ui.connecting.get()
    if (connecting) {
      const over = overOf(event)
      actions.moveConnection(from, over)
      if (over !== null && over !== connecting.source) actions.endConnection()
      else actions.dropConnection()
      if (ui.tool.get() === 'connect') ui.tool.set('select')
      return
    }
    if (ui.tool.get() === 'connect') {
      if (id !== null && store.map.claim(id)) actions.beginConnection(id, 'click')
      return
    }
    if (id === null) {
      actions.select([])
      ui.focused.set(null)
      view.element?.focus({ preventScroll: true })
      return
    }
    if (event.shiftKey || event.ctrlKey || event.metaKey) actions.toggle(id)
    else if (touch || ui.selected.get().size !== 1 || !ui.selected.get().has(id)) actions.select([id])
    ui.focused.set(id)
    root
      .querySelector<HTMLElement | SVGElement>(`[data-claim="${id}"], g[data-arrow="${id}"][tabindex]`)
      ?.focus({ preventScroll: true })
  }

  const cancelPress = () => {
    clearTimeout(hold)
    const given = press
    press = null
    given?.running?.end(false, null)
  }

  const over = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || press?.running) return
    ui.hovered.set(ownerOf(event.target) ?? under(event))
  }

  const keepOurs = (event: Event) => {
    if (ours) event.stopPropagation()
  }

  root.addEventListener('pointerdown', down, { capture: true, signal })
  onTwoFingerTap(root, signal, () => {
    if (!store.mayWrite || ui.editing.get()) return
    cancelPress()
    actions.undo()
    const at = view.toMap(pressedAt.x, pressedAt.y)
    withHandWords(kit, ({ undone, redo }) =>
      ui.notice.set({ says: undone, at, offers: [{ label: redo, run: () => actions.redo() }] }),
    )
  })
  root.addEventListener('pointermove', move, { signal })
  root.addEventListener('pointerup', up, { signal })
  root.addEventListener('pointercancel', cancelPress, { signal })
  root.addEventListener('pointerover', over, { signal })
  root.addEventListener(
    'pointerleave',
    () => {
      ui.hovered.set(null)
      point(null)
    },
    { signal },
  )
  root.addEventListener('mousedown', keepOurs, { capture: true, signal })
  root.addEventListener('touchstart', keepOurs, { capture: true, signal })
  root.addEventListener(
    'dblclick',
    (event) => {
      if (isIn(event.target, '.pc-own') || panning()) return
      const id = idOf(event.target)
      if (id === null) actions.addAt(view.toMap(event.clientX, event.clientY))
      else if (store.map.claim(id)) actions.edit(id, fieldOf(event.target))
      else actions.openDetails(id)
    },
    { signal },
  )
  root.addEventListener(
    'contextmenu',
    (event) => {
      if (isIn(event.target, 'textarea')) return
      event.preventDefault()
      const id = ownerOf(event.target) ?? under(event)
      const open = ({ clientX, clientY, button }: MouseEvent) => {
        // A drag with the right button has moved the view.
        const far = Math.hypot(clientX - pressedAt.x, clientY - pressedAt.y) > tremble.mouse
        if (far && button === 2) return
        if (id === null) actions.select([])
        else if (!ui.selected.get().has(id)) actions.select([id])
        ui.focused.set(id)
        ui.menu.set({ id, at: view.toMap(clientX, clientY) })
      }
      // Some systems ask for the menu when the button goes down: whether it is a drag is known when it comes up.
      if (event.buttons & 2) addEventListener('pointerup', open, { once: true, signal })
      else open(event)
    },
    { signal },
  )
  // A drag has the keys wherever the keyboard is; Escape gives it up.
  const key = (event: KeyboardEvent) => {
    if (!press?.running) return
    const gaveUp = event.type === 'keydown' && event.code === 'Escape'
    if (!gaveUp && !press.running.key?.(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (gaveUp) cancelPress()
  }
  addEventListener('keydown', key, { capture: true, signal })
  addEventListener('keyup', key, { capture: true, signal })

  return () => {
    stopping.abort()
    cancelPress()
    frame.stop()
  }
}

/** Whose handle an element is. */
const ownerOf = (target: EventTarget | null): Id | null =>
  (target instanceof Element && target.closest('[data-of]')?.getAttribute('data-of')) || null

const fieldOf = (target: EventTarget | null): 'title' | 'text' | undefined => {
  const field = target instanceof Element ? target.closest('[data-field]')?.getAttribute('data-field') : null
  return field === 'title' || field === 'text' ? field : undefined
}
