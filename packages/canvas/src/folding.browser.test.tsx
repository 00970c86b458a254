import { createShowing } from '@parley/acts'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { arrow, card, mouse, one, settled, showCanvas, spotIn } from './test-canvas.tsx'
import { somebody } from './test-store.ts'

const notation = 'P!; Q!; a > P; b -| P; b > Q; c > a; d -| c; u -| (a > P)'
const idsIn = (root: ParentNode, selector: string, name: string) =>
  Array.from(root.querySelectorAll(selector), (found) => found.getAttribute(name) ?? '').toSorted((a, b) =>
    a < b ? -1 : 1,
  )
const shown = (root: ParentNode) => idsIn(root, 'article[data-claim]', 'data-claim')
const arrows = (root: ParentNode) => idsIn(root, 'g[data-arrow][role]', 'data-arrow')

test('a folded branch is away with its arrows, and no other card moves', async () => {
  const showing = createShowing()
  const { root, handle } = await showCanvas(notation, { showing })
  const places = (id: string) => spotIn(card(root, id))
  const [P, b] = [places('P'), places('b')]
  showing.set({ folded: new Set(['P']) })
  await expect.poll(() => shown(root)).toEqual(['P', 'Q', 'b'])
  await expect.poll(() => arrows(root)).toEqual(['b-supports-Q'])
  expect([places('P'), places('b')]).toEqual([P, b])
  // Where they would be is still known: a tidy and a new claim leave them room.
  expect(handle.boxes().has('c')).toBe(true)
  showing.set({ folded: new Set() })
  await expect.poll(() => shown(root)).toEqual(['P', 'Q', 'a', 'b', 'c', 'd', 'u'])
  await expect.poll(() => arrows(root).length).toBe(6)
})

test('a button on the card under the hand folds; the counts on a folded one unfold', async () => {
  const showing = createShowing()
  const { root } = await showCanvas(notation, { showing })
  await mouse.move(spotIn(card(root, 'a')))
  await expect.poll(() => root.querySelector('[data-fold="a"]')).not.toBeNull()
  const button = one(root, '[data-fold="a"]')
  expect(button.getAttribute('aria-expanded')).toBe('true')
  const { width, height } = button.getBoundingClientRect()
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  await mouse.click(spotIn(button))
  await expect.poll(() => shown(root)).not.toContain('c')
  expect([...showing.get().folded]).toEqual(['a'])
  expect(card(root, 'a').classList.contains('pc-folded')).toBe(true)
  const counts = one(root, '[data-fold="a"]')
  expect(counts.textContent).toBe('1')
  expect(counts.getAttribute('aria-label')).toMatch(/1 supports/)
  await mouse.click(spotIn(counts))
  await expect.poll(() => shown(root)).toContain('c')
})

test('what is folded away with the keyboard hands it to the folded card; going in unfolds', async () => {
  const showing = createShowing()
  const { root, handle } = await showCanvas(notation, { showing })
  handle.focus('d')
  await expect.poll(() => document.activeElement).toBe(card(root, 'd'))
  showing.set({ folded: new Set(['a']) })
  await expect.poll(() => document.activeElement).toBe(card(root, 'a'))
  expect(handle.selected()).toEqual(['a'])
  await userEvent.keyboard('{ArrowDown}')
  await expect.poll(() => document.activeElement?.getAttribute('data-claim')).toBe('c')
  expect(showing.get().folded.size).toBe(0)
})

test('what is looked for is unfolded, and a claim added in a folded branch as well', async () => {
  const showing = createShowing()
  const { root, handle, store } = await showCanvas(notation, { showing })
  showing.set({ folded: new Set(['P', 'a']) })
  await expect.poll(() => shown(root)).toEqual(['P', 'Q', 'b'])
  handle.reveal('d')
  await expect.poll(() => shown(root)).toContain('d')
  showing.set({ folded: new Set(['c']) })
  await expect.poll(() => shown(root)).not.toContain('d')
  handle.focus('c')
  await settled()
  await userEvent.keyboard('s')
  const made = store.performed.at(-1)
  expect(made?.name).toBe('add-related')
  await expect.poll(() => root.querySelector('textarea')).not.toBeNull()
  expect(shown(root)).toContain('d')
})

test('another person’s words in a folded branch let its count glow', async () => {
  const showing = createShowing()
  const { root, store } = await showCanvas(notation, { showing })
  store.people([somebody('Nadia', { colour: 3 })])
  showing.set({ folded: new Set(['a']) })
  await expect.poll(() => root.querySelector('[data-fold="a"]')).not.toBeNull()
  store.remote([
    { write: 'splice', place: { field: 'text', row: 'd', lang: 'en' }, at: 0, remove: 0, insert: 'New ' },
  ])
  await expect.poll(() => one(root, '[data-fold="a"]').className).toMatch(/pc-glow.*pc-p3/)
})

test('all but what is in focus fades, arrows with their ends; what one takes hold of is read in full', async () => {
  const showing = createShowing()
  const { root, handle } = await showCanvas(notation, { showing })
  showing.set({ inFocus: new Set(['a', 'c', 'd']) })
  const opacity = (id: string) => Number(getComputedStyle(card(root, id)).opacity)
  await expect.poll(() => opacity('P')).toBeCloseTo(0.38)
  expect(opacity('a')).toBe(1)
  const isFaded = (id: string) => arrow(root, id).classList.contains('pc-faded')
  expect([isFaded('c-supports-a'), isFaded('a-supports-P'), isFaded('u-rebuts-a-supports-P')]).toEqual([
    false,
    true,
    true,
  ])
  handle.focus('P')
  await expect.poll(() => opacity('P')).toBe(1)
  showing.set({ inFocus: null })
  await expect.poll(() => opacity('b')).toBe(1)
})

test('when asked for, each card says where its words come from, by word and shape, with a list that counts', async () => {
  const showing = createShowing()
  const { root, store } = await showCanvas('P!; a > P; b > P', { showing })
  store.remote([
    { write: 'put', table: 'sources', id: 'talk', cells: { kind: 'speech', title: 'A talk', lang: 'en' } },
    { write: 'put', table: 'sources', id: 'paper', cells: { kind: 'article', title: 'A paper', lang: 'en' } },
    { write: 'put', table: 'citations', id: 'k1', cells: { claim: 'a', source: 'talk', at: 1 } },
    { write: 'put', table: 'citations', id: 'k2', cells: { claim: 'a', source: 'paper', at: 2 } },
  ])
  expect(root.querySelector('.pc-origins')).toBeNull()
  showing.set({ provenance: true })
  const marks = (id: string) =>
    Array.from(card(root, id).querySelectorAll('.pc-origin'), (mark) => mark.textContent)
  await expect.poll(() => marks('a')).toEqual(['Speech', 'Writing'])
  expect(marks('b')).toEqual(['Participants'])
  expect(getComputedStyle(one(card(root, 'b'), '.pc-origin')).borderRadius).toBe('9px')
  await expect.poll(() => one(root, '.pc-origin-list').textContent).toMatch(/Speech1Writing1Participants2/)
  // Somebody else cites: no claim came or went.
  store.remote([
    { write: 'put', table: 'citations', id: 'k3', cells: { claim: 'b', source: 'paper', at: 3 } },
  ])
  await expect.poll(() => one(root, '.pc-origin-list').textContent).toMatch(/Speech1Writing2Participants1/)
})
