import { createShowing } from '@parley/acts'
import { expect, test } from 'vitest'
import { card, showCanvas, spotIn } from './test-canvas.tsx'

test('words that the page lends to a claim stand on its card and in its name, and move nothing', async () => {
  const showing = createShowing()
  const { root } = await showCanvas('P!; a > P; b > P', { showing })
  const marks = (id: string) =>
    Array.from(card(root, id).querySelectorAll('.pc-marks span'), (mark) => mark.textContent)
  const before = spotIn(card(root, 'a'))
  expect(marks('a')).toEqual([])
  showing.set({ marks: new Map([['a', ['5 dots', 'Stance +0.8']]]) })
  await expect.poll(() => marks('a')).toEqual(['5 dots', 'Stance +0.8'])
  expect(marks('b')).toEqual([])
  expect(card(root, 'a').getAttribute('aria-label')).toMatch(/5 dots\. Stance \+0\.8$/)
  expect(spotIn(card(root, 'a'))).toEqual(before)
  showing.set({ marks: null })
  await expect.poll(() => marks('a')).toEqual([])
  expect(card(root, 'a').getAttribute('aria-label')).not.toMatch(/dots/)
})
