import { useRef, useState } from 'react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { useKeyboardKept } from './use-keyboard-kept.ts'

function Region() {
  const region = useRef<HTMLElement>(null)
  const [gone, setGone] = useState(false)
  useKeyboardKept(region)
  return (
    <>
      <section ref={region} aria-label="Region" tabIndex={-1}>
        {!gone && <button type="button">Within</button>}
        <button type="button" onClick={() => setGone(true)}>
          Other
        </button>
      </section>
      <button type="button" onClick={() => setTimeout(() => setGone(true))}>
        Outside
      </button>
    </>
  )
}

test('the region gets the keyboard when what had it in there goes', async () => {
  const screen = await render(<Region />)
  const within = screen.getByRole('button', { name: 'Within' })
  within.element().focus()
  // The other button does not take the keyboard: somebody else pressed it, so to speak.
  screen
    .getByRole('button', { name: 'Other' })
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true }))
  await expect.element(within).not.toBeInTheDocument()
  await expect.element(screen.getByRole('region', { name: 'Region' })).toHaveFocus()
})

test('the key that is pressed right after that is the region’s', async () => {
  const screen = await render(<Region />)
  screen.getByRole('button', { name: 'Within' }).element().focus()
  screen
    .getByRole('button', { name: 'Other' })
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true }))
  // No frame goes by.
  for (let turn = 0; turn < 5; turn++) await Promise.resolve()
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Region' }).element())
})

test('nobody is called into the region who was elsewhere', async () => {
  const screen = await render(<Region />)
  const outside = screen.getByRole('button', { name: 'Outside' })
  await userEvent.click(outside)
  await expect.element(screen.getByRole('button', { name: 'Within' })).not.toBeInTheDocument()
  await expect.element(outside).toHaveFocus()
})
