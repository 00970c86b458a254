import { createShowing } from '@parley/acts'
import { expect, test } from 'vitest'
import { rowOf, showOutline } from './testing/on-page.tsx'

test('words that the page lends to a claim stand in its row and in the row’s name, as long as they are lent', async () => {
  const showing = createShowing()
  const { root } = await showOutline('P!; a > P', { showing })
  const marks = (id: string) =>
    Array.from(rowOf(root, id).querySelectorAll('.po-lent-mark'), (mark) => mark.textContent)
  expect(marks('a')).toEqual([])
  showing.set({ marks: new Map([['a', ['5 dots', 'Stance +0.8']]]) })
  await expect.poll(() => marks('a')).toEqual(['5 dots', 'Stance +0.8'])
  expect(marks('P')).toEqual([])
  expect(rowOf(root, 'a').getAttribute('aria-label')).toMatch(/5 dots, Stance \+0\.8/)
  showing.set({ marks: null })
  await expect.poll(() => marks('a')).toEqual([])
  expect(rowOf(root, 'a').getAttribute('aria-label')).not.toMatch(/dots/)
})
