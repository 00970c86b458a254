import { loadEditorMessages, loadMessages } from '@parley/i18n'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { inPage } from '../testing/in-page.tsx'
import CutOffNotes from './cut-off-notes.tsx'

afterEach(() => vi.restoreAllMocks())

async function stage() {
  const announce = vi.fn<(sentence: string) => void>()
  const page = { editorSay: await loadEditorMessages('en'), say: await loadMessages('en'), announce }
  const { screen } = await inPage(
    render,
    <>
      <textarea aria-label="Elsewhere" />
      <div>
        <textarea aria-label="Quote" className="field" maxLength={10} />
      </div>
      <div role="application">
        <textarea aria-label="Words" maxLength={10} />
      </div>
      <CutOffNotes page={page} />
    </>,
  )
  const paste = async (text: string, into: string) => {
    const from = screen.getByRole('textbox', { name: 'Elsewhere' })
    await userEvent.fill(from, text)
    await userEvent.click(from)
    await userEvent.keyboard('{Control>}a{/Control}')
    await userEvent.copy()
    await userEvent.click(screen.getByRole('textbox', { name: into }))
    await userEvent.paste()
  }
  return { screen, announce, paste, rest: screen.getByRole('textbox', { name: 'What was left out' }) }
}

test('what a box has no room for is told behind it, said once, and kept to be copied', async () => {
  const { screen, announce, paste, rest } = await stage()
  await paste('0123456789 and more', 'Quote')
  await expect.element(screen.getByRole('textbox', { name: 'Quote' })).toHaveValue('0123456789')
  await expect.element(rest).toHaveValue(' and more')
  const sentence = 'The last 9 characters were left out: there is room for 10.'
  await expect.element(screen.getByText(sentence)).toBeInTheDocument()
  expect(announce.mock.calls).toEqual([[sentence]])
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await userEvent.keyboard('{Tab}{Tab}{Enter}')
  expect(copied).toHaveBeenCalledExactlyOnceWith(' and more')
  await expect.element(screen.getByRole('button', { name: 'Copied' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  await expect.element(rest).not.toBeInTheDocument()
  await expect.element(screen.getByRole('textbox', { name: 'Quote' })).toHaveFocus()
})

test('what fits is not spoken of, and puts an older note away', async () => {
  const { announce, paste, rest } = await stage()
  await paste('0123', 'Quote')
  expect(announce).not.toHaveBeenCalled()
  await paste('456789 more', 'Quote')
  await expect.element(rest).toBeInTheDocument()
  await userEvent.keyboard('{Control>}a{/Control}')
  await paste('abc', 'Elsewhere')
  await expect.element(rest).not.toBeInTheDocument()
})

test('canvas and outline tell it of their own', async () => {
  const { screen, announce, paste } = await stage()
  await paste('0123456789 and more', 'Words')
  await expect.element(screen.getByRole('textbox', { name: 'Words' })).toHaveValue('0123456789')
  expect(announce).not.toHaveBeenCalled()
})

test('what cannot be copied by a button is selected, and both eye and ear are told so', async () => {
  const { screen, announce, paste, rest } = await stage()
  await paste('0123456789 and more', 'Quote')
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
  vi.spyOn(document, 'execCommand').mockReturnValue(false)
  try {
    await userEvent.click(screen.getByRole('button', { name: 'Copy the rest' }))
    const told = 'Not copied. It is selected: press Ctrl+C or ⌘C'
    await expect.element(screen.getByText(told)).toBeVisible()
    expect(announce).toHaveBeenLastCalledWith(told)
    await expect.element(rest).toHaveFocus()
    expect(getSelection()?.toString()).toBe(' and more')
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard')
  }
})
