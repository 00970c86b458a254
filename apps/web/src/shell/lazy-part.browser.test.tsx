import { type ComponentType, Suspense, useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { inPage } from '../testing/in-page.tsx'
import { SurfaceBoundary } from './error-boundary.tsx'
import { lazyPart } from './lazy-part.tsx'

// React tells what a boundary caught; the boundary itself says nothing of a network that failed.
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

function Page({ Part }: { readonly Part: ComponentType<{ what: string }> }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <SurfaceBoundary shows={open || null} onMissing={() => setOpen(false)}>
        {open && (
          <Suspense>
            <Part what="the part" />
          </Suspense>
        )}
      </SurfaceBoundary>
    </>
  )
}

/** A network that fails as often as it is told to. */
function stage(failures: number) {
  const load = vi.fn<() => Promise<{ default: (props: { what: string }) => string }>>(async () => {
    if (load.mock.calls.length <= failures) throw new TypeError('Failed to fetch')
    return { default: ({ what }) => `Here is ${what}.` }
  })
  const Part = lazyPart(load)
  return { load, page: <Page Part={Part} /> }
}

test('a part that could not be fetched is asked for again by the next press, and only by that', async () => {
  const unhandled = vi.fn<() => void>()
  addEventListener('unhandledrejection', unhandled)
  const { load, page } = stage(2)
  const { screen } = await inPage(render, page)
  const open = screen.getByRole('button', { name: 'Open' })
  for (const times of [1, 2]) {
    await open.click()
    await expect.element(screen.getByRole('alert')).toHaveTextContent('could not load a part of itself')
    expect(load).toHaveBeenCalledTimes(times)
  }
  await open.click()
  await expect.element(screen.getByText('Here is the part.')).toBeVisible()
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument()
  expect(load).toHaveBeenCalledTimes(3)
  expect(unhandled).not.toHaveBeenCalled()
  removeEventListener('unhandledrejection', unhandled)
})

test('what is said of it can be put away', async () => {
  const { page } = stage(1)
  const { screen } = await inPage(render, page)
  await screen.getByRole('button', { name: 'Open' }).click()
  await screen.getByRole('button', { name: 'Close' }).click()
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument()
})
