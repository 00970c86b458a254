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
  // A view counts once one has rested on it: one looks further until there is one to go back to.
  let x = 0
  const lookOn = () => {
    x -= 700
    handle.setViewport({ x, y: 40, zoom: 0.5 })
    return greyed()
  }
  await expect.poll(lookOn, { interval: 800 }).toEqual(['false', 'true'])
  const here = x
  await back.click()
  await expect.poll(() => handle.getViewport().x).toBeCloseTo(here + 700, 0)
  expect(greyed()[1]).toBe('false')
  await forward.click()
  await expect.poll(() => handle.getViewport().x).toBeCloseTo(here, 0)
  await expect.poll(greyed).toEqual(['false', 'true'])
  for (const name of ['.pc-view-back', '.pc-view-forward']) {
    const { width, height } = one(root, name).getBoundingClientRect()
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  }
  await expect.element(back).toHaveAttribute('title', 'Back to the view before ([)')
})
