import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { rowOf, settled, showOutline, textBox } from './testing/on-page.tsx'

const notation = 'P "An alliance."; a > P; a "Shared standards."; b -| P; b "Too slow."; q?; q "Who pays?"'
const place = { field: 'text', row: 'a', lang: 'en' } as const

test('S, A and Q add what supports, rebuts or asks, with the cursor in it', async () => {
  const { root, store, claims } = await showOutline(notation)
  rowOf(root, 'a').focus()
  await userEvent.keyboard('s')
  await settled()
  expect(textBox().value).toBe('')
  await userEvent.keyboard('One market{Enter}')
  await settled()
  expect(claims()).toEqual(['P', 'a', 'made1', 'b', 'q'])
  expect(document.activeElement).toBe(rowOf(root, 'made1'))
  expect(store.map.words('text', 'made1', 'en')).toBe('One market')
  await userEvent.keyboard('q')
  await settled()
  await userEvent.keyboard('Which?{Escape}')
  await settled()
  expect(store.map.claim('made3')?.kind).toBe('question')
  rowOf(root, 'q').focus()
  await userEvent.keyboard('a')
  await settled()
  await userEvent.keyboard('All of us{Enter}')
  expect(store.performed.at(-1)).toMatchObject({
    name: 'add-related',
    args: { stance: 'answers', target: 'q' },
  })
})

test('Enter adds another after it, Shift+Enter before it, of the same stance', async () => {
  const { root, store, claims } = await showOutline(notation)
  rowOf(root, 'b').focus()
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
  await settled()
  await userEvent.keyboard('Too dear{Enter}')
  await settled()
  expect(claims()).toEqual(['P', 'a', 'made1', 'b', 'q'])
  expect(store.map.inference('made2')?.stance).toBe('rebuts')
  await userEvent.keyboard('{Enter}')
  await settled()
  await userEvent.keyboard('Too vague{Enter}')
  await settled()
  expect(claims()).toEqual(['P', 'a', 'made1', 'made3', 'b', 'q'])
  rowOf(root, 'P').focus()
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
  await settled()
  await userEvent.keyboard('Nothing{Enter}')
  await settled()
  expect(claims()).toEqual(['made5', 'P', 'a', 'made1', 'made3', 'b', 'q'])
  expect(store.map.claim('made5')?.kind).toBe('proposal')
})

test('Ctrl+Enter puts a claim between it and what it bears on', async () => {
  const { root, store, claims } = await showOutline(notation)
  rowOf(root, 'b').focus()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await settled()
  await userEvent.keyboard('Costs{Enter}')
  await settled()
  expect(claims()).toEqual(['P', 'a', 'made1', 'b', 'q'])
  expect(rowOf(root, 'b').getAttribute('aria-level')).toBe('3')
  expect(store.map.words('text', 'made1', 'en')).toBe('Costs')
})

test('U undercuts the step of a row, and N adds what must hold too', async () => {
  const { root, store } = await showOutline(notation)
  rowOf(root, 'a').focus()
  await userEvent.keyboard('u')
  await settled()
  await userEvent.keyboard('Standards are not alliances{Enter}')
  await settled()
  await expect
    .element(page.getByRole('row', { name: /^undercuts this step\. Claim\. Standards are not/ }))
    .toBeVisible()
  rowOf(root, 'a').focus()
  await userEvent.keyboard('n')
  await settled()
  await userEvent.keyboard('Others follow{Enter}')
  await settled()
  expect(store.map.premisesOf('a-supports-P')).toHaveLength(2)
  await expect
    .element(page.getByRole('row', { name: /^and, in the same step: supports “An alliance/ }))
    .toBeVisible()
})

test('a fresh claim that is left without words is taken back', async () => {
  const { root, claims } = await showOutline(notation)
  rowOf(root, 'a').focus()
  await userEvent.keyboard('s')
  await settled()
  await userEvent.keyboard('{Escape}')
  await settled()
  expect(claims()).toEqual(['P', 'a', 'b', 'q'])
  expect(root.contains(document.activeElement)).toBe(true)
})

test('a peer’s letters come in while one types, and the caret stays behind its letter', async () => {
  const { root, store } = await showOutline(notation)
  rowOf(root, 'a').focus()
  await userEvent.keyboard('{F2}')
  await settled()
  const box = textBox()
  box.setSelectionRange(6, 6)
  store.remote([{ write: 'splice', place, at: 0, remove: 0, insert: 'Our ' }])
  expect(box.value).toBe('Our Shared standards.')
  expect(box.selectionStart).toBe(10)
  await userEvent.keyboard('!')
  expect(store.map.words('text', 'a', 'en')).toBe('Our Shared! standards.')
})

test('Enter while an input method composes does not end the writing, and Ctrl+Z is the map’s', async () => {
  const { root, store } = await showOutline(notation)
  rowOf(root, 'a').focus()
  await userEvent.keyboard('{F2}')
  await settled()
  const box = textBox()
  box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
  box.value = 'Shared standards.biao'
  box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
  store.remote([{ write: 'splice', place, at: 0, remove: 0, insert: 'Our ' }])
  expect(box.value).toBe('Shared standards.biao')
  for (const how of [{ isComposing: true }, { keyCode: 229 }])
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, ...how }))
  await settled()
  expect(document.activeElement).toBe(box)
  box.value = 'Shared standards.标准'
  box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '标准' }))
  expect(store.map.words('text', 'a', 'en')).toBe('Our Shared standards.标准')
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(store.performed.map(({ name }) => name)).toEqual(['undo'])
})

test('a proposal has its name and its text: Tab goes from one to the other', async () => {
  const { root, store } = await showOutline(notation)
  rowOf(root, 'P').focus()
  await userEvent.keyboard('{F2}')
  await settled()
  await userEvent.keyboard('Alliance{Tab}')
  await settled()
  expect(textBox().value).toBe('An alliance.')
  await userEvent.keyboard('{Escape}')
  expect(store.map.words('title', 'P', 'en')).toBe('Alliance')
})

test('Delete deletes and goes to what is near', async () => {
  const { root, claims } = await showOutline(notation)
  rowOf(root, 'a').focus()
  await userEvent.keyboard('{Delete}')
  await settled()
  expect(claims()).toEqual(['P', 'b', 'q'])
  expect(document.activeElement).toBe(rowOf(root, 'b'))
})

test('Alt with Up and Down reorders, and Ctrl+D makes a copy', async () => {
  const { root, claims, store } = await showOutline(notation)
  rowOf(root, 'b').focus()
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
  await settled()
  expect(claims()).toEqual(['P', 'b', 'a', 'q'])
  expect(document.activeElement).toBe(rowOf(root, 'b'))
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}{Control>}d{/Control}')
  await settled()
  expect(claims().slice(0, 3)).toEqual(['P', 'a', 'b'])
  expect(store.performed.at(-1)).toMatchObject({ name: 'duplicate', args: { ids: ['b'] } })
})

test('C connects by keys: the sentence is known before, a refusal stands beside, Escape leaves it', async () => {
  const { root, store } = await showOutline(notation)
  rowOf(root, 'b').focus()
  await userEvent.keyboard('c')
  await userEvent.keyboard('a{ArrowUp}')
  await expect.element(page.getByText('rebuts: Shared standards.', { exact: true }).first()).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await settled()
  expect(store.performed.at(-1)).toMatchObject({
    name: 'connect',
    args: { claim: 'b', target: 'a', stance: 'rebuts' },
  })
  rowOf(root, 'b').focus()
  await userEvent.keyboard('c{ArrowUp}{Enter}')
  await settled()
  const before = store.performed.length
  rowOf(root, 'b').focus()
  await userEvent.keyboard('ca{Home}')
  await expect.element(page.getByText(/There is such an arrow already/).first()).toBeVisible()
  await userEvent.keyboard('{Enter}')
  expect(store.performed.length).toBe(before)
  await userEvent.keyboard('{Escape}')
  expect(root.querySelector('.po-picking')).toBe(null)
})

test('W and Enter while connecting end on a step: an undercut', async () => {
  const { root, store } = await showOutline(notation)
  rowOf(root, 'b').focus()
  await userEvent.keyboard('ca{ArrowUp}w{Enter}')
  await settled()
  expect(store.performed.at(-1)).toMatchObject({
    args: { claim: 'b', target: 'a-supports-P', stance: 'rebuts' },
  })
})

const lines = () => Array.from(document.querySelectorAll('.po-menu button'), (line) => line.textContent)

test('the menu turns the stance, and every act has its place in it', async () => {
  const { root, store } = await showOutline(notation)
  rowOf(root, 'a').focus()
  await userEvent.keyboard('{Shift>}{F10}{/Shift}')
  await settled()
  const all = lines()
  expect(all.length).toBeLessThanOrEqual(14)
  // By keyboard into what stands behind a line and out again, which ends where it began.
  const step = /^supports “/
  for (const name of [/^More$/, step]) {
    const line = page.getByRole('menuitem', { name }).element()
    while (document.activeElement !== line) await userEvent.keyboard('{ArrowDown}')
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(() => lines().length).toBeGreaterThan(2)
    expect(lines()[0]).toMatch(name)
    expect(document.activeElement?.textContent).toBe(lines()[1])
    all.push(...lines().slice(1))
    await userEvent.keyboard(name === step ? '{ArrowLeft}' : '{Escape}')
    await expect.poll(() => document.activeElement?.textContent).toMatch(name)
  }
  for (const name of ['Edit the words', 'Connect', 'Duplicate', 'Delete', 'Undercut this step', 'Move up'])
    expect(all).toContain(name)
  expect(new Set(all).size).toBe(all.length)
  await userEvent.keyboard('{Enter}')
  await page.getByRole('menuitemradio', { name: 'rebuts' }).click()
  expect(store.map.inference('a-supports-P')?.stance).toBe('rebuts')
  await settled()
  expect(document.activeElement).toBe(rowOf(root, 'a'))
})

test('by pointer: a press selects, the row offers its acts, a double press edits', async () => {
  const { root, store } = await showOutline(notation)
  await userEvent.click(rowOf(root, 'b'))
  await page.getByRole('button', { name: 'Add what supports' }).click()
  await settled()
  await userEvent.keyboard('Years{Enter}')
  await settled()
  expect(store.map.words('text', 'made1', 'en')).toBe('Years')
  await userEvent.dblClick(rowOf(root, 'a').querySelector('.po-text') ?? root)
  await settled()
  expect(textBox().value).toBe('Shared standards.')
})

test('a refusal stands beside its row and is said once', async () => {
  const { root } = await showOutline(notation)
  rowOf(root, 'a').focus()
  await userEvent.keyboard('t')
  await settled()
  expect(rowOf(root, 'a').querySelector('.po-refusal')?.textContent).toMatch(/arrows would not fit/)
  expect(root.querySelectorAll('[aria-live]')).toHaveLength(1)
  expect(root.querySelector('[aria-live]')?.textContent).toMatch(/arrows would not fit/)
})

test('a view link reads only', async () => {
  const { root, store, claims } = await showOutline(notation, { mayWrite: false })
  rowOf(root, 'a').focus()
  await userEvent.keyboard('s{Enter}{F2}{Delete}{Shift>}{F10}{/Shift}')
  await settled()
  expect(claims()).toEqual(['P', 'a', 'b', 'q'])
  expect(store.performed).toEqual([])
  expect(root.querySelector('textarea, .po-do, .po-menu, .po-foot')).toBe(null)
})

test('an empty map invites the first proposal', async () => {
  const { store } = await showOutline('')
  await page.getByRole('button', { name: 'Add a proposal' }).click()
  await settled()
  await userEvent.keyboard('Ban cars{Enter}')
  await settled()
  expect(store.map.words('title', 'made1', 'en')).toBe('Ban cars')
  await expect.element(page.getByRole('row', { name: /^Proposal 1\. Ban cars/ })).toBeVisible()
})

test('claims of one step are reordered among each other, and one is taken out of the step again', async () => {
  const { root, store, claims } = await showOutline('c + d + e > P; f > P')
  rowOf(root, 'd').focus()
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
  await settled()
  expect(claims()).toEqual(['P', 'd', 'c', 'e', 'f'])
  // At the end of its step it takes the step along.
  await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowDown}{/Alt}')
  await settled()
  expect(claims()).toEqual(['P', 'f', 'c', 'e', 'd'])
  await userEvent.keyboard('{Shift>}{F10}{/Shift}')
  await settled()
  await page.getByRole('menuitem', { name: /^supports “/ }).click()
  await page.getByRole('menuitem', { name: 'Take it out of this step' }).click()
  await settled()
  expect(store.map.premisesOf('c-d-e-supports-P')).toHaveLength(2)
  expect(claims()).toEqual(['P', 'f', 'c', 'e', 'd'])
  expect(rowOf(root, 'd').getAttribute('aria-level')).toBe('1')
})

test('M lets a step bear on something else', async () => {
  const { root, store, claims } = await showOutline('c > P; f > P; Q')
  rowOf(root, 'f').focus()
  await userEvent.keyboard('m{End}{Enter}')
  await settled()
  expect(store.map.inference('f-supports-P')?.target).toBe('Q')
  expect(claims()).toEqual(['P', 'c', 'Q', 'f'])
})

test('a step that lost a claim shows the gap, and the claim is restored from there', async () => {
  const { root, store } = await showOutline('c + d > P')
  store.remote([{ write: 'set', table: 'claims', id: 'd', cell: 'deleted', value: { by: 'mei', at: 5 } }])
  await settled()
  await expect
    .element(page.getByRole('row', { name: 'and. A claim that this step needs was deleted.' }))
    .toBeVisible()
  await userEvent.click(rowOf(root, 'd'))
  await page.getByRole('button', { name: 'Restore' }).click()
  await settled()
  expect(store.map.isLive('d')).toBe(true)
  expect(rowOf(root, 'd').getAttribute('aria-label')).toMatch(/^and, in the same step/)
})
