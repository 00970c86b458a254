import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { userEvent } from 'vitest/browser'
import { useRef, useState } from 'react'
import { useGivesBack } from './use-gives-back.ts'

function Card({ onClose }: { readonly onClose: () => void }) {
  const card = useRef<HTMLElement>(null)
  useGivesBack(card)
  return (
    <aside ref={card}>
      <button type="button">Another</button>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </aside>
  )
}

function Stage() {
  const [shown, setShown] = useState(true)
  return (
    <>
      <button type="button">A claim</button>
      {shown && <Card onClose={() => setShown(false)} />}
      <button type="button" onClick={() => setShown(false)}>
        End all
      </button>
    </>
  )
}

test('a card that is put away by keyboard gives it back to what had it before', async () => {
  const screen = await render(<Stage />)
  screen.getByRole('button', { name: 'A claim' }).element().focus()
  await userEvent.tab()
  await userEvent.tab()
  await expect.element(screen.getByRole('button', { name: 'Close' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByRole('button', { name: 'Close' })).not.toBeInTheDocument()
  await expect.element(screen.getByRole('button', { name: 'A claim' })).toHaveFocus()
})

test('a card that goes while the keyboard is elsewhere leaves it there', async () => {
  const screen = await render(<Stage />)
  screen.getByRole('button', { name: 'A claim' }).element().focus()
  await userEvent.tab()
  const end = screen.getByRole('button', { name: 'End all' })
  end.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByRole('button', { name: 'Close' })).not.toBeInTheDocument()
  await expect.element(end).toHaveFocus()
})
