/**
 * What stands on the keys of a binding, for lists and hints. Legends of keys are the same in all languages of the
 * interface, but for `Space`, which a list may put into its own.
 */
import type { KeyChoice } from './key-map.ts'

/** The keys that are held together, in the order that they are named in. */
export type KeyCaps = readonly string[]

const names: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Equal: '+',
  Minus: '−',
  Period: '.',
  Comma: ',',
  Slash: '/',
  Backslash: '\\',
  BracketLeft: '[',
  BracketRight: ']',
  Semicolon: ';',
  Quote: "'",
  Backquote: '`',
  NumpadAdd: '+',
  NumpadSubtract: '−',
  NumpadEnter: 'Enter',
  ContextMenu: 'Menu',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
}
const macNames: Readonly<Record<string, string>> = {
  Enter: '↩',
  NumpadEnter: '⌤',
  Escape: 'esc',
  Tab: '⇥',
  Backspace: '⌫',
  Delete: '⌦',
}

/** One for each key that does it; keys of the number pad only where there are no others. Empty: there is no key. */
export function keyCaps({ codes, ctrl, alt, shift }: KeyChoice, isMac: boolean): readonly KeyCaps[] {
  const main = codes.filter((code) => !code.startsWith('Numpad'))
  return (main.length ? main : codes).map((code) => {
    // A question mark is one key to whoever looks for it.
    if (code === 'Slash' && shift) return [...held(ctrl, alt, false, isMac), '?']
    return [...held(ctrl, alt, shift === true, isMac), nameOf(code, isMac)]
  })
}

/** Apple names them in this order: ⌥ ⇧ ⌘. */
const held = (ctrl: true | undefined, alt: true | undefined, shift: boolean, isMac: boolean) =>
  isMac
    ? [...(alt ? ['⌥'] : []), ...(shift ? ['⇧'] : []), ...(ctrl ? ['⌘'] : [])]
    : [...(ctrl ? ['Ctrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : [])]

function nameOf(code: string, isMac: boolean): string {
  const name = (isMac ? macNames[code] : undefined) ?? names[code]
  if (name !== undefined) return name
  return code.replace(/^(Key|Digit|Numpad)(?=.)/, '')
}

/** Whether keys have Apple's names here: an iPad with a keyboard too. */
export const isMac = /^(Mac|iP)/.test(globalThis.navigator?.platform ?? '')

/** Keys as words: `Ctrl+Z`; Apple's signs stand without a plus. `space`: what the space bar is called. */
export const capsText = (caps: KeyCaps, mac: boolean, space: string): string =>
  caps.map((cap) => (cap === 'Space' ? space : cap)).join(mac ? '' : '+')
