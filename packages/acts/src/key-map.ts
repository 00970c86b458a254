/** The keys of one person: the bindings as they come, with what they chose for themselves. */
import type { Act } from './acts.ts'
import { type KeyBinding, keyBindings, type Scope } from './key-bindings.ts'

export interface KeyMap {
  readonly bindings: readonly KeyBinding[]
  /** False: no key without Ctrl or Alt that types a character does anything (WCAG 2.1.4). */
  readonly characters: boolean
}

/** What a person gave an act instead of its keys; no codes: no key. */
export type KeyChoice = Pick<KeyBinding, 'codes' | 'ctrl' | 'alt' | 'shift'>

/** The bindings with a person's choices in the place of what they replace. O(bindings). */
export function keyMapOf(chosen: Readonly<Partial<Record<Act, KeyChoice>>>, characters = true): KeyMap {
  const told = new Set<Act>()
  const bindings = keyBindings.flatMap((binding): KeyBinding[] => {
    const choice = chosen[binding.act]
    if (!choice) return [binding]
    if (told.has(binding.act)) return []
    told.add(binding.act)
    const { act, scopes, writes } = binding
    return [{ act, scopes, ...(writes && { writes }), ...choice }]
  })
  return { bindings, characters }
}

/** The keys as they come. */
export const plainKeys: KeyMap = keyMapOf({})

export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** The `KeyboardEvent.code` that a key has where the letters stand as in English. */
export const codeOf = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string =>
  /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : code

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
