/** What somebody presses to give an act new keys. */
import { codeOf, type KeyChoice } from '@parley/acts'

export type PressedKeys =
  | { readonly is: 'choice'; readonly choice: KeyChoice }
  /** Only Ctrl, Shift …: more is to come. */
  | { readonly is: 'held' }
  /** Escape: never mind. */
  | { readonly is: 'nevermind' }
  /** The browser or the system answers these itself, or they type something that has no fixed key. */
  | { readonly is: 'taken' }

type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>

const held = new Set(['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'Fn', 'FnLock'])
/** With Ctrl or Command: tabs and windows, which no page may have; the address, and loading anew. */
const browsersWithCtrl = new Set(['KeyW', 'KeyT', 'KeyN', 'KeyQ', 'KeyR', 'KeyL', 'Tab'])
const browsers = new Set(['F5', 'F11', 'F12'])

export function keysPressed(event: Press): PressedKeys {
  if (held.has(event.key)) return { is: 'held' }
  const ctrl = event.ctrlKey || event.metaKey
  if (event.key === 'Escape' && !ctrl && !event.altKey && !event.shiftKey) return { is: 'nevermind' }
  const code = codeOf(event)
  const types = event.getModifierState('AltGraph')
  if (!code || code === 'Escape' || types || browsers.has(code) || (ctrl && browsersWithCtrl.has(code)))
    return { is: 'taken' }
  return {
    is: 'choice',
    choice: {
      codes: [code],
      ...(ctrl && { ctrl: true }),
      ...(event.altKey && { alt: true }),
      shift: event.shiftKey,
    },
  }
}
