import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { showCanvas } from './test-canvas.tsx'

test.each([
  ['as wide as a phone', [390, 700], 358 / 404],
  ['wide enough', [480, 700], 1],
] as const)('the first proposal is seen whole in a window %s', async (_, size, zoom) => {
  const { root } = await showCanvas('', { size })
  await userEvent.click(page.getByRole('textbox', { name: 'Short name of the proposal' }))
  await userEvent.keyboard('School lunch{Enter}')
  const made = page.getByRole('article', { name: /School lunch/ })
  await expect.element(made).toHaveFocus()
  const box = () => made.element().getBoundingClientRect()
  await expect.poll(() => box().width).toBeCloseTo(404 * zoom, 0)
  const around = root.getBoundingClientRect()
  // In the middle, where the invitation was.
  expect(box().left + box().width / 2 - around.left).toBeCloseTo(size[0] / 2, 0)
  expect(box().top - around.top).toBeCloseTo(size[1] * 0.38 - 60 * zoom, 0)
})
