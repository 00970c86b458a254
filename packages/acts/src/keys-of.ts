/** What lists and hints ask of somebody's keys: which keys an act has, and which acts are in the way of new ones. */
import type { Act } from './acts.ts'
import type { KeyBinding, Scope } from './key-bindings.ts'
import { type KeyChoice, type KeyMap, scopesFor } from './key-map.ts'

/** The other acts that have keys which somebody wants to give an act, where both hold. O(bindings²). */
export function actsOn(map: KeyMap, wanted: Act, choice: KeyChoice): readonly Act[] {
  const mine: KeyBinding = { act: wanted, scopes: scopesFor(wanted), ...choice }
  const found = map.bindings.filter((binding) => {
    const others = keysLeft(map, binding)
    return (
      binding.act !== wanted &&
      (binding.scopes.includes('page') || binding.scopes.some((scope) => mine.scopes.includes(scope))) &&
      choice.codes.some((code) => others.includes(code)) &&
      isHeldAlike(binding, mine) &&
      (binding.shift === undefined || choice.shift === undefined || binding.shift === choice.shift)
    )
  })
  return [...new Set(found.map(({ act }) => act))]
}

/**
 * The keys by which an act is reached in some scope, or in this one: without what another act has taken, and without
 * single characters where these are switched off. O(bindings).
 */
export const keysOf = (map: KeyMap, act: Act, scope?: Scope): readonly KeyChoice[] =>
  map.bindings.flatMap((binding): KeyChoice[] => {
    if (binding.act !== act || (scope && !binding.scopes.includes(scope))) return []
    const isMute = !map.characters && !binding.ctrl && !binding.alt
    const codes = keysLeft(map, binding).filter((code) => !isMute || !typesCharacter(code))
    const { ctrl, alt, shift } = binding
    const held = { ...(ctrl && { ctrl }), ...(alt && { alt }), ...(shift !== undefined && { shift }) }
    return codes.length ? [{ codes, ...held }] : []
  })

const typesCharacter = (code: string): boolean =>
  /^(Key|Digit|Numpad(?!Enter)|Bracket|Intl)|^(Minus|Equal|Backslash|Semicolon|Quote|Backquote|Comma|Period|Slash)$/.test(
    code,
  )

/** The codes of a binding that no earlier one answers wherever it holds; the page outside of the views does not count. */
function keysLeft(map: KeyMap, binding: KeyBinding): readonly string[] {
  const views = binding.scopes.filter((scope) => scope !== 'page')
  const holds = views.length ? views : binding.scopes
  const before = map.bindings
    .slice(0, map.bindings.indexOf(binding))
    .filter(
      (other) =>
        other.act !== binding.act &&
        isHeldAlike(other, binding) &&
        (other.shift === undefined || other.shift === binding.shift) &&
        holds.every((scope) => other.scopes.includes(scope)),
    )
  return binding.codes.filter((code) => !before.some(({ codes }) => codes.includes(code)))
}

const isHeldAlike = (one: KeyChoice, other: KeyChoice): boolean =>
  (one.ctrl ?? false) === (other.ctrl ?? false) && (one.alt ?? false) === (other.alt ?? false)
