import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { knownMap, rememberMade } from '../home/known-maps.ts'
import { inPage } from '../testing/in-page.tsx'
import { KeepHostLink } from './keep-host-link.tsx'

const url = 'http://192.168.1.24:4321/m/a1#host-key'
const withClipboard = (value: Partial<Clipboard> | undefined) =>
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true })
beforeEach(() => rememberMade('a1', 'host-key', '', 1))
afterEach(() => {
  localStorage.clear()
  vi.useRealTimers()
  vi.restoreAllMocks()
  Reflect.deleteProperty(navigator, 'clipboard')
})
const open = () => inPage(render, <KeepHostLink map="a1" url={url} />)

test('that it was copied is shown and said before the note goes', async () => {
  const written = vi.fn<(text: string) => Promise<void>>(async () => {})
  withClipboard({ writeText: written })
  const { screen } = await open()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  await screen.getByRole('button', { name: 'Copy host link' }).click()
  expect(written).toHaveBeenCalledExactlyOnceWith(url)
  await expect.element(screen.getByRole('button', { name: 'Copied' })).toBeVisible()
  await expect.element(screen.getByRole('status')).toHaveTextContent('Copied')
  expect(knownMap('a1')?.hostKept).toBe(false)
  vi.advanceTimersByTime(2000)
  expect(knownMap('a1')?.hostKept).toBe(true)
})

test('leaving meanwhile counts as kept, too', async () => {
  withClipboard({ writeText: async () => {} })
  const { screen } = await open()
  await screen.getByRole('button', { name: 'Copy host link' }).click()
  await expect.element(screen.getByRole('button', { name: 'Copied' })).toBeVisible()
  await screen.unmount()
  expect(knownMap('a1')?.hostKept).toBe(true)
})

test('where nothing lets it be copied, the link stands there selected, and is not called kept', async () => {
  withClipboard(undefined)
  vi.spyOn(document, 'execCommand').mockReturnValue(false)
  const { screen } = await open()
  await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument()
  await screen.getByRole('button', { name: 'Copy host link' }).click()
  const field = screen.getByRole('textbox', { name: 'Host link' })
  await expect.element(field).toBeVisible()
  await expect.element(field).toHaveFocus()
  expect(getSelection()?.toString()).toBe(url)
  await expect.element(screen.getByRole('status')).toHaveTextContent('Not copied. It is selected')
  expect(knownMap('a1')?.hostKept).toBe(false)
})

test('on plain http it is copied the old way, and the keyboard stays on the button', async () => {
  withClipboard(undefined)
  const command = vi.spyOn(document, 'execCommand').mockReturnValue(true)
  const { screen } = await open()
  await screen.getByRole('button', { name: 'Copy host link' }).click()
  await expect.element(screen.getByRole('button', { name: 'Copied' })).toHaveFocus()
  expect(command).toHaveBeenCalledExactlyOnceWith('copy')
})
