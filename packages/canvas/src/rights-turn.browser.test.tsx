import { loadMessages } from '@parley/i18n'
import { createRef } from 'react'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { MapCanvas, type MapCanvasHandle } from './map-canvas.tsx'
import { card, settled } from './test-canvas.tsx'
import { testStore } from './test-store.ts'

test('when the right to write goes and comes back, one looks at the same place with the same claim selected', async () => {
  await page.viewport(1100, 800)
  const store = testStore('P "An alliance."; a > P; b > a')
  const messages = await loadMessages('en')
  const ref = createRef<MapCanvasHandle>()
  const shown = (mayWrite: boolean) => (
    <div style={{ width: 1080, height: 780 }}>
      <MapCanvas ref={ref} store={{ ...store, mayWrite }} lang="en" language="en" messages={messages} />
    </div>
  )
  const screen = await render(shown(true))
  await expect.poll(() => ref.current?.getViewport()).not.toEqual({ x: 0, y: 0, zoom: 1 })
  ref.current?.setViewport({ x: 123, y: 45, zoom: 0.75 })
  ref.current?.focus('a')
  await expect.poll(() => document.activeElement).toBe(card(screen.container, 'a'))
  const first = screen.container.querySelector('.pc-root')

  for (const mayWrite of [false, true]) {
    await screen.rerender(shown(mayWrite))
    await settled()
    await expect.poll(() => ref.current?.getViewport()).toEqual({ x: 123, y: 45, zoom: 0.75 })
    expect(ref.current?.selected()).toEqual(['a'])
    await expect.poll(() => document.activeElement).toBe(card(screen.container, 'a'))
  }
  // Another canvas indeed, or this test says nothing.
  expect(screen.container.querySelector('.pc-root')).not.toBe(first)
})
