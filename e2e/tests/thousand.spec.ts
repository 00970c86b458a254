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

/** Cards that are shown, as elements or painted from far away. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('.react-flow')?.getBoundingClientRect()
    const elements = Array.from(document.querySelectorAll('article[data-claim]')).filter((one) => {
      const box = one.getBoundingClientRect()
      return (
        frame &&
        box.right > frame.left &&
        box.left < frame.right &&
        box.bottom > frame.top &&
        box.top < frame.bottom
      )
    }).length
    const painted = Number(document.querySelector<HTMLElement>('.pc-far')?.dataset['cards'] ?? 0)
    return { elements, painted }
  })

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
  expect(await ada.locator('article[data-claim]').count()).toBeLessThan(60)
  // Panned: other cards, as many.
  const ids = () =>
    ada.locator('article[data-claim]').evaluateAll((all) => all.map((one) => one.getAttribute('data-claim')))
  const before = await ids()
  await ada.mouse.move(700, 400)
  for (let turn = 0; turn < 14; turn++) await ada.mouse.wheel(300, 0)
  await expect.poll(async () => (await ids()).filter((id) => before.includes(id)).length).toBe(0)
  expect((await shown(ada)).elements).toBeGreaterThanOrEqual(6)
  await ada.keyboard.down('Control')
  await ada.mouse.wheel(0, 120)
  await ada.keyboard.up('Control')
  await expect.poll(async () => (await shown(ada)).elements).toBeGreaterThan(near.elements)

  // Edited by one, seen by the other, who looks at all of it.
  const [target] = await ids()
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
