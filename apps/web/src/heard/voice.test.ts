import { expect, test } from 'vitest'
import { createVoice } from './voice.ts'

test('each sentence is one of its own, also the same again; only the last few stay', () => {
  const voice = createVoice()
  let told = 0
  const stop = voice.subscribe(() => (told += 1))
  for (const text of ['Undone', 'Undone', ' ', 'a', 'b', 'c']) voice.say(text)
  expect(voice.now().map(({ text }) => text)).toEqual(['Undone', 'a', 'b', 'c'])
  expect(new Set(voice.now().map(({ nth }) => nth)).size).toBe(4)
  expect(told).toBe(5)
  stop()
  voice.say('d')
  expect(told).toBe(5)
})
