/** The keys of one person: the bindings as they come, with what they chose for themselves. */
import type { Act } from './acts.ts'
import { type KeyBinding, keyBindings, type Scope } from './key-bindings.ts'

export interface KeyMap {
  readonly bindings: readonly KeyBinding[]
  /** False: no key without Ctrl or Alt that types a character does anything (WCAG 2.1.4). */
  readonly characters: boolean
  /** True: Tab moves the focus everywhere, and adds nothing. */
  readonly tabMoves: boolean
}

/** What a person gave an act instead of its keys; no codes: no key. */
export type KeyChoice = Pick<KeyBinding, 'codes' | 'ctrl' | 'alt' | 'shift'>

/**
 * The bindings with a person's choices before all others, the last one made first: what it takes from another act that
 * act has lost, and has again when the choice is given up. A key of one's own for an act of the page holds in the views
 * too. O(bindings).
 */
export function keyMapOf(
  chosen: Readonly<Partial<Record<Act, KeyChoice>>>,
  characters = true,
  tabMoves = false,
): KeyMap {
  const own = Object.entries(chosen).flatMap(([name, choice]): KeyBinding[] => {
    const plain = keyBindings.filter(({ act }) => act === name)
    const [first] = plain
    if (!first) return []
    const { act, writes } = first
    return [{ act, scopes: scopesFor(act), ...(writes && { writes }), ...choice }]
  })
  const others = keyBindings.filter(({ act }) => !Object.hasOwn(chosen, act))
  const bindings = [...own.toReversed(), ...others]
  return { bindings: tabMoves ? bindings.map(withoutTab) : bindings, characters, tabMoves }
}

/** Where an act holds by any of its keys. */
export function scopesFor(wanted: Act): readonly Scope[] {
  const scopes = new Set(keyBindings.filter(({ act }) => act === wanted).flatMap((binding) => binding.scopes))
  return scopes.has('page') ? ['canvas', 'outline', 'page'] : [...scopes]
}

const withoutTab = (binding: KeyBinding): KeyBinding =>
  binding.codes.includes('Tab')
    ? { ...binding, codes: binding.codes.filter((code) => code !== 'Tab') }
    : binding

/** The keys as they come. */
export const plainKeys: KeyMap = keyMapOf({})

export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Signs that are known by what is typed, as letters are: their places differ between keyboards. */
const signs: Readonly<Record<string, string>> = {
  '?': 'Slash',
  '.': 'Period',
  '-': 'Minus',
  '+': 'Equal',
  '=': 'Equal',
  '[': 'BracketLeft',
  ']': 'BracketRight',
}

/** The `KeyboardEvent.code` that a key has where letters and signs stand as in English; '' for a sign in a letter's place. */
export function codeOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`
  if (code.startsWith('Numpad')) return code
  const sign = Object.hasOwn(signs, key) ? signs[key] : undefined
  if (sign !== undefined) return sign
  // A comma where others have their W, as on Dvorak keyboards, is no W; a Russian or Chinese letter is.
  return code.startsWith('Key') && /^[!-~]$/.test(key) ? '' : code
}

/** What a key means in a scope; undefined when nothing. */
export function actOf(map: KeyMap, scope: Scope, event: Pressed, mayWrite: boolean): Act | undefined {
  const code = codeOf(event)
  const ctrl = event.ctrlKey || event.metaKey
  if (!map.characters && !ctrl && !event.altKey && event.key.length === 1 && event.key !== ' ')
    return undefined
  return map.bindings.find(
    (binding) =>
      binding.scopes.includes(scope) &&
      binding.codes.includes(code) &&
      (binding.ctrl ?? false) === ctrl &&
      (binding.alt ?? false) === event.altKey &&
      (binding.shift === undefined || binding.shift === event.shiftKey) &&
      (mayWrite || !binding.writes),
  )?.act
}
