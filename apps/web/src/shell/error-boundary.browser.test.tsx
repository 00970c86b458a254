import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { inPage } from '../testing/in-page.tsx'
import { PageBoundary, SurfaceBoundary } from './error-boundary.tsx'

function Broken(): never {
  throw new Error('a row without an id')
}
// React and the boundary report it on the console: that is theirs to do, and noise here.
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

test('a page that breaks says what happened, what is safe, and offers one button', async () => {
  const { screen } = await inPage(
    render,
    <PageBoundary>
      <Broken />
    </PageBoundary>,
  )
  await expect.element(screen.getByRole('heading', { name: 'This page has stopped' })).toBeVisible()
  await expect.element(screen.getByText(/marked as saved is on the server/)).toBeVisible()
  expect(screen.getByRole('button').elements()).toHaveLength(1)
  await screen.getByText('For whoever runs this Parley').click()
  await expect.element(screen.getByText('Error: a row without an id')).toBeVisible()
})

test('a part that does not come leaves the rest of the page as it is', async () => {
  const { screen } = await inPage(
    render,
    <>
      <p>the map</p>
      <SurfaceBoundary>
        <Broken />
      </SurfaceBoundary>
    </>,
  )
  await expect.element(screen.getByText('the map')).toBeVisible()
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Parley could not load a part of itself')
})
