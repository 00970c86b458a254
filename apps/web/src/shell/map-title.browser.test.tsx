import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { inPage } from '../testing/in-page.tsx'
import { MapTitle } from './map-title.tsx'

function Titled({ title, rename }: { title: string; rename?: (title: string) => void }) {
  const [renaming, setRenaming] = useState(false)
  return <MapTitle title={title} lang="en" onRename={rename} renaming={renaming} setRenaming={setRenaming} />
}
const named = () => vi.fn<(title: string) => void>()

test('a click opens the box with all selected; Enter keeps what was written, trimmed', async () => {
  const rename = named()
  const { screen } = await inPage(render, <Titled title="Phones" rename={rename} />)
  await screen.getByRole('button', { name: 'Phones' }).click()
  await userEvent.keyboard('  Should phones go?  {Enter}')
  expect(rename.mock.calls).toEqual([['Should phones go?']])
  await expect.element(screen.getByRole('button', { name: 'Phones' })).toHaveFocus()
})

test('Escape keeps nothing', async () => {
  const rename = named()
  const { screen } = await inPage(render, <Titled title="Phones" rename={rename} />)
  await screen.getByRole('button', { name: 'Phones' }).click()
  await userEvent.keyboard('Other{Escape}')
  await expect.element(screen.getByRole('button', { name: 'Phones' })).toBeVisible()
  expect(rename).not.toHaveBeenCalled()
})

test('leaving the box keeps what was written, once', async () => {
  const rename = named()
  const { screen } = await inPage(
    render,
    <>
      <Titled title="Phones" rename={rename} />
      <button type="button">elsewhere</button>
    </>,
  )
  await screen.getByRole('button', { name: 'Phones' }).click()
  await userEvent.keyboard('Other')
  await screen.getByRole('button', { name: 'elsewhere' }).click()
  await expect.poll(() => rename.mock.calls).toEqual([['Other']])
})

test('the same title again is no change', async () => {
  const rename = named()
  const { screen } = await inPage(render, <Titled title="Phones" rename={rename} />)
  await screen.getByRole('button', { name: 'Phones' }).click()
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByRole('button', { name: 'Phones' })).toBeVisible()
  expect(rename).not.toHaveBeenCalled()
})

test('Enter that ends a Chinese composition does not close the box', async () => {
  const rename = named()
  const { screen } = await inPage(render, <Titled title="Phones" rename={rename} />)
  await screen.getByRole('button', { name: 'Phones' }).click()
  const box = screen.getByRole('textbox', { name: 'Title of the map' }).element()
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))
  await expect.element(screen.getByRole('textbox', { name: 'Title of the map' })).toBeVisible()
  expect(rename).not.toHaveBeenCalled()
})

test('who may only look sees a heading and no button', async () => {
  const { screen } = await inPage(render, <Titled title="" />)
  await expect.element(screen.getByRole('heading', { name: 'Untitled map' })).toBeVisible()
  expect(screen.getByRole('button').elements()).toEqual([])
})
