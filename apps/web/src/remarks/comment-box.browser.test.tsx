import { loadEditorMessages } from '@parley/i18n'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { EditorPage } from '../editor/editor-page.ts'
import { kept } from '../shell/kept.ts'
import { inPage } from '../testing/in-page.tsx'
import { CommentBox } from './comment-box.tsx'
import { draftsOf } from './drafts.ts'

afterEach(() => {
  for (const name of kept.names(draftsOf('m'))) kept.remove(name)
})

async function stage(onSend: (text: string) => boolean = () => true) {
  const editorSay = await loadEditorMessages('en')
  const page: Pick<EditorPage, 'id' | 'editorSay' | 'reading'> = {
    id: 'm',
    editorSay,
    reading: { lang: 'en', langs: ['en'], choose: () => undefined },
  }
  const leave = vi.fn<() => void>()
  const { screen } = await inPage(
    render,
    <CommentBox page={page} to="a" label="Write a comment" onSend={onSend} onLeave={leave} />,
  )
  return { screen, leave, box: screen.getByRole('textbox', { name: 'Write a comment' }) }
}

test('Enter begins a line, Ctrl+Enter sends, and the box is empty for the next', async () => {
  const sent: string[] = []
  const { box } = await stage((text) => sent.push(text) > 0)
  await userEvent.click(box)
  await userEvent.keyboard('One{Enter}two')
  await expect.element(box).toHaveValue('One\ntwo')
  expect(sent).toEqual([])
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(sent).toEqual(['One\ntwo'])
  await expect.element(box).toHaveValue('')
  await expect.element(box).toHaveFocus()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(sent).toHaveLength(1)
})

test('while an input method composes, neither Ctrl+Enter nor Escape is ours', async () => {
  const sent: string[] = []
  const { box, leave } = await stage((text) => sent.push(text) > 0)
  await userEvent.fill(box, '评')
  const area = box.element()
  for (const key of ['Enter', 'Escape'])
    area.dispatchEvent(
      new KeyboardEvent('keydown', { key, ctrlKey: key === 'Enter', isComposing: true, bubbles: true }),
    )
  expect(sent).toEqual([])
  expect(leave).not.toHaveBeenCalled()
  area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  expect(leave).toHaveBeenCalledTimes(1)
})

test('what is not sent is there again the next time; what was refused stays; what was sent does not', async () => {
  const first = await stage(() => false)
  await userEvent.fill(first.box, 'Half a thought')
  await userEvent.click(first.screen.getByRole('button', { name: 'Comment' }))
  await expect.element(first.box).toHaveValue('Half a thought')
  await first.screen.unmount()

  const second = await stage()
  await expect.element(second.box).toHaveValue('Half a thought')
  await userEvent.click(second.screen.getByRole('button', { name: 'Comment' }))
  await second.screen.unmount()

  const third = await stage()
  await expect.element(third.box).toHaveValue('')
})
