import type { PageActs } from '@parley/acts'
import type { Write } from '@parley/model'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { arrow, card, one, settled, showCanvas, spotIn } from './test-canvas.tsx'
import { somebody } from './test-store.ts'

const notation = 'P "An alliance."; a > P; a "Shared standards."; b -| P; b "They differ."'
const written = (insert: string): Write => ({
  write: 'splice',
  place: { field: 'text', row: 'b', lang: 'en' },
  at: 0,
  remove: 0,
  insert,
})
const gone = { write: 'set', table: 'claims', id: 'a', cell: 'deleted', value: { by: null, at: 1 } } as const

test('a peer’s caret and selection stand in the text, with their name on the card', async () => {
  const { root, store } = await showCanvas(notation)
  store.people([
    somebody('Ana', { colour: 3, writing: { field: 'text', row: 'a', lang: 'en', start: 0, end: 6 } }),
  ])
  await expect.element(page.getByText('Ana')).toBeVisible()
  expect(one(card(root, 'a'), '.pc-picked').textContent).toBe('Shared')
  expect(card(root, 'a').querySelector('.pc-caret')).not.toBe(null)
  expect(one(card(root, 'a'), '.pc-text').textContent).toBe('Shared standards.')
  store.people([])
  await settled()
  expect(card(root, 'a').querySelector('.pc-flag')).toBe(null)
})

test('a peer’s pointer is where they point, with its name at its own size', async () => {
  const { root, store, handle } = await showCanvas(notation)
  store.people([somebody('Ivan', { pointer: [100, 50] })])
  const size = async () => {
    await settled()
    return one(root, '.pc-pointer svg').getBoundingClientRect().width
  }
  const before = await size()
  handle.setViewport({ x: 0, y: 0, zoom: 0.5 })
  expect(await size()).toBeCloseTo(before, 0)
})

test('what somebody else deleted stays struck through for a moment, and comes back by one tap', async () => {
  const { root, store } = await showCanvas(notation)
  store.remote([gone])
  await settled()
  expect(root.querySelector('article[data-claim="a"]')).toBe(null)
  await page.getByRole('button', { name: 'Restore' }).click()
  await settled()
  expect(store.map.isLive('a')).toBe(true)
  expect(card(root, 'a').textContent).toContain('Shared standards.')
  expect(root.querySelector('.pc-ghost')).toBe(null)
})

test('who deleted here for the first time is named as soon as they are known', async () => {
  const { root, store } = await showCanvas(notation)
  store.remote([{ ...gone, value: { by: 'ben', at: 1 } }])
  await settled()
  expect(root.querySelector('.pc-ghost')?.textContent).toContain('Somebody deleted this just now')
  store.remote([{ write: 'put', table: 'people', id: 'ben', cells: { name: 'Ben', colour: 2 } }])
  await settled()
  expect(root.querySelector('.pc-ghost')?.textContent).toContain('Ben deleted this just now')
})

test('when the focused claim goes, the keyboard is on the next beside it, and it is said', async () => {
  const { store, handle } = await showCanvas(notation)
  handle.focus('a')
  await settled()
  store.remote([gone])
  await expect.element(page.getByRole('article', { name: /They differ/ })).toHaveFocus()
  await expect
    .element(page.getByText('Somebody deleted “Shared standards.”. You are at “They differ.” now.'))
    .toBeInTheDocument()
})

test('when the claim goes whose menu is open, the keyboard is on the next beside it', async () => {
  const { store, handle } = await showCanvas(notation)
  handle.focus('a')
  await settled()
  await userEvent.keyboard('{Shift>}{F10}{/Shift}')
  await expect.element(page.getByRole('menu')).toBeVisible()
  await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('menuitem')
  store.remote([gone])
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument()
  await expect.element(page.getByRole('article', { name: /They differ/ })).toHaveFocus()
})

test('when a focused step goes with its claim, the keyboard is on the next step', async () => {
  const { store, handle } = await showCanvas(notation)
  handle.focus('a-supports-P')
  await settled()
  store.remote([gone, { ...gone, table: 'inferences', id: 'a-supports-P' }])
  await settled()
  expect(document.activeElement?.closest('[data-arrow]')?.getAttribute('data-arrow')).toBe('b-rebuts-P')
})

test('when the claim goes that one writes in, what is written on does nothing, here or on the page', async () => {
  const asked: string[] = []
  const pageActs: PageActs = {
    menuOf: () => [],
    act: (act) => asked.push(act) > 0,
    beforeDelete: (ids) => ids,
    nameOf: () => undefined,
  }
  const { store, handle } = await showCanvas(notation, { pageActs })
  handle.edit('a')
  await userEvent.keyboard('They ')
  store.remote([gone])
  await settled()
  await userEvent.keyboard('Stop. Be quick{Enter}pi')
  expect(document.activeElement?.getAttribute('role')).toBe('application')
  expect(store.performed).toEqual([])
  expect(asked).toEqual([])
  await userEvent.keyboard('{Escape}p')
  expect(asked.at(-1)).toBe('present')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('article', { name: /^Proposal\. An alliance/ })).toHaveFocus()
})

test('one’s own delete leaves no ghost, and the focus goes to the neighbour', async () => {
  const { root, handle } = await showCanvas(notation)
  handle.focus('a')
  await settled()
  await userEvent.keyboard('{Delete}')
  await settled()
  expect(root.querySelector('.pc-ghost')).toBe(null)
  expect(document.activeElement).toBe(card(root, 'b'))
})

test('the hand finds an arrow within 12 px of its line at any zoom', async () => {
  const { root, handle } = await showCanvas(notation)
  for (const zoom of [1, 0.4]) {
    handle.setViewport({ x: 200, y: 100, zoom })
    const hit = one(arrow(root, 'a-supports-P'), '.pc-hit')
    const wanted = `${24 / zoom}px`
    await expect.poll(() => getComputedStyle(hit).strokeWidth).toBe(wanted)
  }
})

test('far away only proposals keep words, at 13 px on the screen', async () => {
  const { root, handle } = await showCanvas('P "x"; a > P; a "Shared standards."')
  handle.edit('P')
  await settled()
  await userEvent.keyboard('Alliance{Enter}')
  handle.setViewport({ x: 200, y: 100, zoom: 0.3 })
  await settled()
  expect(getComputedStyle(one(card(root, 'a'), '.pc-text')).visibility).toBe('hidden')
  const title = getComputedStyle(one(card(root, 'P'), '.pc-title'))
  expect(title.visibility).toBe('visible')
  expect(Number.parseFloat(title.fontSize) * 0.3).toBeCloseTo(13, 1)
  expect(spotIn(card(root, 'P')).x).toBeGreaterThan(0)
})

test('another person’s words glow in their colour; one’s own from elsewhere on the page do not', async () => {
  const { root, store } = await showCanvas(notation)
  // Alone there is nobody whose edit it could be.
  store.remote([written('So ')])
  await settled()
  expect(card(root, 'b').className).not.toContain('pc-glow')
  store.people([somebody('Ana', { colour: 3 })])
  store.fromPage([written('And ')])
  await settled()
  expect(card(root, 'b').className).not.toContain('pc-glow')
  store.remote([written('But ')])
  await settled()
  expect(card(root, 'b').className).toMatch(/pc-glow .*pc-p3/)
})
