import { createShowing } from '@parley/acts'
import { expect, test } from 'vitest'
import { rowOf, showOutline } from './testing/on-page.tsx'

test('when asked for, each row says where its words come from, by word, shape and name, with a list that counts', async () => {
  const showing = createShowing()
  const { root, store } = await showOutline('P!; a > P; b > P; n', { showing })
  store.remote([
    { write: 'put', table: 'sources', id: 'talk', cells: { kind: 'speech', title: 'A talk', lang: 'en' } },
    { write: 'put', table: 'sources', id: 'paper', cells: { kind: 'article', title: 'A paper', lang: 'en' } },
    { write: 'put', table: 'citations', id: 'k1', cells: { claim: 'a', source: 'talk', at: 1 } },
    { write: 'put', table: 'citations', id: 'k2', cells: { claim: 'a', source: 'paper', at: 2 } },
    { write: 'set', table: 'claims', id: 'n', cell: 'kind', value: 'note' },
  ])
  const marks = (id: string) =>
    Array.from(rowOf(root, id).querySelectorAll('.po-origin'), (mark) => mark.textContent)
  const list = () => root.querySelector('.po-origin-list')?.textContent
  expect([marks('a'), list()]).toEqual([[], undefined])

  showing.set({ provenance: true })
  await expect.poll(() => marks('a')).toEqual(['Speech', 'Writing'])
  expect([marks('b'), marks('n')]).toEqual([['Participants'], []])
  expect(rowOf(root, 'a').getAttribute('aria-label')).toMatch(/Speech, Writing\.$/)
  const round = rowOf(root, 'b').querySelector('.po-origin')
  expect(round && getComputedStyle(round).borderRadius).toBe('9px')
  await expect.poll(list).toBe('Where words come fromSpeech1Writing1Participants2')

  // Somebody else cites: no claim came or went.
  store.remote([
    { write: 'put', table: 'citations', id: 'k3', cells: { claim: 'b', source: 'paper', at: 3 } },
  ])
  await expect.poll(list).toBe('Where words come fromSpeech1Writing2Participants1')
  await expect.poll(() => marks('b')).toEqual(['Writing'])

  showing.set({ provenance: false })
  await expect.poll(() => [marks('a'), list()]).toEqual([[], undefined])
  expect(rowOf(root, 'a').getAttribute('aria-label')).not.toMatch(/Writing/)
})
