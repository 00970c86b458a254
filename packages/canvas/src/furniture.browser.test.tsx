// Legend, dock and zoom, and what floats over them.
import { loadMessages } from '@parley/i18n'
import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { card, finger, mouse, one, settled, showCanvas, spotIn } from './test-canvas.tsx'

const notation = 'P "An alliance."; a > P; a "Shared standards."; b -| P; b "They differ."'

afterEach(() => finger.expect(false))

interface Part {
  readonly name: string
  readonly box: DOMRect
}
function partsOf(root: HTMLElement, selector: string): readonly Part[] {
  return Array.from(root.querySelectorAll<HTMLElement>(selector), (part) => ({
    name: part.getAttribute('aria-label') ?? part.className,
    box: part.getBoundingClientRect(),
  })).filter(({ box }) => box.width > 0)
}
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** What stands on something else or out of the window, by name. */
function collisions(root: HTMLElement): readonly string[] {
  const window = root.getBoundingClientRect()
  const floats = partsOf(root, '.pc-legend, .pc-dock, .pc-zoom')
  const buttons = partsOf(root, '.pc-furniture button')
  const out = [...floats, ...buttons].filter(
    ({ box }) =>
      box.left < window.left ||
      box.right > window.right ||
      box.top < window.top ||
      box.bottom > window.bottom,
  )
  const onOther = [floats, buttons].flatMap((group) =>
    group.flatMap((a, i) => group.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [[a, b]] : []))),
  )
  return [
    ...out.map(({ name }) => `${name} is outside`),
    ...onOther.map(([a, b]) => `${a?.name} lies on ${b?.name}`),
  ]
}

describe.each(['en', 'zh', 'ru'] as const)(
  'nothing of the furniture lies on anything else: %s',
  (language) => {
    test.each([320, 390, 512, 640, 768, 1024, 1121, 1280, 1440])('%i px wide', async (width) => {
      const messages = await loadMessages(language)
      const { root } = await showCanvas(notation, {
        size: [width, 700],
        language,
        messages,
        onTidy: () => {},
      })
      expect(partsOf(root, '.pc-legend, .pc-dock, .pc-zoom')).toHaveLength(3)
      expect(collisions(root)).toEqual([])
      await page.getByRole('button', { name: messages.canvas.connect }).click()
      expect(collisions(root)).toEqual([])
    })
  },
)

test.each([320, 390, 768, 1024])('a finger finds targets of 44 px, %i px wide', async (width) => {
  await finger.expect(true)
  const { root } = await showCanvas(notation, { size: [width, 700], onTidy: () => {} })
  expect(matchMedia('(pointer: coarse)').matches).toBe(true)
  expect(collisions(root)).toEqual([])
  for (const { name, box } of partsOf(root, '.pc-furniture button')) {
    expect([name, box.height]).toEqual([name, 44])
    expect([name, box.width >= 44]).toEqual([name, true])
  }
  const names = partsOf(root, '.pc-furniture button').map(({ name }) => name)
  // A finger pans and pinches without a tool.
  expect(names.includes('Move the canvas (H)')).toBe(width > 620)
  expect(names.includes('Zoom in')).toBe(width > 620)
  expect(names).toContain('Fit the whole map')
  // The smallest phone has no room for seven with air between: what the menu of the paper offers as well makes way.
  expect(names.some((name) => name.startsWith('Tidy'))).toBe(width > 340)
  const air = partsOf(root, '.pc-legend, .pc-dock, .pc-zoom').toSorted((a, b) => a.box.x - b.box.x)
  for (const [at, { box }] of air.entries())
    expect((air[at + 1]?.box.x ?? Infinity) - box.right).toBeGreaterThanOrEqual(width < 340 ? 8 : 4)
})

test('the legend of a narrow canvas opens above its button', async () => {
  const { root } = await showCanvas(notation, { size: [390, 700], onTidy: () => {} })
  const words = () => partsOf(root, '.pc-legend ul')
  expect(words()).toEqual([])
  const button = page.getByRole('button', { name: 'What the arrows mean' })
  await button.click()
  await expect.element(button).toHaveAttribute('aria-expanded', 'true')
  const [list] = words()
  expect(list?.box.bottom).toBeLessThanOrEqual(one(root, '.pc-dock').getBoundingClientRect().top)
  await button.click()
  expect(words()).toEqual([])
})

const isOnTop = (element: Element): boolean =>
  [0.1, 0.5, 0.9].every((down) =>
    [0.1, 0.5, 0.9].every((right) => {
      const { x, y } = spotIn(element, right, down)
      return element.contains(document.elementFromPoint(x, y))
    }),
  )

test('the menu of a card at any edge lies in the window, over the furniture', async () => {
  const { root, handle } = await showCanvas(notation)
  const window = root.getBoundingClientRect()
  const box = handle.boxes().get('a')
  if (!box) throw new Error('The card is not placed.')
  for (const [right, down] of [
    [0.98, 0.98],
    [0.02, 0.98],
    [0.5, 0.97],
    [0.98, 0.02],
    [0.98, 0.5],
  ] as const) {
    const [x, y] = [window.width * right - box.x - box.width / 2, window.height * down - box.y]
    handle.select([])
    handle.focus('a')
    await userEvent.keyboard('{Shift>}{F10}{/Shift}')
    handle.setViewport({ x, y, zoom: 1 })
    await expect.poll(() => root.querySelector('.pc-menu')).not.toBe(null)
    const menu = one(root, '.pc-menu')
    await expect.poll(() => isOnTop(menu)).toBe(true)
    await userEvent.keyboard('{Escape}')
    await settled()
    expect(root.querySelector('.pc-menu')).toBe(null)
    expect(document.activeElement?.getAttribute('data-claim')).toBe('a')
  }
})

test.each([1080, 390])('the handles of a card at any edge can be reached, %i px wide', async (width) => {
  const { root, handle } = await showCanvas(notation, { size: [width, 700] })
  const window = root.getBoundingClientRect()
  const box = handle.boxes().get('a')
  if (!box) throw new Error('The card is not placed.')
  for (const [right, down] of [
    [0.5, 0.4],
    [0.95, 0.4],
    [0.05, 0.4],
    [0.5, 0.85],
    [0.9, 0.9],
  ] as const)
    for (const zoom of [1, 0.7]) {
      handle.setViewport({
        x: window.width * right - (box.x + box.width / 2) * zoom,
        y: window.height * down - box.y * zoom,
        zoom,
      })
      handle.select(['a'])
      await settled()
      const buttons = root.querySelectorAll('.pc-adds > button')
      expect(buttons).toHaveLength(4)
      for (const button of buttons) await expect.poll(() => isOnTop(button)).toBe(true)
      const own = card(root, 'a').getBoundingClientRect()
      expect(Array.from(buttons).some((button) => overlap(button.getBoundingClientRect(), own))).toBe(false)
      handle.select([])
    }
})

test('a press elsewhere closes a menu, also on the furniture', async () => {
  const { root } = await showCanvas(notation)
  const spot = spotIn(card(root, 'a'))
  await mouse.move(spot)
  await mouse.down(spot, 'right')
  await mouse.up(spot, 'right')
  await expect.element(page.getByRole('menu')).toBeVisible()
  await mouse.click(spotIn(one(root, '.pc-percent')))
  expect(root.querySelector('.pc-menu')).toBe(null)
})

test('undo and redo are greyed where there is nothing to take back or do again, and keep the keyboard', async () => {
  const { store } = await showCanvas(notation)
  const undo = page.getByRole('button', { name: /^Undo/ })
  const redo = page.getByRole('button', { name: /^Redo/ })
  store.steps.set({ canUndo: true, canRedo: false })
  await expect.element(redo).toHaveAttribute('aria-disabled', 'true')
  await expect.element(undo).not.toHaveAttribute('aria-disabled')
  undo.element().focus()
  store.steps.set({ canUndo: false, canRedo: true })
  await expect.element(undo).toHaveAttribute('aria-disabled', 'true')
  await expect.element(redo).not.toHaveAttribute('aria-disabled')
  await expect.element(undo).toHaveFocus()
})
