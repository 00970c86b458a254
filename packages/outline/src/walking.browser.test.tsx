import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { rowOf, settled, showOutline } from './testing/on-page.tsx'
import { somebody } from './testing/test-store.ts'

const notation = 'P "An alliance."; a > P; a "Shared standards."; b > a; c -| P; u -| (a > P); u "Not so."'

test('it is one tab stop, and arrow keys walk the rows', async () => {
  const { root, store } = await showOutline(notation)
  await userEvent.keyboard('{Tab}')
  expect(document.activeElement).toBe(rowOf(root, 'P'))
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(rowOf(root, 'a'))
  expect(store.shared.selected).toEqual(['a'])
  await userEvent.keyboard('{End}')
  expect(document.activeElement).toBe(rowOf(root, 'c'))
  const stops = Array.from(root.querySelectorAll<HTMLElement>('.po-grid [tabindex="0"]'))
  expect(stops).toEqual([rowOf(root, 'c')])
})

test('Left closes, then goes out; Right opens, then goes in', async () => {
  const { root, claims } = await showOutline(notation)
  rowOf(root, 'a').focus()
  await userEvent.keyboard('{ArrowLeft}')
  expect(rowOf(root, 'a').getAttribute('aria-expanded')).toBe('false')
  expect(claims()).toEqual(['P', 'a', 'c'])
  await userEvent.keyboard('{ArrowLeft}')
  expect(document.activeElement).toBe(rowOf(root, 'P'))
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}')
  expect(document.activeElement).toBe(rowOf(root, 'u'))
})

test('rows tell their place in the tree, and their names say relation, words and counts', async () => {
  const { root } = await showOutline(notation)
  const row = rowOf(root, 'a')
  expect(['level', 'posinset', 'setsize'].map((what) => row.getAttribute(`aria-${what}`))).toEqual([
    '2',
    '1',
    '2',
  ])
  await expect
    .element(
      page.getByRole('row', {
        name: /^supports “An alliance\.” Claim\. Shared standards\. supports: 1\.$/,
      }),
    )
    .toBeVisible()
  await expect
    .element(page.getByRole('row', { name: /^undercuts this step\. Claim\. Not so\.$/ }))
    .toBeVisible()
})

test('W goes to the step of a row and back; it is selected as such', async () => {
  const { root, store } = await showOutline(notation)
  rowOf(root, 'a').focus()
  await userEvent.keyboard('w')
  expect(document.activeElement?.getAttribute('data-step')).toBe('a-supports-P')
  expect(store.shared.selected).toEqual(['a-supports-P'])
  await userEvent.keyboard('w')
  expect(document.activeElement).toBe(rowOf(root, 'a'))
})

test('a selection from elsewhere shows and opens its branch; the keyboard stays where it is', async () => {
  const { root, handle } = await showOutline(notation)
  rowOf(root, 'P').focus()
  await userEvent.keyboard('{ArrowLeft}')
  handle.select(['b'])
  await settled()
  expect(rowOf(root, 'b').getAttribute('aria-selected')).toBe('true')
  expect(document.activeElement).toBe(rowOf(root, 'P'))
})

test('other people are seen where they are, by colour and name', async () => {
  const { root, store } = await showOutline(notation)
  store.people([somebody('Mei', { colour: 3, selected: ['a'] })])
  await settled()
  expect(rowOf(root, 'a').className).toContain('po-p3')
  await expect.element(page.getByText('Mei is here')).toBeVisible()
  store.people([somebody('Mei', { writing: { field: 'text', row: 'c', lang: 'en', start: 0, end: 0 } })])
  await expect.element(page.getByText('Mei writes')).toBeVisible()
  expect(rowOf(root, 'a').className).not.toContain('po-held')
})

test('what somebody else deletes lets the focus go to what is near, and says so', async () => {
  const { root, store } = await showOutline(notation)
  rowOf(root, 'b').focus()
  store.remote([{ write: 'set', table: 'claims', id: 'b', cell: 'deleted', value: { by: 'mei', at: 5 } }])
  await settled()
  expect(root.contains(document.activeElement)).toBe(true)
  // Nothing stands beside it: the keyboard goes to what it bore on.
  expect(document.activeElement).toBe(rowOf(root, 'a'))
  await expect.element(page.getByText('Somebody deleted this just now')).toBeInTheDocument()
})

test('one letter paints one row', async () => {
  const { root, store } = await showOutline(notation)
  const changed = new Set<string>()
  const watcher = new MutationObserver((records) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement
      changed.add(element?.closest('[data-row]')?.getAttribute('data-claim-row') ?? 'elsewhere')
    }
  })
  watcher.observe(root, { subtree: true, childList: true, characterData: true, attributes: true })
  store.remote([
    { write: 'splice', place: { field: 'text', row: 'u', lang: 'en' }, at: 0, remove: 0, insert: 'No: ' },
  ])
  await settled()
  watcher.disconnect()
  expect([...changed]).toEqual(['u'])
  expect(rowOf(root, 'u').textContent).toContain('No: Not so.')
})

test('whoever leaves with the very next key is not brought back by the row that was just walked to', async () => {
  const { root } = await showOutline(notation)
  const outside = document.createElement('button')
  document.body.append(outside)
  try {
    rowOf(root, 'P').focus()
    rowOf(root, 'P').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowDown', code: 'ArrowDown', bubbles: true, cancelable: true }),
    )
    expect(document.activeElement).toBe(rowOf(root, 'a'))
    // No frame goes by.
    outside.focus()
    await settled()
    expect(document.activeElement).toBe(outside)
  } finally {
    outside.remove()
  }
})
