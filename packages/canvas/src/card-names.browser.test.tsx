import { plainKeys } from '@parley/acts'
import { addComment, resolveThread, setWords } from '@parley/model'
import { expect, test } from 'vitest'
import { card, showCanvas } from './test-canvas.tsx'

const notation = 'P "An alliance."; a > P; a "Shared standards."; u -| (a > P); u "They differ."; u -| P'
const pageActs = {
  menuOf: () => [],
  act: () => false,
  beforeDelete: (ids: readonly string[]) => ids,
}

test('a card is named after what it bears on, also when that is renamed', async () => {
  const { root, store } = await showCanvas(notation)
  const name = (id: string) => card(root, id).getAttribute('aria-label')
  expect(name('a')).toBe('supports “An alliance.” Claim. Shared standards.')
  store.perform(setWords, { place: { field: 'text', row: 'P', lang: 'en' }, text: 'A union.' })
  await expect.poll(() => name('a')).toBe('supports “A union.” Claim. Shared standards.')
  expect(name('u')).toBe('undercuts this step. also rebuts “A union.” Claim. They differ.')
})

test('the name of a card says how many comments wait for somebody, and is quiet when they are settled', async () => {
  const { root, store } = await showCanvas(notation, {
    keyMap: plainKeys,
    pageActs: { ...pageActs, nameOf: (act) => (act === 'comment' ? 'Comments' : undefined) },
  })
  const name = () => card(root, 'a').getAttribute('aria-label')
  const before = name()
  const made = store.perform(addComment, { on: 'a', text: 'Really?', lang: 'en' })
  await expect.poll(name).toBe(`${before} Comments: 1`)
  if (!made.ok) throw new Error('The comment was refused.')
  store.perform(resolveThread, { comment: made.made[0] ?? '' })
  await expect.poll(name).toBe(before)
})

test('comments are counted in the name as soon as there is a word for them', async () => {
  const { root, store } = await showCanvas(notation, { pageActs })
  store.perform(addComment, { on: 'a', text: 'Really?', lang: 'en' })
  await expect
    .poll(() => card(root, 'a').getAttribute('aria-label'))
    .toMatch(/Shared standards\. Comments: 1$/)
})
