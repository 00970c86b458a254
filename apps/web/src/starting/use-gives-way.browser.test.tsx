import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { useRef } from 'react'
import { useGivesWay } from './use-gives-way.ts'

function Stage({ top }: { readonly top: number }) {
  const note = useRef<HTMLElement>(null)
  const above = useGivesWay(note)
  return (
    <div style={{ position: 'relative', width: 400, height: 600 }}>
      <button type="button" style={{ position: 'absolute', left: 20, top, width: 200, height: 60 }}>
        A claim
      </button>
      <aside ref={note} style={{ position: 'absolute', left: 16, bottom: 76, width: 300, height: 100 }}>
        {above ? 'above' : 'below'}
      </aside>
    </div>
  )
}

test('a note gives way to what has the keyboard, and comes back when that has gone elsewhere', async () => {
  const screen = await render(<Stage top={460} />)
  await expect.element(screen.getByText('below')).toBeVisible()
  screen.getByRole('button').element().focus()
  await expect.element(screen.getByText('above')).toBeVisible()
  await screen.rerender(<Stage top={100} />)
  screen.getByRole('button').element().blur()
  screen.getByRole('button').element().focus()
  await expect.element(screen.getByText('below')).toBeVisible()
})
