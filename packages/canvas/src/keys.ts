/**
 * The keys of the canvas, as data. A letter is the one that the key types, so that Ctrl+Z is where a German, French
 * or Dvorak keyboard has its Z; where the key types none, as on Russian keyboards and under Chinese input, its place
 * counts. All other keys are known by their place. They count only while the canvas or something on it has focus,
 * never in a text box, which has keys of its own.
 */
export const canvasActs = [
  'edit',
  'support',
  'rebut',
  'ask',
  'sibling',
  'co-premise',
  'connect',
  'cycle-kind',
  'remove',
  'duplicate',
  'select-all',
  'undo',
  'redo',
  'walk-up',
  'walk-down',
  'walk-left',
  'walk-right',
  'step-up',
  'step-down',
  'to-arrow',
  'home',
  'details',
  'menu',
  'reorder-up',
  'reorder-down',
  'zoom-in',
  'zoom-out',
  'zoom-full',
  'fit',
  'fit-selection',
  'tool-select',
  'tool-hand',
  'escape',
] as const
export type CanvasAct = (typeof canvasActs)[number]

export interface KeyBinding {
  readonly act: CanvasAct
  /** Any of these `KeyboardEvent.code`s; `KeyZ` is the letter Z, wherever it is. */
  readonly codes: readonly string[]
  /** Ctrl, or Command on a Mac. */
  readonly ctrl?: true
  readonly alt?: true
  /** Undefined: with or without. */
  readonly shift?: boolean
  /** Needs the right to write. */
  readonly writes?: true
}

/** The first that fits counts. */
export const keyBindings: readonly KeyBinding[] = [
  { act: 'undo', codes: ['KeyZ'], ctrl: true, shift: false, writes: true },
  { act: 'redo', codes: ['KeyZ'], ctrl: true, shift: true, writes: true },
  { act: 'redo', codes: ['KeyY'], ctrl: true, shift: false, writes: true },
  { act: 'select-all', codes: ['KeyA'], ctrl: true, shift: false },
  { act: 'duplicate', codes: ['KeyD'], ctrl: true, shift: false, writes: true },
  { act: 'step-up', codes: ['ArrowUp'], ctrl: true },
  { act: 'step-down', codes: ['ArrowDown'], ctrl: true },
  { act: 'zoom-in', codes: ['Equal', 'NumpadAdd'], ctrl: true },
  { act: 'zoom-out', codes: ['Minus', 'NumpadSubtract'], ctrl: true },
  { act: 'zoom-full', codes: ['Digit0', 'Numpad0'], ctrl: true },
  { act: 'reorder-up', codes: ['ArrowUp'], alt: true, writes: true },
  { act: 'reorder-down', codes: ['ArrowDown'], alt: true, writes: true },
  { act: 'fit', codes: ['Digit1'], shift: true },
  { act: 'fit-selection', codes: ['Digit2'], shift: true },
  { act: 'zoom-full', codes: ['Digit0', 'Numpad0'] },
  { act: 'fit', codes: ['Digit1', 'Numpad1'], shift: false },
  { act: 'zoom-in', codes: ['Equal', 'NumpadAdd'] },
  { act: 'zoom-out', codes: ['Minus', 'NumpadSubtract'] },
  { act: 'sibling', codes: ['Enter', 'NumpadEnter'], shift: true, writes: true },
  { act: 'edit', codes: ['Enter', 'NumpadEnter', 'F2'], shift: false, writes: true },
  { act: 'support', codes: ['Tab'], shift: false, writes: true },
  { act: 'support', codes: ['KeyS'], shift: false, writes: true },
  { act: 'rebut', codes: ['KeyA'], shift: false, writes: true },
  { act: 'ask', codes: ['KeyQ'], shift: false, writes: true },
  { act: 'co-premise', codes: ['KeyN'], shift: false, writes: true },
  { act: 'connect', codes: ['KeyC'], shift: false, writes: true },
  { act: 'cycle-kind', codes: ['KeyT'], shift: false, writes: true },
  { act: 'to-arrow', codes: ['KeyW'], shift: false },
  { act: 'details', codes: ['KeyI'], shift: false },
  { act: 'menu', codes: ['F10'], shift: true },
  { act: 'menu', codes: ['ContextMenu'] },
  { act: 'walk-up', codes: ['ArrowUp'] },
  { act: 'walk-down', codes: ['ArrowDown'] },
  { act: 'walk-left', codes: ['ArrowLeft'] },
  { act: 'walk-right', codes: ['ArrowRight'] },
  { act: 'home', codes: ['Home'] },
  { act: 'remove', codes: ['Delete', 'Backspace'], writes: true },
  { act: 'tool-select', codes: ['KeyV'], shift: false },
  { act: 'tool-hand', codes: ['KeyH'], shift: false },
  { act: 'escape', codes: ['Escape'] },
]

/** The `KeyboardEvent.code` that a key has where the letters stand as in English. */
export const codeOf = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string =>
  /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : code

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What a key means on the canvas; undefined when nothing. */
export function actOf(event: Pressed, mayWrite: boolean): CanvasAct | undefined {
  const code = codeOf(event)
  const ctrl = event.ctrlKey || event.metaKey
  return keyBindings.find(
    (binding) =>
      binding.codes.includes(code) &&
      (binding.ctrl ?? false) === ctrl &&
      (binding.alt ?? false) === event.altKey &&
      (binding.shift === undefined || binding.shift === event.shiftKey) &&
      (mayWrite || !binding.writes),
  )?.act
}
