// A claim that is dragged onto another, or onto an arrow.
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { fetchHandWords } from './hand-words.ts'
import { fetchLaterHands } from './later-hands.ts'
import { card, mouse, settled, showCanvas, type Spot, spotIn, spotOn } from './test-canvas.tsx'

// b supports P; c is loose.
const notation = 'P "An alliance."; a > P; a "Shared standards."; b > P; b "One market."; c "They differ."'
const done = (store: { performed: readonly { name: string; args: unknown }[] }) =>
  store.performed.map(({ name }) => name)

beforeEach(async () => {
  await fetchLaterHands()
  await fetchHandWords('en')
})

const said = (sentence: string | RegExp) => expect.element(page.getByText(sentence)).toBeVisible()

/** Drags a card onto a spot and rests there. */
async function rest(root: HTMLElement, id: string, spot: Spot): Promise<void> {
  await mouse.drag(spotIn(card(root, id), 0.2, 0.3), spot)
}

test('a claim that rests on a claim says what letting go would say, and is linked', async () => {
  const { root, store } = await showCanvas(notation)
  const home = spotIn(card(root, 'c'))
  const spot = spotIn(card(root, 'P'), 0.6, 0.4)
  await rest(root, 'c', spot)
  await said('supports: An alliance.')
  expect(card(root, 'P').classList).toContain('pc-candidate')
  await userEvent.keyboard('a')
  await said('rebuts: An alliance.')
  await mouse.up(spot)
  expect(store.performed).toEqual([{ name: 'connect', args: { claim: 'c', target: 'P', stance: 'rebuts' } }])
  // It goes back to its place.
  await expect.poll(() => spotIn(card(root, 'c')).x).toBeCloseTo(home.x, 0)
  expect(spotIn(card(root, 'c')).y).toBeCloseTo(home.y, 0)
})

test('moving past relates nothing: the claim moves', async () => {
  const { root, store } = await showCanvas(notation)
  const box = root.getBoundingClientRect()
  const over = spotIn(card(root, 'P'), 0.6, 0.4)
  const end = { x: box.left + 60, y: box.top + 60 }
  await mouse.drag(spotIn(card(root, 'c'), 0.2, 0.3), over, end)
  await mouse.up(end)
  expect(done(store)).toEqual(['move'])
})

test('Escape while it rests gives all of it up', async () => {
  const { root, store } = await showCanvas(notation)
  const spot = spotIn(card(root, 'P'), 0.6, 0.4)
  await rest(root, 'c', spot)
  await said('supports: An alliance.')
  await userEvent.keyboard('{Escape}')
  await mouse.up(spot)
  await settled()
  expect(store.performed).toEqual([])
  expect(root.querySelector('.pc-relating')).toBe(null)
})

test('resting on an arrow undercuts its step', async () => {
  const { root, store } = await showCanvas(notation)
  const spot = spotOn(root, 'a-supports-P', 0.5)
  await rest(root, 'c', spot)
  await said(/^undercuts: /)
  await mouse.up(spot)
  expect(store.performed).toEqual([
    { name: 'connect', args: { claim: 'c', target: 'a-supports-P', stance: 'rebuts' } },
  ])
})

test('resting on a claim that bears on the same joins it: both hold together', async () => {
  const { root, store } = await showCanvas(notation)
  const spot = spotIn(card(root, 'a'), 0.6, 0.5)
  await rest(root, 'b', spot)
  await said('holds together with: Shared standards.')
  await mouse.up(spot)
  expect(done(store)).toEqual(['join-steps'])
  expect(store.map.premisesOf('a-supports-P')).toHaveLength(2)
  expect(store.map.isLive('b-supports-P')).toBe(false)
})

test('a claim that bears on something already is asked about; Alt adds without asking', async () => {
  const { root, store } = await showCanvas(`${notation}; d > c; d "Costs."`)
  const spot = spotIn(card(root, 'a'), 0.6, 0.5)
  await rest(root, 'd', spot)
  await said('supports: Shared standards.')
  await mouse.up(spot)
  expect(store.performed).toEqual([])
  await expect.element(page.getByRole('button', { name: 'Add a second arrow' })).toHaveFocus()
  await page.getByRole('button', { name: 'Move its arrow here' }).click()
  expect(store.map.inference('d-supports-c')?.target).toBe('a')

  await rest(root, 'd', spotIn(card(root, 'P'), 0.6, 0.4))
  await said('supports: An alliance.')
  await userEvent.keyboard('{Alt>}')
  await mouse.up(spotIn(card(root, 'P'), 0.6, 0.4))
  await userEvent.keyboard('{/Alt}')
  expect(done(store)).toEqual(['retarget', 'connect'])
})

test('what may not be is said, and is not done', async () => {
  const { root, store } = await showCanvas(notation)
  const spot = spotIn(card(root, 'P'), 0.6, 0.4)
  await rest(root, 'a', spot)
  await said('There is such an arrow already.')
  await mouse.up(spot)
  expect(store.performed).toEqual([])
})
