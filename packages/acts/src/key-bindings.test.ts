import { describe, expect, test } from 'vitest'
import { acts } from './acts.ts'
import { keyBindings, type Scope } from './key-bindings.ts'
import { actOf, plainKeys, type Pressed } from './key-map.ts'

/** The press that an English keyboard makes of a key. */
const pressed = (code: string, held: Partial<Pressed> = {}): Pressed => ({
  key: code.startsWith('Key') ? code.slice(3).toLowerCase() : code.startsWith('Digit') ? code.slice(5) : code,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('the keys as they come', () => {
  test.each<Scope>(['canvas', 'outline', 'page'])('no two acts have one key in the scope %s', (scope) => {
    const wrong = keyBindings
      .filter(({ scopes }) => scopes.includes(scope))
      .flatMap((binding) =>
        binding.codes.flatMap((code) =>
          [true, false]
            .filter((shiftKey) => binding.shift === undefined || binding.shift === shiftKey)
            .map((shiftKey) => {
              const held = { shiftKey, ctrlKey: binding.ctrl ?? false, altKey: binding.alt ?? false }
              const answer = actOf(plainKeys, scope, pressed(code, held), true)
              return answer === binding.act ? '' : `${binding.act} has ${code}, and so has ${answer}`
            }),
        ),
      )
      .filter(Boolean)
    expect(wrong).toEqual([])
  })

  test('each act can be given a key', () => {
    const bound = new Set(keyBindings.map(({ act }) => act))
    expect(acts.filter((act) => !bound.has(act))).toEqual([])
  })

  test('what only looks has its keys for those who may only look', () => {
    expect(actOf(plainKeys, 'canvas', pressed('KeyS'), false)).toBeUndefined()
    expect(actOf(plainKeys, 'canvas', pressed('Delete'), false)).toBeUndefined()
    expect(actOf(plainKeys, 'canvas', pressed('ArrowUp'), false)).toBe('walk-up')
    expect(actOf(plainKeys, 'outline', pressed('KeyF', { ctrlKey: true }), false)).toBe('search')
  })

  test('Tab adds on the canvas alone: the outline is left by it', () => {
    expect(actOf(plainKeys, 'canvas', pressed('Tab'), true)).toBe('support')
    expect(actOf(plainKeys, 'canvas', pressed('Tab', { shiftKey: true }), true)).toBeUndefined()
    expect(actOf(plainKeys, 'outline', pressed('Tab'), true)).toBeUndefined()
  })
})
