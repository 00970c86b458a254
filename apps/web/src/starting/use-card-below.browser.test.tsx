import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { useCardBelow } from './use-card-below.ts'

function Own() {
  return <aside className="own">{useCardBelow('.own')}</aside>
}

function Stage({ card }: { readonly card: { readonly bottom: number; readonly height: number } | null }) {
  return (
    <main style={{ position: 'relative', width: 380, height: 600 }}>
      {card && <aside style={{ position: 'absolute', left: 12, width: 300, ...card }} />}
      <Own />
    </main>
  )
}

test('a card at the lower edge is measured as it comes, grows, stands elsewhere and goes', async () => {
  const screen = await render(<Stage card={{ bottom: 76, height: 100 }} />)
  const own = () => screen.container.querySelector('.own')?.textContent
  await expect.poll(own).toBe('176')
  await screen.rerender(<Stage card={{ bottom: 76, height: 140 }} />)
  await expect.poll(own).toBe('216')
  // Under the bar of a wide window.
  await screen.rerender(<Stage card={{ bottom: 300, height: 141 }} />)
  await expect.poll(own).toBe('0')
  await screen.rerender(<Stage card={{ bottom: 76, height: 100 }} />)
  await expect.poll(own).toBe('176')
  await screen.rerender(<Stage card={null} />)
  await expect.poll(own).toBe('0')
})
