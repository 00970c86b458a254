import { expect, test } from 'vitest'
import { setTitle } from './set-title.ts'
import { done, play, refusal } from './test-stage.ts'

test('[C22] names the map, each language by itself', () => {
  const store = done('P', setTitle, { title: ' AI\ncooperation ', lang: '' })
  play(store, setTitle, { title: '人工智能', lang: 'zh' })
  expect(store.tables.meta.title).toEqual({ '': 'AI cooperation', zh: '人工智能' })
  play(store, setTitle, { title: '', lang: '' })
  expect(store.tables.meta.title).toEqual({ zh: '人工智能' })
})

test('[C22] refuses no language and too long a title', () => {
  expect(refusal('P', setTitle, { title: 'A', lang: 'e n' })).toEqual({ why: 'bad-language', lang: 'e n' })
  expect(refusal('P', setTitle, { title: 'A'.repeat(201), lang: '' })?.why).toBe('too-long')
})
