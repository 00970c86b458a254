import { afterEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { inPage } from '../testing/in-page.tsx'
import ShareDialog, { type Sharing } from './share-dialog.tsx'

const links = { host: '/m/a1#host-key', edit: '/m/a1#edit-key', view: '/m/a1#view-key' }
const here = [
  { person: 'p1', name: 'Ana', colour: 1, me: false },
  { person: 'p3', name: 'Mei', colour: 3, me: true },
]
const open = (sharing: Partial<Sharing>, onHostCopied = () => {}) =>
  inPage(
    render,
    <ShareDialog
      sharing={{ links, origins: [], ...sharing }}
      here={here}
      onHostCopied={onHostCopied}
      onClose={() => {}}
    />,
  )
const network = ['http://192.168.1.24:4321']
const coded = () => document.querySelector('svg[data-text]')?.getAttribute('data-text')

/** The browser's clipboard as it is elsewhere: another, or none as on plain http. */
const withClipboard = (value: Partial<Clipboard> | undefined) =>
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true })
afterEach(() => void Reflect.deleteProperty(navigator, 'clipboard'))

describe('the links', () => {
  test('are shown under an address that phones can reach', async () => {
    const { screen } = await open({ origins: network })
    await expect
      .element(screen.getByRole('textbox', { name: 'Edit link' }))
      .toHaveValue(network[0] + links.edit)
    await expect
      .element(screen.getByRole('textbox', { name: 'View link' }))
      .toHaveValue(network[0] + links.view)
    await expect.element(screen.getByText('Phones must be on the same network.')).toBeVisible()
  })

  test('say how to let phones in when the server listens here only', async () => {
    const { screen } = await open({})
    await expect.element(screen.getByText(/this computer only/)).toBeVisible()
    await expect.element(screen.getByText('npm start -- --host 0.0.0.0')).toBeVisible()
  })

  test('can be handed on under another address', async () => {
    const { screen } = await open({ origins: [...network, 'http://10.0.0.7:4321'] })
    await screen.getByText('10.0.0.7:4321', { exact: true }).click()
    await expect
      .element(screen.getByRole('textbox', { name: 'Edit link' }))
      .toHaveValue(`http://10.0.0.7:4321${links.edit}`)
    expect(coded()).toBe(`http://10.0.0.7:4321${links.edit}`)
  })

  test('of somebody with a view link are the view link alone', async () => {
    const { screen } = await open({ links: { view: links.view }, origins: network })
    await expect.element(screen.getByRole('textbox', { name: 'View link' })).toBeVisible()
    expect(document.body.textContent).not.toContain('Edit link')
    expect(document.body.textContent).not.toContain('host link')
    expect(coded()).toBe(network[0] + links.view)
  })
})

describe('the QR code', () => {
  test('carries the edit link, or the view link when chosen, and never the host link', async () => {
    const { screen } = await open({ origins: network })
    expect(coded()).toBe(network[0] + links.edit)
    await screen.getByText('View', { exact: true }).click()
    await expect.poll(coded).toBe(network[0] + links.view)
    await screen.getByRole('button', { name: 'Show host link' }).click()
    await expect.element(screen.getByRole('textbox', { name: 'Host link' })).toBeVisible()
    expect(coded()).toBe(network[0] + links.view)
  })
})

describe('the host link', () => {
  test('is nowhere in the page until it is asked for by name', async () => {
    const { screen } = await open({ origins: network })
    expect(document.documentElement.outerHTML).not.toContain('host-key')
    await screen.getByRole('button', { name: 'Show host link' }).click()
    await expect
      .element(screen.getByRole('textbox', { name: 'Host link' }))
      .toHaveValue(network[0] + links.host)
  })

  test('counts as kept once it was copied', async () => {
    const copied = vi.fn<(text: string) => Promise<void>>(async () => {})
    withClipboard({ writeText: copied })
    const kept = vi.fn<() => void>()
    const { screen } = await open({ origins: network }, kept)
    await screen.getByRole('button', { name: 'Copy: Edit link' }).click()
    await expect.poll(() => copied.mock.calls).toEqual([[network[0] + links.edit]])
    expect(kept).not.toHaveBeenCalled()
    await screen.getByRole('button', { name: 'Show host link' }).click()
    await screen.getByRole('button', { name: 'Copy: Host link' }).click()
    await expect.poll(() => kept.mock.calls.length).toBe(1)
  })
})

describe('copying without a clipboard, as on plain http', () => {
  test('selects the link and copies it the old way', async () => {
    withClipboard(undefined)
    let selected: string | undefined
    const command = vi.spyOn(document, 'execCommand').mockImplementation(() => {
      selected = getSelection()?.toString()
      return true
    })
    const { screen } = await open({ origins: network })
    await screen.getByRole('button', { name: 'Copy: View link' }).click()
    await expect.element(screen.getByRole('button', { name: 'Copy: View link' })).toHaveTextContent('Copied')
    expect(command).toHaveBeenCalledWith('copy')
    expect(selected).toBe(network[0] + links.view)
    // The keyboard is where it was.
    await expect.element(screen.getByRole('button', { name: 'Copy: View link' })).toHaveFocus()
    command.mockRestore()
  })

  test('leaves it selected and names the keys where that fails too', async () => {
    withClipboard(undefined)
    const command = vi.spyOn(document, 'execCommand').mockReturnValue(false)
    const { screen } = await open({ origins: network })
    await screen.getByRole('button', { name: 'Copy: View link' }).click()
    await expect.element(screen.getByText('Not copied. It is selected: press Ctrl+C or ⌘C')).toBeVisible()
    command.mockRestore()
  })
})

test('says who is here', async () => {
  const { screen } = await open({ origins: network })
  await expect.element(screen.getByText('Ana and you are here now')).toBeVisible()
})

test('closes on Escape', async () => {
  const onClose = vi.fn<() => void>()
  await inPage(
    render,
    <ShareDialog sharing={{ links, origins: [] }} here={here} onHostCopied={() => {}} onClose={onClose} />,
  )
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => onClose.mock.calls.length).toBe(1)
})
