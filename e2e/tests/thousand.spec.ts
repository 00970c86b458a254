/** A map of 1,000 claims in a real browser: it opens, pans, zooms, is edited, tidied and exported, and nothing is missing. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { add, card, open, saved } from './on-the-map.ts'
import { expect, test } from './parley.ts'

const [columns, rows] = [40, 25]
const order = (index: number) => `a${String(index).padStart(4, '0')}V`

/** Proposals in the first row; each other claim bears on the one above. Laid out in columns, 420 by 260 apart. */
function thousandClaims(): string {
  const ids = Array.from({ length: columns * rows }, (_, index) => index)
  const below = ids.slice(columns)
  return JSON.stringify({
    format: 'parley-map',
    version: 1,
    map: {
      meta: { schema: 1, 'title@en': 'A thousand claims', lang: 'en', languages: ['en'] },
      claims: ids.map((index) => ({
        id: `c${index}`,
        kind: index < columns ? 'proposal' : 'claim',
        lang: 'en',
        pos: [(index % columns) * 420, Math.floor(index / columns) * 260],
        order: order(index),
      })),
      inferences: below.map((index) => ({
        id: `s${index}`,
        target: `c${index - columns}`,
        stance: index % 3 ? 'supports' : 'rebuts',
        order: order(index),
      })),
      premises: below.map((index) => ({ id: `s${index}:c${index}`, order: order(index) })),
      words: ids.map((index) => ({
        field: 'text',
        row: `c${index}`,
        lang: 'en',
        text: `Claim number ${index} says what it has to say in a line or two.`,
      })),
    },
  })
}

/** What the file says of a card's place holds until the map is tidied. Each is at least this large. */
const placeOf = (id: string) => {
  const index = Number(id.slice(1))
  return [(index % columns) * 420, Math.floor(index / columns) * 260] as const
}
const least = { width: 200, height: 40 } as const

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
const touch = (a: Box, b: Box) => a.right > b.left && a.left < b.right && a.bottom > b.top && a.top < b.bottom

/** The window, the view on the map, each card that is an element with its box on the screen, and how many are painted. */
async function looked(page: Page) {
  const seen = await page.evaluate(() => {
    const boxOf = (one: Element) => {
      const { left, top, right, bottom } = one.getBoundingClientRect()
      return { left, top, right, bottom }
    }
    const flow = document.querySelector('.react-flow')
    const moved = document.querySelector('.react-flow__viewport')
    if (!flow || !moved) throw new Error('There is no canvas.')
    const { a: zoom, e: x, f: y } = new DOMMatrix(getComputedStyle(moved).transform)
    const cards = Array.from(document.querySelectorAll<HTMLElement>('article[data-claim]'))
    const far = document.querySelector<HTMLElement>('.pc-far')
    return {
      frame: boxOf(flow),
      view: { x, y, zoom },
      cards: cards.map((one) => {
        const box = boxOf(one)
        const [across, down] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
        // Nothing of the page's furniture lies over it.
        const isFree = document.elementFromPoint(across, down)?.closest('article') === one
        return { id: one.dataset['claim'] ?? '', box, isFree }
      }),
      painted: far && getComputedStyle(far).display !== 'none' ? Number(far.dataset['cards']) : 0,
    }
  })
  return { ...seen, inView: seen.cards.filter(({ box }) => touch(box, seen.frame)) }
}

/** Cards that are seen: elements whose boxes are in the window, and what is painted from far away. */
async function shown(page: Page) {
  const { inView, painted } = await looked(page)
  return { elements: inView.length, painted }
}

/** Cards that the window should show where the file has put them and does not, and those that it shows elsewhere. */
async function amiss(page: Page): Promise<string[]> {
  const { frame, view, cards } = await looked(page)
  const found = new Map(cards.map(({ id, box }) => [id, box]))
  return Array.from({ length: columns * rows }, (_, index) => `c${index}`).filter((id) => {
    const [x, y] = placeOf(id)
    const [left, top] = [frame.left + view.x + x * view.zoom, frame.top + view.y + y * view.zoom]
    const box = found.get(id)
    if (box) return Math.abs(box.left - left) > 2 || Math.abs(box.top - top) > 2
    return touch(
      { left, top, right: left + least.width * view.zoom, bottom: top + least.height * view.zoom },
      frame,
    )
  })
}

test('1,000 claims open, pan, zoom, are edited by two, tidied and exported @long', async ({
  person,
}, info) => {
  test.slow()
  const viewport = { width: 1440, height: 900 }
  const [ada, ben] = await Promise.all([person({ name: 'Ada', viewport }), person({ name: 'Ben', viewport })])
  const path = info.outputPath('thousand.parley.json')
  writeFileSync(path, thousandClaims())
  await ada.goto('/')
  const [chooser] = await Promise.all([
    ada.waitForEvent('filechooser'),
    ada.getByRole('button', { name: 'Open a file' }).click(),
  ])
  await chooser.setFiles(path)
  await expect(ada).toHaveURL(/\/m\/(?!new)[\w-]+$/)
  await saved(ada)
  await ada.getByRole('button', { name: 'Share' }).click()
  const link = await ada.getByRole('textbox', { name: 'Edit link' }).inputValue()
  await ada.keyboard.press('Escape')
  await open(ben, link)

  // All of it, painted but for the proposals.
  for (const page of [ada, ben]) {
    await page.getByRole('button', { name: 'Fit the whole map' }).click()
    await expect.poll(() => shown(page)).toEqual({ elements: columns, painted: columns * (rows - 1) })
  }
  // At full size what fits the window, no more: 1440 by 900 holds 4 columns and 5 rows at most.
  await ada.getByRole('button', { name: 'Show at 100%' }).click()
  await expect.poll(async () => (await shown(ada)).painted).toBe(0)
  const near = await shown(ada)
  expect(near.elements).toBeGreaterThanOrEqual(6)
  expect(near.elements).toBeLessThanOrEqual(20)
  await expect.poll(() => amiss(ada)).toEqual([])
  // Besides those in the window only some beside it are there.
  const mounted = async () => (await looked(ada)).cards.length
  expect(await mounted()).toBeLessThan(60)
  // Panned: other cards, as many.
  const ids = async () => (await looked(ada)).inView.map(({ id }) => id)
  const before = await ids()
  await ada.mouse.move(700, 400)
  for (let turn = 0; turn < 14; turn++) await ada.mouse.wheel(300, 0)
  await expect.poll(async () => (await ids()).filter((id) => before.includes(id))).toEqual([])
  await expect.poll(() => amiss(ada)).toEqual([])
  expect((await shown(ada)).elements).toBeGreaterThanOrEqual(6)
  expect(await mounted()).toBeLessThan(60)
  await ada.keyboard.down('Control')
  await ada.mouse.wheel(0, 120)
  await ada.keyboard.up('Control')
  await expect.poll(async () => (await shown(ada)).elements).toBeGreaterThan(near.elements)
  await expect.poll(() => amiss(ada)).toEqual([])

  // Edited by one, seen by the other, who looks at all of it.
  const target = (await looked(ada)).inView.find(({ isFree }) => isFree)?.id
  await add(ada, ada.locator(`article[data-claim="${target}"]`), 'rebuts', 'Not in this town')
  await expect.poll(() => shown(ben)).toMatchObject({ painted: expect.any(Number) })
  await expect
    .poll(async () => {
      const { elements, painted } = await shown(ben)
      return elements + painted
    })
    .toBe(columns * rows + 1)

  // Tidied: nothing is lost, and the other sees it where it is now.
  const places = () =>
    ben.evaluate(
      () => document.querySelector<HTMLElement>('.react-flow__node[data-id="c3"]')?.style.transform,
    )
  const placed = await places()
  await ada.getByRole('button', { name: 'Tidy up' }).click()
  await expect(ada.getByText(/^Tidied [\d,]+ cards\.$/)).toBeVisible({ timeout: 60_000 })
  await expect.poll(places, { timeout: 20_000 }).not.toBe(placed)
  await ben.getByRole('button', { name: 'Fit the whole map' }).click()
  await expect
    .poll(async () => {
      const { elements, painted } = await shown(ben)
      return elements + painted
    })
    .toBe(columns * rows + 1)
  await expect(card(ada, 'Not in this town')).toHaveCount(1)

  // Taken home: every claim is in the picture.
  await saved(ben)
  await ben.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = ben.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: 'SVG', exact: true }).check({ force: true })
  const [download] = await Promise.all([
    ben.waitForEvent('download', { timeout: 60_000 }),
    dialog.getByRole('button', { name: 'Export SVG' }).click({ timeout: 60_000 }),
  ])
  const svg = info.outputPath('thousand.svg')
  await download.saveAs(svg)
  const numbers = new Set(
    Array.from(readFileSync(svg, 'utf8').matchAll(/Claim number (\d+)/g), ([, number]) => number),
  )
  expect(numbers.size).toBe(columns * rows)
})
