import { actOf } from '@parley/acts'
import { beforeEach, expect, test } from 'vitest'
import { kept } from '../shell/kept.ts'
import { asTheyCome, keepSettings, keyMapFrom, readSettings, settingsNow, withKeys } from './key-settings.ts'

beforeEach(() => kept.remove('keys'))

const ctrlJ = { codes: ['KeyJ'], ctrl: true, shift: false } as const

test('what is chosen is there again, in the order that it was chosen', () => {
  const first = withKeys(asTheyCome, 'split', ctrlJ)
  const second = withKeys({ ...first, characters: false, tabMoves: true }, 'merge', ctrlJ)
  keepSettings(second)
  expect(settingsNow()).toEqual(second)
  expect(Object.keys(settingsNow().chosen)).toEqual(['split', 'merge'])
  keepSettings(withKeys(settingsNow(), 'split', ctrlJ))
  expect(Object.keys(settingsNow().chosen)).toEqual(['merge', 'split'])
})

test('given back, nothing is left in the browser', () => {
  keepSettings(withKeys(asTheyCome, 'split', ctrlJ))
  keepSettings(withKeys(settingsNow(), 'split', null))
  expect(kept.read('keys')).toBeUndefined()
})

test.each([
  ['nothing', undefined],
  ['no JSON', '{"chosen'],
  ['a number', '7'],
  ['null', 'null'],
  ['a list', '[]'],
  ['other cells', '{"v":2}'],
  ['cells of other types', '{"chosen":"x","characters":"no","tabMoves":1}'],
])('%s is read as the keys as they come', (_, stored) => {
  expect(readSettings(stored)).toEqual(asTheyCome)
})

test('one broken choice takes no other with it', () => {
  const stored = JSON.stringify({
    characters: false,
    chosen: [
      ['no-such-act', ctrlJ],
      ['merge', { codes: 'KeyJ' }],
      ['remove', { codes: ['<script>'] }],
      ['escape', ctrlJ],
      ['__proto__', ctrlJ],
      7,
      ['split', { ...ctrlJ, more: 1 }],
    ],
  })
  expect(readSettings(stored)).toEqual({ chosen: { split: ctrlJ }, characters: false, tabMoves: false })
})

test('a key map is made of it', () => {
  const map = keyMapFrom(withKeys(asTheyCome, 'split', ctrlJ))
  const event = { key: 'j', code: 'KeyJ', ctrlKey: true, metaKey: false, altKey: false, shiftKey: false }
  expect(actOf(map, 'canvas', event, true)).toBe('split')
})
