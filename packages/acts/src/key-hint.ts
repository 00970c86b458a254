/**
 * The keys of an act as buttons and help sentences name them. They are made of the person's own key map, so that no hint
 * names a key that does something else, or nothing.
 */
import type { Act } from './acts.ts'
import type { Scope } from './key-bindings.ts'
import { capsText, isMac, keyCaps } from './key-caps.ts'
import type { KeyMap } from './key-map.ts'
import { keysOf } from './keys-of.ts'

/** Each way to ask for an act in a scope, such as `Ctrl+Z`; empty: no key does it. O(bindings). */
export const keyWays = (map: KeyMap, act: Act, scope: Scope, mac = isMac): readonly string[] =>
  keysOf(map, act, scope)
    .flatMap((choice) => keyCaps(choice, mac))
    .map((caps) => capsText(caps, mac, 'Space'))

/** A button's name with the first key that does the same in brackets; the bare name where none does. */
export function withKey(name: string, map: KeyMap, act: Act, scope: Scope, mac = isMac): string {
  const [way] = keyWays(map, act, scope, mac)
  return way === undefined ? name : `${name} (${way})`
}

/**
 * `F2: Edit the words; Tab / S: …` for the acts that have a key and a name, at most two keys each. '' for none.
 *
 * @param nameOf undefined for what has no name yet
 */
export function keyList(
  map: KeyMap,
  acts: readonly Act[],
  scope: Scope,
  nameOf: (act: Act) => string | undefined,
  mac = isMac,
): string {
  const lines = acts.flatMap((act) => {
    const name = nameOf(act)
    const ways = keyWays(map, act, scope, mac).slice(0, 2)
    return name !== undefined && ways.length ? [`${ways.join(' / ')}: ${name}`] : []
  })
  return lines.join('; ')
}
