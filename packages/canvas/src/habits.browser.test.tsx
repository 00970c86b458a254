// What hands know from other tools: keys, first letters, pasting, views back and forward.
import { type Act, plainKeys } from '@parley/acts'
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { fetchHandWords } from './hand-words.ts'
import { card, mouse, one, settled, showCanvas } from './test-canvas.tsx'

const notation = 'P "An alliance."; a > P; a "Shared standards."; b > P; b "One market."'
const focused = () => document.activeElement?.getAttribute('data-claim')
const stanceOf = (store: Awaited<ReturnType<typeof showCanvas>>['store'], id: string) =>
  store.map.inference(id)?.stance

function pasteText(root: HTMLElement, text: string): void {
  const data = new DataTransfer()
  data.setData('text/plain', text)
  const target = document.activeElement?.closest('.pc-flow') ? document.activeElement : one(root, '.pc-flow')
  target?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
}

test('Enter adds after, Shift+Enter before, Ctrl+Enter between, F2 edits', async () => {
  const { store, handle } = await showCanvas(notation)
  handle.focus('b')
  await settled()
  await userEvent.keyboard('{Enter}After{Enter}')
  expect(store.map.inferencesOn('P')).toEqual(['a-supports-P', 'b-supports-P', 'made2'])
  handle.focus('b')
  await settled()
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}Before{Enter}')
  expect(store.map.inferencesOn('P')).toEqual(['a-supports-P', 'made4', 'b-supports-P', 'made2'])
  handle.focus('a')
  await settled()
  await userEvent.keyboard('{Control>}{Enter}{/Control}Between{Enter}')
  expect(store.map.inference('a-supports-P')?.target).toBe('made5')
  expect(store.map.inference('made6')).toMatchObject({ target: 'P', stance: 'supports' })
  handle.focus('a')
  await settled()
  await userEvent.keyboard('{F2}!{Enter}')
  expect(store.map.words('text', 'a', 'en')).toBe('Shared standards.!')
})

test('one after another: Enter ends a claim, Enter again begins the next', async () => {
  const { store, handle } = await showCanvas(notation)
  handle.focus('P')
  await settled()
  await userEvent.keyboard('a')
  for (const words of ['One', 'Two', 'Three']) await userEvent.keyboard(`${words}{Enter}{Enter}`)
  await userEvent.keyboard('{Escape}')
  const rebuttals = store.map
    .inferencesOn('P')
    .filter((id) => stanceOf(store, id) === 'rebuts' && store.map.isSound(id))
  expect(rebuttals).toHaveLength(3)
  // Tab goes on in the way that was asked for last, once words are committed.
  await userEvent.keyboard('{Tab}Four{Tab}')
  await settled()
  const last = store.performed.findLast(({ name }) => name === 'add-related')
  expect(last?.args).toMatchObject({ stance: 'rebuts' })
  expect(store.performed.filter(({ name }) => name === 'add-related')).toHaveLength(5)
})

test('Enter on a proposal adds the next proposal; on an arrow it opens the menu', async () => {
  const { store, handle } = await showCanvas(notation)
  handle.focus('P')
  await settled()
  await userEvent.keyboard('{Enter}Another way{Enter}')
  expect(store.map.claim('made1')?.kind).toBe('proposal')
  handle.focus('a-supports-P')
  await settled()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('menu')).toBeVisible()
})

test('U undercuts the step of a claim, or the arrow that has the keyboard', async () => {
  const { store, handle } = await showCanvas(notation)
  handle.focus('a')
  await settled()
  await userEvent.keyboard('uNot so{Enter}')
  expect(store.map.inference('made2')).toMatchObject({ target: 'a-supports-P', stance: 'rebuts' })
  handle.focus('b-supports-P')
  await settled()
  await userEvent.keyboard('uNor this{Enter}')
  expect(store.map.inference('made4')).toMatchObject({ target: 'b-supports-P', stance: 'rebuts' })
})

test('Shift and arrows choose more, and fewer on the way back', async () => {
  const { store, handle } = await showCanvas(notation)
  handle.focus('a')
  handle.select(['a'])
  await settled()
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
  expect(store.shared.selected).toEqual(['a', 'b'])
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}')
  expect(store.shared.selected).toEqual(['a'])
})

test('acts that are the page’s go there with what has the keyboard first; keys can be others', async () => {
  const asked: [Act, readonly string[]][] = []
  const { handle } = await showCanvas(notation, {
    keyMap: { ...plainKeys, bindings: [{ act: 'merge', scopes: ['canvas'], codes: ['KeyX'] }] },
    pageActs: {
      menuOf: () => [],
      act(act, chosen) {
        asked.push([act, chosen])
        return true
      },
      beforeDelete: (ids) => ids,
    },
  })
  handle.focus('a')
  handle.select(['b', 'a'])
  await settled()
  await userEvent.keyboard('xs')
  expect(asked).toEqual([['merge', ['a', 'b']]])
})

test('the page is asked before anything is deleted, and may say no', async () => {
  let answer: ((ids: readonly string[] | null) => void) | undefined
  const { store, handle } = await showCanvas(notation, {
    pageActs: {
      menuOf: () => [],
      act: () => false,
      beforeDelete: () => new Promise((resolve) => (answer = resolve)),
    },
  })
  handle.focus('a')
  await settled()
  await userEvent.keyboard('{Delete}')
  expect(store.map.isLive('a')).toBe(true)
  answer?.(null)
  await settled()
  expect(store.map.isLive('a')).toBe(true)
  await userEvent.keyboard('{Delete}')
  answer?.(['a'])
  await expect.poll(() => store.map.isLive('a')).toBe(false)
  await expect.poll(focused).toBe('b')
})

test('+, - and ? as the first letters of a fresh claim turn its arrow; later they are letters', async () => {
  const { store, handle, root } = await showCanvas(notation)
  handle.focus('P')
  await settled()
  await userEvent.keyboard('s- Too dear{Enter}')
  expect(stanceOf(store, 'made2')).toBe('rebuts')
  expect(store.map.words('text', 'made1', 'en')).toBe('Too dear')
  expect(card(root, 'made1').textContent).toContain('Too dear')
  handle.focus('P')
  await settled()
  await userEvent.keyboard('s? How much{Enter}')
  expect(stanceOf(store, 'made4')).toBe('asks')
  expect(store.map.claim('made3')?.kind).toBe('question')
  handle.focus('P')
  await settled()
  await userEvent.keyboard('aa - b{Enter}{F2}{Home}+ {Enter}')
  expect(stanceOf(store, 'made6')).toBe('rebuts')
  expect(store.map.words('text', 'made5', 'en')).toBe('+ a - b')
})

test('an indented list pasted on a claim becomes its subtree, at places of its own', async () => {
  const { store, handle, root } = await showCanvas(notation)
  const before = new Map(handle.boxes())
  handle.select(['a'])
  pasteText(root, '+ Tariffs fall\n  - Not for all\n- Roads wear')
  await expect
    .poll(() => store.map.inferencesOn('a').map((id) => stanceOf(store, id)))
    .toEqual(['supports', 'rebuts'])
  await settled()
  const boxes = Array.from(handle.boxes())
  // Nothing that was there moved, and nothing lies on anything else.
  const moved = boxes.filter(([id, { x, y }]) => {
    const old = before.get(id)
    return old && (old.x !== x || old.y !== y)
  })
  const covering = boxes.flatMap(([id, a], at) =>
    boxes
      .slice(at + 1)
      .filter(
        ([, b]) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map(([other]) => `${id} on ${other}`),
  )
  expect([moved, covering, boxes.length]).toEqual([[], [], before.size + 3])
  expect(store.performed.map(({ name }) => name)).toEqual(['paste-outline'])
})

test('a copied subtree is text for people too', async () => {
  const { store, root, handle } = await showCanvas(`${notation}; c -| a; c "They differ."`)
  const held = new Map<string, string>()
  document.addEventListener(
    'copy',
    (event) => {
      for (const type of event.clipboardData?.types ?? [])
        held.set(type, event.clipboardData?.getData(type) ?? '')
    },
    { once: true },
  )
  handle.focus('a')
  handle.select(['a', 'c', 'P'])
  await settled()
  await userEvent.keyboard('{Control>}c{/Control}')
  expect(held.get('text/plain')).toBe('An alliance.\n  + Shared standards.\n    - They differ.')
  expect(held.get('text/html')).toContain('<ul><li>An alliance.<ul><li><b>supports:</b> Shared standards.')
  handle.select([])
  pasteText(root, held.get('text/plain') ?? '')
  await expect.poll(() => root.querySelectorAll('article[data-claim]').length).toBe(7)
  expect(store.map.inferencesOn('made1')).toHaveLength(1)
})

test('more lines than a paste may hold are told, and the first part is offered', async () => {
  await fetchHandWords('en')
  const { store, root } = await showCanvas(notation)
  pasteText(root, Array.from({ length: 2_300 }, (_, line) => `- Line ${line}`).join('\n'))
  await page.getByRole('button', { name: 'Paste the first part' }).click()
  await expect.poll(() => Array.from(store.map.claims()).length).toBe(3 + 2_000)
})

const item = (name: string) => page.getByRole('menuitem', { name, exact: true })

describe('the menu of the paper', () => {
  const menu = page.getByRole('menu')

  test('a right click there opens it, and a claim comes where the hand was', async () => {
    const { root, store, handle } = await showCanvas(notation)
    const { x, y, zoom } = handle.getViewport()
    const { left, top, height } = one(root, '.pc-flow').getBoundingClientRect()
    const spot = { x: left + 60, y: top + height - 160 }
    await mouse.move(spot)
    await mouse.down(spot, 'right')
    await mouse.up(spot, 'right')
    await item('Add a claim').click()
    await settled()
    const made = store.performed.map(({ name }) => name)
    expect(made).toEqual(['add-claim'])
    const [at] = [...store.map.claims()].filter(({ id }) => id.startsWith('made')).map(({ pos }) => pos)
    expect(at?.[0]).toBeLessThan((spot.x - left - x) / zoom + 40)
    expect(at?.[1]).toBeGreaterThan((spot.y - top - y) / zoom - 200)
  })

  test('a drag with the right button moves the view, and opens none', async () => {
    const { root, handle } = await showCanvas(notation)
    const before = handle.getViewport()
    const { left, top, height } = one(root, '.pc-flow').getBoundingClientRect()
    const spot = { x: left + 60, y: top + height - 160 }
    await mouse.move(spot)
    await mouse.down(spot, 'right')
    for (const by of [20, 60, 90]) await mouse.move({ x: spot.x + by, y: spot.y - by }, 'right')
    await mouse.up({ x: spot.x + 90, y: spot.y - 90 }, 'right')
    await expect.poll(() => handle.getViewport().x).toBeGreaterThan(before.x + 40)
    expect(menu.query()).toBeNull()
  })

  test('the menu key opens it where nothing has the keyboard, and Escape gives that back', async () => {
    const { root } = await showCanvas(notation)
    const canvas = one(root, '.pc-flow')
    if (canvas instanceof HTMLElement) canvas.focus()
    await userEvent.keyboard('{Shift>}{F10}{/Shift}')
    await expect.element(item('Add a claim')).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(menu.query()).toBeNull()
    expect(document.activeElement).toBe(canvas)
  })
})
