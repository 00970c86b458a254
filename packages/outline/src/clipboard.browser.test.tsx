import { loadEditorMessages } from '@parley/i18n'
import { copyOf, mapFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { rowOf, settled, showOutline, textBox } from './testing/on-page.tsx'

const notation = 'P "An alliance."; a > P; a "Shared standards."; b -| a; b "Too many."; c > P; Q'

/** What the browser does for Ctrl+C, X or V, without the machine's clipboard. */
function clipboard(
  kind: 'copy' | 'cut' | 'paste',
  held: Readonly<Record<string, string>> = {},
): DataTransfer {
  const clipboardData = new DataTransfer()
  for (const [type, text] of Object.entries(held)) clipboardData.setData(type, text)
  const event = new ClipboardEvent(kind, { clipboardData, bubbles: true, cancelable: true })
  document.activeElement?.dispatchEvent(event)
  return clipboardData
}

test('chosen claims are copied as an indented text and as a clip, and go under another as they bore', async () => {
  const { root, store, claims } = await showOutline(notation)
  rowOf(root, 'a').focus()
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}')
  const held = clipboard('copy')
  expect(held.getData('text/plain')).toBe('Shared standards.\n  - Too many.')
  expect(held.getData('text/html')).toBe(
    '<div lang="en"><ul><li>Shared standards.<ul><li><b>rebuts:</b> Too many.</li></ul></li></ul></div>',
  )
  rowOf(root, 'Q').focus()
  clipboard('paste', { 'application/x-parley-clip': held.getData('application/x-parley-clip') })
  await settled()
  expect(claims()).toEqual(['P', 'a', 'b', 'c', 'Q', 'made1', 'made2'])
  expect(rowOf(root, 'made2').getAttribute('aria-level')).toBe('3')
  expect(store.map.claim('made1')?.pos).toBe(null)
  expect(document.activeElement).toBe(rowOf(root, 'made1'))
  expect(store.shared.selected).toEqual(['made1', 'made2'])
})

test('a row whose branch is put away is copied with it, and cut goes with it', async () => {
  const { root, claims } = await showOutline(notation)
  rowOf(root, 'a').focus()
  await userEvent.keyboard('{ArrowLeft}')
  expect(clipboard('cut').getData('text/plain')).toBe('Shared standards.\n  - Too many.')
  await settled()
  expect(claims()).toEqual(['P', 'c', 'Q'])
  expect(document.activeElement).toBe(rowOf(root, 'c'))
})

test('a pasted list becomes a branch under the row, or under its step', async () => {
  const { root, store, claims } = await showOutline('P; a > P')
  rowOf(root, 'a').focus()
  clipboard('paste', { 'text/plain': '+ One\n  - Against one\n? Why\n' })
  await settled()
  expect(claims()).toEqual(['P', 'a', 'made1', 'made3', 'made5'])
  expect(store.map.claim('made5')?.kind).toBe('question')
  rowOf(root, 'a').focus()
  await userEvent.keyboard('w')
  clipboard('paste', { 'text/plain': '+ So\n- Not so' })
  await settled()
  const onStep = store.map.inferencesOn('a-supports-P').map((id) => store.map.inference(id)?.stance)
  expect(onStep).toEqual(['supports', 'rebuts'])
})

test('what cannot be pasted is told beside the row, and nothing else happens', async () => {
  const { root, store } = await showOutline('P; n#')
  rowOf(root, 'n').focus()
  clipboard('paste', { 'application/x-parley-clip': '{"parley":"clip"' })
  await settled()
  expect(rowOf(root, 'n').querySelector('.po-refusal')?.textContent).toMatch(/no part of a map/)
  clipboard('paste', { 'text/plain': 'x\n'.repeat(10_000) })
  await settled()
  expect(rowOf(root, 'n').querySelector('.po-refusal')?.textContent).toMatch(/at most 2,000 claims/)
  await expect.element(page.getByRole('button', { name: 'Paste the first part' })).toBeVisible()
  await page.getByRole('button', { name: 'Leave it' }).click()
  await settled()
  expect(rowOf(root, 'n').querySelector('.po-refusal')).toBe(null)
  // The pressed button went, the keyboard did not.
  expect(document.activeElement).toBe(rowOf(root, 'n'))
  const copied = JSON.stringify(copyOf(mapFrom('a').tables, ['a']))
  clipboard('paste', { 'application/x-parley-clip': copied })
  await settled()
  expect(rowOf(root, 'n').querySelector('.po-refusal')?.textContent).toMatch(/takes no arrows/)
  expect(store.performed).toEqual([])
})

test('the first part of what is too much is pasted when that is agreed to; odd lines are told', async () => {
  const { root, store } = await showOutline('P')
  rowOf(root, 'P').focus()
  clipboard('paste', { 'text/plain': `+ ${'x'.repeat(20_050)}` })
  await page.getByRole('button', { name: 'Paste the first part' }).click()
  await settled()
  expect(store.map.words('text', 'made1', 'en')).toHaveLength(20_000)
  await userEvent.click(rowOf(root, 'P'))
  clipboard('paste', { 'text/plain': '+ One\n> Two' })
  await expect.element(page.getByText(/understood otherwise than they stand: 2\./).first()).toBeVisible()
})

test('the menu copies too, and so do the keys themselves', async () => {
  const { acts } = await loadEditorMessages('en')
  const { root } = await showOutline(notation, {
    pageActs: { menuOf: () => [], act: () => false, beforeDelete: (ids) => ids, nameOf: (act) => acts[act] },
  })
  const heldBy: string[] = []
  const hear = ({ clipboardData }: ClipboardEvent) => heldBy.push(clipboardData?.getData('text/plain') ?? '')
  addEventListener('copy', hear)
  rowOf(root, 'a').focus()
  await userEvent.keyboard('{Shift>}{F10}{/Shift}')
  await settled()
  await page.getByRole('menuitem', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Copy as text' }).click()
  expect(heldBy).toEqual(['Shared standards.'])
  await userEvent.keyboard('{ArrowDown}{Control>}c{/Control}')
  expect(heldBy).toEqual(['Shared standards.', 'Too many.'])
  removeEventListener('copy', hear)
})

test('who may only look copies and pastes nothing', async () => {
  const { root, claims } = await showOutline(notation, { mayWrite: false })
  rowOf(root, 'c').focus()
  expect(clipboard('cut').types).toEqual([])
  expect(clipboard('copy').getData('text/plain')).not.toBe('')
  clipboard('paste', { 'text/plain': 'No' })
  await settled()
  expect(claims()).toEqual(['P', 'a', 'b', 'c', 'Q'])
})

test('a text that is longer than a claim is cut in the box, and that is told', async () => {
  const { root, store } = await showOutline(notation)
  rowOf(root, 'c').focus()
  await userEvent.keyboard('{F2}')
  await settled()
  const session: { send?: (method: string, what: object) => Promise<unknown> } = cdp()
  await session.send?.('Input.insertText', { text: '🙂'.repeat(15_000) })
  await settled()
  expect(rowOf(root, 'c').querySelector('.po-refusal')?.textContent).toMatch(/at most 20,000 characters/)
  const kept = store.map.words('text', 'c', 'en')
  expect(kept.length).toBeLessThanOrEqual(20_000)
  expect(kept).toMatch(/🙂$/u)
})

test('text that is being written is the browser’s to copy', async () => {
  const { root } = await showOutline(notation)
  rowOf(root, 'c').focus()
  await userEvent.keyboard('{F2}')
  await settled()
  expect(clipboard('copy').types).toEqual([])
})

test('a mark typed first in a fresh row says how it bears', async () => {
  const { root, store } = await showOutline(notation)
  rowOf(root, 'P').focus()
  await userEvent.keyboard('s')
  await settled()
  await userEvent.keyboard('- Too dear')
  expect(textBox().value).toBe('Too dear')
  expect(store.map.inference('made2')?.stance).toBe('rebuts')
  await userEvent.keyboard('{Home}? ')
  expect(textBox().value).toBe('? Too dear')
  expect(store.map.inference('made2')?.stance).toBe('rebuts')
  await userEvent.keyboard('{Enter}')
  await settled()
  await userEvent.keyboard('s')
  await settled()
  await userEvent.keyboard('? For whom')
  expect(store.map.claim('made3')?.kind).toBe('question')
  expect(store.map.inference('made4')?.stance).toBe('asks')
  await userEvent.keyboard('{Enter}')
  await settled()
  expect(store.map.words('text', 'made3', 'en')).toBe('For whom')
  // A row that is there already is written as it is.
  rowOf(root, 'Q').focus()
  await userEvent.keyboard('{F2}')
  await settled()
  await userEvent.keyboard('- Q')
  expect(textBox().value).toBe('- Q')
})
