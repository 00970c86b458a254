/** What keys and fingers mean in a presentation. Clickers for slides send Page Up and Page Down. */
import type { WalkAct } from './walk.ts'

const keys: Readonly<Record<string, WalkAct>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  PageDown: 'next',
  PageUp: 'previous',
  Backspace: 'previous',
  ArrowDown: 'next-head',
  ArrowUp: 'previous-head',
  Home: 'first',
  End: 'last',
  ' ': 'next',
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  readonly target: EventTarget | null
}

/** Undefined: the key is the browser's, or the button's or choice's that has the keyboard. */
export function keyAct({ key, ctrlKey, metaKey, altKey, shiftKey, target }: Pressed): WalkAct | undefined {
  if (ctrlKey || metaKey || altKey || shiftKey) return undefined
  const meant = Object.hasOwn(keys, key) ? keys[key] : undefined
  if (target instanceof HTMLInputElement) return undefined
  return key === ' ' && target instanceof HTMLButtonElement ? undefined : meant
}

const least = 48

/** Of a finger that was lifted so far from where it came down; along the page is scrolling. */
export function swipeAct(dx: number, dy: number): WalkAct | undefined {
  if (Math.abs(dx) < least || Math.abs(dx) < 1.5 * Math.abs(dy)) return undefined
  return dx < 0 ? 'next' : 'previous'
}
