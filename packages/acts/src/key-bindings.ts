/**
 * The keys as they come, as data. A letter is the one that the key types, so that Ctrl+Z is where a German, French or
 * Dvorak keyboard has its Z; where the key types none, as on Russian keyboards and under Chinese input, its place
 * counts. All other keys are known by their place. They hold while a view, or the page, has focus, never in a text
 * box. A person may give an act another key: see `keyMapOf`.
 */
import type { Act } from './acts.ts'

/** Where a key holds: on the canvas, in the outline, or anywhere on the page. */
export type Scope = 'canvas' | 'outline' | 'page'

export interface KeyBinding {
  readonly act: Act
  readonly scopes: readonly Scope[]
  /** Any of these `KeyboardEvent.code`s; `KeyZ` is the letter Z, wherever it is. None: only palette and menus. */
  readonly codes: readonly string[]
  /** Ctrl, or Command on a Mac. */
  readonly ctrl?: true
  readonly alt?: true
  /** Undefined: with or without. */
  readonly shift?: boolean
  /** Needs the right to write. */
  readonly writes?: true
}

const canvas = ['canvas'] as const
const outline = ['outline'] as const
const views = ['canvas', 'outline'] as const
const page = ['page'] as const
const all = ['canvas', 'outline', 'page'] as const
const enter = ['Enter', 'NumpadEnter']

/** The first that fits counts. */
export const keyBindings: readonly KeyBinding[] = [
  { act: 'undo', scopes: all, codes: ['KeyZ'], ctrl: true, shift: false, writes: true },
  { act: 'redo', scopes: all, codes: ['KeyZ'], ctrl: true, shift: true, writes: true },
  { act: 'redo', scopes: all, codes: ['KeyY'], ctrl: true, shift: false, writes: true },
  { act: 'palette', scopes: all, codes: ['KeyK'], ctrl: true, shift: false },
  { act: 'search', scopes: all, codes: ['KeyF'], ctrl: true, shift: false },
  { act: 'find-next', scopes: all, codes: ['F3'], shift: false },
  { act: 'find-next', scopes: all, codes: ['KeyG'], ctrl: true, shift: false },
  { act: 'find-previous', scopes: all, codes: ['F3'], shift: true },
  { act: 'find-previous', scopes: all, codes: ['KeyG'], ctrl: true, shift: true },
  { act: 'export', scopes: all, codes: ['KeyE'], ctrl: true, shift: true },
  { act: 'save', scopes: all, codes: ['KeyS'], ctrl: true, shift: false },
  { act: 'help', scopes: all, codes: ['Slash'], shift: true },
  { act: 'next-region', scopes: all, codes: ['F6'], shift: false },
  { act: 'previous-region', scopes: all, codes: ['F6'], shift: true },
  { act: 'select-all', scopes: views, codes: ['KeyA'], ctrl: true, shift: false },
  { act: 'duplicate', scopes: views, codes: ['KeyD'], ctrl: true, shift: false, writes: true },
  { act: 'insert-above', scopes: views, codes: enter, ctrl: true, shift: false, writes: true },
  { act: 'step-up', scopes: canvas, codes: ['ArrowUp'], ctrl: true },
  { act: 'step-down', scopes: canvas, codes: ['ArrowDown'], ctrl: true },
  { act: 'zoom-in', scopes: canvas, codes: ['Equal', 'NumpadAdd'], ctrl: true },
  { act: 'zoom-out', scopes: canvas, codes: ['Minus', 'NumpadSubtract'], ctrl: true },
  { act: 'zoom-full', scopes: canvas, codes: ['Digit0', 'Numpad0'], ctrl: true },
  { act: 'reorder-up', scopes: views, codes: ['ArrowUp'], alt: true, writes: true },
  { act: 'reorder-down', scopes: views, codes: ['ArrowDown'], alt: true, writes: true },
  { act: 'fit', scopes: canvas, codes: ['Digit1'], shift: true },
  { act: 'fit-selection', scopes: canvas, codes: ['Digit2'], shift: true },
  { act: 'zoom-full', scopes: canvas, codes: ['Digit0', 'Numpad0'] },
  { act: 'fit', scopes: canvas, codes: ['Digit1', 'Numpad1'], shift: false },
  { act: 'zoom-in', scopes: canvas, codes: ['Equal', 'NumpadAdd'] },
  { act: 'zoom-out', scopes: canvas, codes: ['Minus', 'NumpadSubtract'] },
  { act: 'sibling', scopes: views, codes: enter, shift: false, writes: true },
  { act: 'sibling-before', scopes: views, codes: enter, shift: true, writes: true },
  { act: 'edit', scopes: views, codes: ['F2'], shift: false, writes: true },
  { act: 'support', scopes: canvas, codes: ['Tab'], shift: false, writes: true },
  { act: 'support', scopes: views, codes: ['KeyS'], shift: false, writes: true },
  { act: 'rebut', scopes: views, codes: ['KeyA'], shift: false, writes: true },
  { act: 'ask', scopes: views, codes: ['KeyQ'], shift: false, writes: true },
  { act: 'undercut', scopes: views, codes: ['KeyU'], shift: false, writes: true },
  { act: 'co-premise', scopes: views, codes: ['KeyN'], shift: false, writes: true },
  { act: 'connect', scopes: views, codes: ['KeyC'], shift: false, writes: true },
  { act: 'move', scopes: views, codes: ['KeyM'], shift: false, writes: true },
  { act: 'cycle-kind', scopes: views, codes: ['KeyT'], shift: false, writes: true },
  { act: 'to-arrow', scopes: views, codes: ['KeyW'], shift: false },
  { act: 'details', scopes: views, codes: ['KeyI'], shift: false },
  { act: 'comment', scopes: views, codes: ['KeyO'], shift: false },
  { act: 'focus-branch', scopes: views, codes: ['KeyB'], shift: false },
  { act: 'present', scopes: views, codes: ['KeyP'], shift: false },
  { act: 'fold', scopes: views, codes: ['Period'], shift: false },
  { act: 'fold-all', scopes: views, codes: ['Period'], shift: true },
  { act: 'view-back', scopes: canvas, codes: ['BracketLeft'], shift: false },
  { act: 'view-forward', scopes: canvas, codes: ['BracketRight'], shift: false },
  { act: 'select', scopes: outline, codes: ['Space'] },
  { act: 'menu', scopes: views, codes: ['F10'], shift: true },
  { act: 'menu', scopes: views, codes: ['ContextMenu'] },
  { act: 'walk-up', scopes: views, codes: ['ArrowUp'] },
  { act: 'walk-down', scopes: views, codes: ['ArrowDown'] },
  { act: 'walk-left', scopes: views, codes: ['ArrowLeft'] },
  { act: 'walk-right', scopes: views, codes: ['ArrowRight'] },
  { act: 'home', scopes: views, codes: ['Home'] },
  { act: 'last', scopes: outline, codes: ['End'] },
  { act: 'remove', scopes: views, codes: ['Delete', 'Backspace'], writes: true },
  { act: 'tool-select', scopes: canvas, codes: ['KeyV'], shift: false },
  { act: 'tool-hand', scopes: canvas, codes: ['KeyH'], shift: false },
  { act: 'escape', scopes: all, codes: ['Escape'] },
  // Without a key until a person gives them one; palette and menus have them.
  { act: 'tag', scopes: views, codes: [], writes: true },
  { act: 'cite', scopes: views, codes: [], writes: true },
  { act: 'why', scopes: views, codes: [], writes: true },
  { act: 'scheme', scopes: views, codes: [], writes: true },
  { act: 'translate', scopes: views, codes: [], writes: true },
  { act: 'history', scopes: views, codes: [] },
  { act: 'split', scopes: views, codes: [], writes: true },
  { act: 'merge', scopes: views, codes: [], writes: true },
  { act: 'unmerge', scopes: views, codes: [], writes: true },
  { act: 'implicit', scopes: views, codes: [], writes: true },
  { act: 'copy-text', scopes: views, codes: [] },
  { act: 'paste', scopes: views, codes: [], writes: true },
  { act: 'provenance', scopes: page, codes: [] },
  { act: 'tidy', scopes: page, codes: [], writes: true },
  { act: 'tidy-branch', scopes: views, codes: [], writes: true },
  { act: 'tidy-selection', scopes: views, codes: [], writes: true },
  { act: 'share', scopes: page, codes: [] },
  { act: 'deleted', scopes: page, codes: [] },
  { act: 'happened', scopes: page, codes: [] },
  { act: 'problems', scopes: page, codes: [] },
  { act: 'rename-map', scopes: page, codes: [], writes: true },
  { act: 'copy-map', scopes: page, codes: [] },
  { act: 'delete-map', scopes: page, codes: [] },
  { act: 'take-out', scopes: page, codes: [], writes: true },
  { act: 'workshop', scopes: page, codes: [] },
]
