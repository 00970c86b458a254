import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { card, inputMethod, mouse, settled, showCanvas, spotIn } from './test-canvas.tsx'
import { somebody } from './test-store.ts'

const notation = 'P "An alliance."; a > P; a "Shared standards."; b -| P; b "They differ."'
const textBox = () => {
  const box = document.activeElement
  if (!(box instanceof HTMLTextAreaElement)) throw new Error('No text box has the cursor.')
  return box
}

test('one edit renders one card', async () => {
  const { store, root } = await showCanvas(notation)
  store.people([somebody('Ana')])
  await settled()
  // A card that renders asks what it cites.
  const asked = vi.spyOn(store.map, 'citationsOf')
  store.remote([
    { write: 'splice', place: { field: 'text', row: 'b', lang: 'en' }, at: 0, remove: 4, insert: 'Both' },
  ])
  await expect.element(page.getByText('Both differ.')).toBeVisible()
  await settled()
  const rendered = new Set(asked.mock.calls.map(([id]) => id))
  expect([...rendered]).toEqual(['b'])
  expect(card(root, 'b').className).toContain('pc-glow')
})

test('dragging a card renders no card again', async () => {
  const { store, root } = await showCanvas(notation)
  const a = spotIn(card(root, 'a'))
  await mouse.drag(a, { x: a.x + 20, y: a.y + 20 })
  const asked = vi.spyOn(store.map, 'citationsOf')
  await mouse.move({ x: a.x + 60, y: a.y + 60 }, 'left')
  await settled()
  expect(asked).not.toHaveBeenCalled()
  await mouse.up({ x: a.x + 60, y: a.y + 60 })
})

test('the text box lies over the words exactly', async () => {
  const { root } = await showCanvas(notation)
  const before = card(root, 'a').getBoundingClientRect()
  const words = spotIn(card(root, 'a').querySelector('.pc-text') ?? root, 0, 0)
  await mouse.click(spotIn(card(root, 'a')), 2)
  const after = card(root, 'a').getBoundingClientRect()
  expect([after.width, after.height]).toEqual([before.width, before.height])
  const box = textBox().getBoundingClientRect()
  expect([box.left - after.left, box.top - after.top]).toEqual([words.x - before.left, words.y - before.top])
})

test('a peer’s letters come into the box, and the caret stays behind its letter', async () => {
  const { store, handle } = await showCanvas(notation)
  handle.edit('a')
  await settled()
  const box = textBox()
  expect(box.value).toBe('Shared standards.')
  box.setSelectionRange(6, 6)
  store.remote([
    { write: 'splice', place: { field: 'text', row: 'a', lang: 'en' }, at: 0, remove: 0, insert: 'Our ' },
  ])
  expect(box.value).toBe('Our Shared standards.')
  expect(box.selectionStart).toBe(10)
  await userEvent.keyboard('!')
  expect(store.map.words('text', 'a', 'en')).toBe('Our Shared! standards.')
  store.remote([
    { write: 'splice', place: { field: 'text', row: 'a', lang: 'en' }, at: 22, remove: 0, insert: ' Yes.' },
  ])
  expect(box.value).toBe('Our Shared! standards. Yes.')
  expect(box.selectionStart).toBe(11)
})

test('Enter while an input method composes does not end the writing, and Enter after it does', async () => {
  const { store, handle, root } = await showCanvas(notation)
  handle.edit('a')
  await settled()
  const box = textBox()
  box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
  box.value = 'Shared standards.biao'
  box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
  // A peer's letters wait for the composition.
  store.remote([
    { write: 'splice', place: { field: 'text', row: 'a', lang: 'en' }, at: 0, remove: 0, insert: 'Our ' },
  ])
  expect(box.value).toBe('Shared standards.biao')
  for (const how of [{ isComposing: true }, { keyCode: 229 }])
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, ...how }))
  await settled()
  expect(document.activeElement).toBe(box)
  box.value = 'Shared standards.标准'
  box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '标准' }))
  expect(store.map.words('text', 'a', 'en')).toBe('Our Shared standards.标准')
  expect(box.value).toBe('Our Shared standards.标准')
  await userEvent.keyboard('{Enter}')
  await settled()
  expect(root.querySelector('textarea')).toBe(null)
  expect(document.activeElement).toBe(card(root, 'a'))
})

test('a real input method composes undisturbed while a peer types', async () => {
  const { store, handle } = await showCanvas(notation)
  handle.edit('a')
  await settled()
  await inputMethod.compose('biao')
  expect(textBox().value).toBe('Shared standards.biao')
  store.remote([
    { write: 'splice', place: { field: 'text', row: 'a', lang: 'en' }, at: 0, remove: 0, insert: 'Our ' },
  ])
  await inputMethod.compose('biaozhun')
  expect(textBox().value).toBe('Shared standards.biaozhun')
  expect(store.map.words('text', 'a', 'en')).toBe('Our Shared standards.')
  await inputMethod.commit('标准')
  await expect.poll(() => store.map.words('text', 'a', 'en')).toBe('Our Shared standards.标准')
  expect(textBox().value).toBe('Our Shared standards.标准')
  expect(textBox().selectionStart).toBe('Our Shared standards.标准'.length)
})

test('Ctrl+Z in the box is the map’s undo', async () => {
  const { store, handle } = await showCanvas(notation)
  handle.edit('a')
  await settled()
  await userEvent.keyboard('x{Control>}z{/Control}')
  expect(textBox().value).toBe('Shared standards.x')
  expect(store.performed.map(({ name }) => name)).toEqual(['undo'])
})

test('a proposal has its name and its text: Tab goes from one to the other', async () => {
  const { store, handle, root } = await showCanvas(notation)
  handle.edit('P')
  await settled()
  await userEvent.keyboard('Alliance{Tab}')
  expect(textBox().value).toBe('An alliance.')
  await userEvent.keyboard('{Escape}')
  await settled()
  expect(store.map.words('title', 'P', 'en')).toBe('Alliance')
  expect(card(root, 'P').querySelector('.pc-title')?.textContent).toBe('Alliance')
})

test('writing in another language makes a translation and says so', async () => {
  const { store, handle } = await showCanvas(notation, { lang: 'zh' })
  handle.edit('a')
  await settled()
  expect(textBox().value).toBe('')
  expect(textBox().placeholder).toBe('Shared standards.')
  await expect.element(page.getByText('Translation: 中文')).toBeVisible()
  await userEvent.keyboard('共同标准{Enter}')
  expect(store.map.words('text', 'a', 'zh')).toBe('共同标准')
  expect(store.map.words('text', 'a', 'en')).toBe('Shared standards.')
})
