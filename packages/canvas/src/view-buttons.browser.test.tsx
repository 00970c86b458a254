import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { one, showCanvas } from './test-canvas.tsx'

test('beside the zoom one goes back to what one looked at, and forward again', async () => {
  const { root, handle } = await showCanvas('P "An alliance."; a > P; b > a')
  const back = page.getByRole('button', { name: 'Back to the view before' })
  const forward = page.getByRole('button', { name: 'Forward to the next view' })
  const greyed = () => [back, forward].map((button) => button.element().getAttribute('aria-disabled'))
  await expect.element(back).toBeVisible()
  await expect.poll(greyed).toEqual(['true', 'true'])
  const first = handle.getViewport()
  handle.setViewport({ x: -900, y: 40, zoom: 0.5 })
  await expect.poll(greyed).toEqual(['false', 'true'])
  await back.click()
  await expect.poll(() => handle.getViewport().zoom).toBeCloseTo(first.zoom, 2)
  expect(greyed()).toEqual(['true', 'false'])
  await forward.click()
  await expect.poll(() => handle.getViewport().zoom).toBeCloseTo(0.5, 2)
  for (const name of ['.pc-view-back', '.pc-view-forward']) {
    const { width, height } = one(root, name).getBoundingClientRect()
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  }
  await expect.element(back).toHaveAttribute('title', 'Back to the view before ([)')
})
