/**
 * The keys of the outline, as data: where they mean the same they are the canvas's. A letter is the one that the key
 * types; where it types none, as on Russian keyboards, its place counts. They hold while a row has the focus, never in
 * a text box. Tab is not among them: the list is one stop, and Tab leaves it.
 */
export const outlineActs = [
  'edit',
  'support',
  'rebut',
  'ask',
  'undercut',
  'sibling',
  'co-premise',
  'connect',
  'move',
  'cycle-kind',
  'remove',
  'duplicate',
  'select-all',
  'undo',
  'redo',
  'up',
  'down',
  'close',
  'open',
  'toggle',
  'first',
  'last',
  'to-step',
  'select',
  'menu',
  'reorder-up',
  'reorder-down',
  'escape',
] as const
export type OutlineAct = (typeof outlineActs)[number]

export interface OutlineKey {
  readonly act: OutlineAct
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
export const outlineKeys: readonly OutlineKey[] = [
  { act: 'undo', codes: ['KeyZ'], ctrl: true, shift: false, writes: true },
  { act: 'redo', codes: ['KeyZ'], ctrl: true, shift: true, writes: true },
  { act: 'redo', codes: ['KeyY'], ctrl: true, shift: false, writes: true },
  { act: 'select-all', codes: ['KeyA'], ctrl: true, shift: false },
  { act: 'duplicate', codes: ['KeyD'], ctrl: true, shift: false, writes: true },
  { act: 'reorder-up', codes: ['ArrowUp'], alt: true, writes: true },
  { act: 'reorder-down', codes: ['ArrowDown'], alt: true, writes: true },
  { act: 'sibling', codes: ['Enter', 'NumpadEnter'], shift: true, writes: true },
  { act: 'edit', codes: ['Enter', 'NumpadEnter', 'F2'], shift: false },
  { act: 'support', codes: ['KeyS'], shift: false, writes: true },
  { act: 'rebut', codes: ['KeyA'], shift: false, writes: true },
  { act: 'ask', codes: ['KeyQ'], shift: false, writes: true },
  { act: 'undercut', codes: ['KeyU'], shift: false, writes: true },
  { act: 'co-premise', codes: ['KeyN'], shift: false, writes: true },
  { act: 'connect', codes: ['KeyC'], shift: false, writes: true },
  { act: 'move', codes: ['KeyM'], shift: false, writes: true },
  { act: 'cycle-kind', codes: ['KeyT'], shift: false, writes: true },
  { act: 'to-step', codes: ['KeyW'], shift: false },
  { act: 'toggle', codes: ['Period'], shift: false },
  { act: 'select', codes: ['Space'] },
  { act: 'menu', codes: ['F10'], shift: true },
  { act: 'menu', codes: ['ContextMenu'] },
  { act: 'up', codes: ['ArrowUp'] },
  { act: 'down', codes: ['ArrowDown'] },
  { act: 'close', codes: ['ArrowLeft'] },
  { act: 'open', codes: ['ArrowRight'] },
  { act: 'first', codes: ['Home'] },
  { act: 'last', codes: ['End'] },
  { act: 'remove', codes: ['Delete', 'Backspace'], writes: true },
  { act: 'escape', codes: ['Escape'] },
]

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What a key means in the outline; undefined when nothing. */
export function actOf(event: Pressed, mayWrite: boolean): OutlineAct | undefined {
  const code = /^[a-z]$/i.test(event.key) ? `Key${event.key.toUpperCase()}` : event.code
  const ctrl = event.ctrlKey || event.metaKey
  return outlineKeys.find(
    (key) =>
      key.codes.includes(code) &&
      (key.ctrl ?? false) === ctrl &&
      (key.alt ?? false) === event.altKey &&
      (key.shift === undefined || key.shift === event.shiftKey) &&
      (mayWrite || !key.writes),
  )?.act
}
