import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { inPage } from '../testing/in-page.tsx'
import SamplePlate from './sample-plate.tsx'

const scale = () => document.querySelector<HTMLElement>('.react-flow__viewport')!.style.transform
const plate = async () => {
  const { screen } = await inPage(
    render,
    <div style={{ position: 'relative', width: 900, height: 500 }}>
      <SamplePlate />
    </div>,
  )
  await expect.element(screen.getByText('Technology alliance', { exact: true })).toBeVisible()
  const pane = document.querySelector('.react-flow__pane')!
  // The view that the map opens on has been taken.
  await expect.poll(() => /scale\(0\.[6-9]/.test(scale())).toBe(true)
  return { screen, pane }
}
const wheel = () => new WheelEvent('wheel', { deltaY: 40, bubbles: true, cancelable: true })

test('opens on the proposals, in the reader’s language, with nothing to write in', async () => {
  const { screen } = await plate()
  expect(screen.getByRole('textbox').elements()).toEqual([])
  await expect.element(screen.getByText('Proposal 1', { exact: true })).toBeVisible()
})

test('the wheel scrolls the page until somebody reaches into the map', async () => {
  const { pane } = await plate()
  const before = scale()
  const passing = wheel()
  pane.dispatchEvent(passing)
  expect(passing.defaultPrevented).toBe(false)
  expect(scale()).toBe(before)
  pane.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0 }))
  pane.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, button: 0 }))
  await vi.waitFor(() => {
    pane.dispatchEvent(wheel())
    expect(scale()).not.toBe(before)
  })
})

test('the buttons zoom about the middle', async () => {
  const { screen } = await plate()
  const before = scale()
  await screen.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(scale).not.toBe(before)
})
