import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { card, mouse, one, settled, showCanvas, spotIn, spotOn } from './test-canvas.tsx'

test('a handle under the selected card adds a claim, and the cursor is in it', async () => {
  const { root, store } = await showCanvas('P "An alliance."')
  await mouse.click(spotIn(card(root, 'P')))
  await page.getByRole('button', { name: 'Add what rebuts' }).click()
  expect(store.performed.map(({ name }) => name)).toEqual(['add-related'])
  expect(document.activeElement?.tagName).toBe('TEXTAREA')
  await userEvent.keyboard('Too dear{Enter}')
  expect(store.map.words('text', 'made1', 'en')).toBe('Too dear')
  await expect.element(page.getByRole('article', { name: /Too dear/ })).toBeVisible()
  expect(store.map.inference('made2')).toMatchObject({ target: 'P', stance: 'rebuts' })
  // Nothing else moved.
  expect(store.map.claim('P')?.pos).toBe(null)
})

test('a card under the hand shows its handles in place of those of the selected one', async () => {
  const { root } = await showCanvas('P "An alliance."; a > P; a "Shared standards."')
  const shown = () =>
    Array.from(root.querySelectorAll('.pc-adds'), (handles) => handles.getAttribute('data-of'))
  await mouse.click(spotIn(card(root, 'P')))
  await expect.poll(shown).toEqual(['P'])
  await mouse.move(spotIn(card(root, 'a')))
  await expect.poll(shown).toEqual(['a'])
  await mouse.move(spotIn(root, 0.02, 0.02))
  await expect.poll(shown).toEqual(['P'])
})

test('the selected card has its handles again as soon as the hand is on it', async () => {
  const { root } = await showCanvas('P "An alliance."; a > P; a "Shared standards."')
  const shown = () =>
    Array.from(root.querySelectorAll('.pc-adds'), (handles) => handles.getAttribute('data-of'))
  await mouse.click(spotIn(card(root, 'P')))
  await mouse.move(spotIn(card(root, 'a')))
  await expect.poll(shown).toEqual(['a'])
  // No delay ends from here on, and nothing that waits by the clock is asked.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    await mouse.move(spotIn(card(root, 'P')))
    await frames(3)
    expect(shown()).toEqual(['P'])
  } finally {
    vi.useRealTimers()
  }
})

test('a claim that is left without ever having words is taken back', async () => {
  const { root, store } = await showCanvas('P "An alliance."')
  await mouse.click(spotIn(card(root, 'P')))
  await page.getByRole('button', { name: 'Add what supports' }).click()
  await userEvent.keyboard('{Escape}')
  await settled()
  expect(store.map.isLive('made1')).toBe(false)
  expect(root.querySelectorAll('article[data-claim]')).toHaveLength(1)
})

test('the fifth reason stands beside the others, not below one that would hide its arrow', async () => {
  const { handle } = await showCanvas('P "An alliance."')
  for (const words of ['One', 'Two', 'Three', 'Four', 'Five']) {
    handle.focus('P')
    await settled()
    await userEvent.keyboard(`s${words}{Enter}`)
  }
  const rows = Array.from(handle.boxes()).flatMap(([id, { y }]) => (id === 'P' ? [] : [Math.round(y)]))
  expect(rows).toHaveLength(5)
  expect(new Set(rows).size).toBe(1)
})

test('a double click on the paper adds a claim there', async () => {
  const { root, store } = await showCanvas('P "An alliance."')
  const box = root.getBoundingClientRect()
  await mouse.click({ x: box.left + 200, y: box.top + 560 }, 2)
  await userEvent.keyboard('Loose{Enter}')
  expect(store.map.claim('made1')).toMatchObject({ kind: 'claim' })
  const at = spotIn(card(root, 'made1'))
  expect(Math.hypot(at.x - box.left - 200, at.y - box.top - 560)).toBeLessThan(40)
})

test('an arrow that is clicked offers undercuts, and the new claim ends on it', async () => {
  const { root, store } = await showCanvas('P "An alliance."; a > P; a "Shared standards."')
  await mouse.click(spotOn(root, 'a-supports-P', 0.4))
  expect(store.shared.selected).toEqual(['a-supports-P'])
  await page.getByRole('button', { name: 'Add what undercuts' }).click()
  await userEvent.keyboard('They differ{Enter}')
  expect(store.map.inference('made2')).toMatchObject({ target: 'a-supports-P', stance: 'rebuts' })
})

test('a map can be built by keyboard alone: proposal, reason, rebuttal, undercut', async () => {
  const { root, store } = await showCanvas('')
  await userEvent.keyboard('Build a railway{Enter}')
  await expect.element(page.getByRole('article', { name: /Build a railway/ })).toHaveFocus()
  await userEvent.keyboard('{Tab}It is cheap{Enter}')
  await expect.element(page.getByRole('article', { name: /It is cheap/ })).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}a')
  await userEvent.keyboard('It is slow{Enter}')
  // To its arrow, and a rebuttal of that.
  await userEvent.keyboard('w')
  await expect
    .element(page.getByRole('button', { name: '“It is slow” rebuts “Build a railway”' }))
    .toHaveFocus()
  await userEvent.keyboard('a')
  await userEvent.keyboard('Speed is not asked for{Enter}')
  await settled()
  const [, cheap] = store.map.inferencesOn('made1')
  expect(store.map.inferencesOn('made1').map((id) => store.map.inference(id)?.stance)).toEqual([
    'supports',
    'rebuts',
  ])
  const [undercut] = store.map.inferencesOn(cheap ?? '')
  expect(store.map.inference(undercut ?? '')?.stance).toBe('rebuts')
  expect(store.map.isSound(undercut ?? '')).toBe(true)
  expect(root.querySelectorAll('g[data-arrow][role]')).toHaveLength(3)
})

test('with the right to view there are no handles, and nothing is written', async () => {
  const { root, store } = await showCanvas('P "An alliance."; a > P; a "Shared standards."', {
    mayWrite: false,
  })
  await mouse.click(spotIn(card(root, 'P')))
  await settled()
  expect(root.querySelector('.pc-adds')).toBe(null)
  expect(root.querySelector('.pc-handle')).toBe(null)
  expect(root.querySelector('.pc-dock')).toBe(null)
  await mouse.click(spotIn(card(root, 'a')), 2)
  await userEvent.keyboard('sdx{Delete}{Tab}')
  expect(document.querySelector('textarea')).toBe(null)
  expect(store.performed).toEqual([])
})

test('claims are copied with their arrow and pasted with it; text from elsewhere becomes claims', async () => {
  const { root, store, handle } = await showCanvas('P "An alliance."; a > P; a "Shared standards."')
  handle.focus('a')
  handle.select(['a', 'P'])
  await userEvent.keyboard('{Control>}c{/Control}{Control>}v{/Control}')
  await expect.poll(() => root.querySelectorAll('article[data-claim]').length).toBe(4)
  expect(store.performed.map(({ name }) => name)).toEqual(['paste'])
  expect(root.querySelectorAll('g[data-arrow][role]')).toHaveLength(2)
  const data = new DataTransfer()
  data.setData('text/plain', '- One\n- Two')
  const pasted = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
  handle.select([])
  one(root, '.pc-flow').dispatchEvent(pasted)
  await expect.element(page.getByRole('article', { name: /One/ })).toBeVisible()
  expect(store.performed.at(-1)?.name).toBe('paste-outline')
})

test('an arrow whose kinds no longer fit is drawn as it is, and says what is wrong', async () => {
  const { root, store } = await showCanvas('q?; a => q; a "Yes."; q "Which?"')
  store.remote([{ write: 'set', table: 'claims', id: 'q', cell: 'kind', value: 'claim' }])
  await expect.element(page.getByText('Only a question can be answered.')).toBeInTheDocument()
  expect(root.querySelectorAll('g[data-arrow][role]')).toHaveLength(1)
})

test('the first proposal stands where it was written', async () => {
  const { root, store } = await showCanvas('')
  const invited = spotIn(one(root, '.pc-invitation'), 0.5, 0)
  await userEvent.keyboard('Build a railway{Enter}')
  await settled()
  const placed = spotIn(card(root, 'made1'), 0.5, 0)
  expect(Math.hypot(placed.x - invited.x, placed.y - invited.y)).toBeLessThan(4)
  expect(store.map.words('title', 'made1', 'en')).toBe('Build a railway')
})

async function frames(times: number): Promise<void> {
  for (let n = 0; n < times; n++) await new Promise((next) => requestAnimationFrame(next))
}
