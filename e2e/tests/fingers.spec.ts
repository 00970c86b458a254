/** Fingers on the map as a tablet and a phone have them: tapping, panning, pinching and pressing long, by real touches. */
import type { CDPSession, Page } from '@playwright/test'
import { add, card, open, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

type Spot = readonly [x: number, y: number]

interface Fingers {
  readonly down: (...at: Spot[]) => Promise<void>
  readonly move: (...to: Spot[]) => Promise<void>
  readonly up: () => Promise<void>
}

async function fingersOn(page: Page): Promise<Fingers> {
  const input: CDPSession = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Spot[]) =>
    input.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x: Math.round(x), y: Math.round(y), id })),
    })
  return {
    async down(...at) {
      await send('touchStart', at)
    },
    async move(...to) {
      await send('touchMove', to)
    },
    async up() {
      await send('touchEnd', [])
    },
  }
}

const boxOf = async (page: Page, words: string) => {
  const box = await card(page, words).boundingBox()
  if (!box) throw new Error(`${words} is not drawn.`)
  return box
}
const menu = (page: Page) => page.getByRole('menu')

test('on a tablet fingers pan, pinch, tap, and open menus by a long press @long', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap()
  const ada = await person({ name: 'Ada' })
  await open(ada, map.edit)
  await add(ada, await writeFirstProposal(ada, 'Ban cars downtown'), 'supports', 'Air would be cleaner')

  const fei = await person({
    name: 'Fei',
    hasTouch: true,
    isMobile: true,
    viewport: { width: 1024, height: 768 },
  })
  await open(fei, map.edit)
  const fingers = await fingersOn(fei)
  await expect(card(fei, 'Air would')).toBeVisible()
  const words = await boxOf(fei, 'Air would')
  const at: Spot = [words.x + words.width / 2, words.y + words.height / 2]

  // One finger on a card that is not selected pans.
  await fingers.down(at)
  for (let step = 1; step <= 6; step++) await fingers.move([at[0] + step * 10, at[1] + step * 15])
  await fingers.up()
  await expect.poll(async () => (await boxOf(fei, 'Air would')).y - words.y).toBeGreaterThan(40)
  await expect(card(fei, 'Air would')).not.toHaveClass(/pc-selected/)

  // Two fingers that part zoom in, about what is between them.
  const before = await boxOf(fei, 'Air would')
  const [x, y] = [before.x + before.width / 2, before.y + before.height / 2]
  await fingers.down([x - 40, y], [x + 40, y])
  for (let step = 1; step <= 6; step++) await fingers.move([x - 40 - step * 5, y], [x + 40 + step * 5, y])
  await fingers.up()
  await expect.poll(async () => (await boxOf(fei, 'Air would')).width / before.width).toBeGreaterThan(1.3)
  const after = await boxOf(fei, 'Air would')
  expect(Math.hypot(after.x + after.width / 2 - x, after.y + after.height / 2 - y)).toBeLessThan(40)
  await expect(card(fei, 'Air would')).not.toHaveClass(/pc-selected/)

  // A tap selects; a long press opens the same menu as the other button of a mouse.
  const here: Spot = [after.x + after.width / 2, after.y + after.height / 2]
  await fingers.down(here)
  await fingers.up()
  await expect(card(fei, 'Air would')).toHaveClass(/pc-selected/)
  await fingers.down(here)
  await expect(menu(fei).getByRole('menuitem', { name: 'Add what rebuts' })).toBeVisible()
  await fingers.up()
  await expect(menu(fei)).toBeVisible()
  await menu(fei).getByRole('menuitem', { name: 'Paste here' }).waitFor()
  // A tap elsewhere closes it.
  await fingers.down([12, 400])
  await fingers.up()
  await expect(menu(fei)).toHaveCount(0)

  // An arrow has its menu, too.
  const line = fei.getByRole('button', { name: '“Air would be cleaner” supports “Ban cars downtown”' })
  const shaft = await line.locator('.pc-shaft').evaluate((path: SVGPathElement) => {
    const { x: left, y: top } = path
      .getPointAtLength(path.getTotalLength() / 2)
      .matrixTransform(path.getScreenCTM() ?? undefined)
    return [left, top] as const
  })
  await fingers.down(shaft)
  await expect(menu(fei).getByRole('menuitem', { name: 'Add what undercuts' })).toBeVisible()
  await fingers.up()
})

test('on a phone a long press on a row opens its menu, and a swipe scrolls @long', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap('sample')
  const phone = await person({
    name: 'Bo',
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 780 },
  })
  await phone.goto(map.edit)
  const row = phone.locator('[data-row]').nth(2)
  await expect(row).toBeVisible()
  const fingers = await fingersOn(phone)
  const box = await row.boundingBox()
  if (!box) throw new Error('There is no row.')
  const at: Spot = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 40)]

  await fingers.down(at)
  for (let step = 1; step <= 8; step++) await fingers.move([at[0], at[1] - step * 20])
  await fingers.up()
  await expect.poll(async () => (await row.boundingBox())?.y ?? 0).toBeLessThan(box.y - 60)
  await expect(menu(phone)).toHaveCount(0)

  const now = await row.boundingBox()
  const there: Spot = [at[0], Math.max((now?.y ?? 0) + 30, 160)]
  await fingers.down(there)
  await expect(menu(phone)).toBeVisible()
  await fingers.up()
  await expect(menu(phone).getByRole('menuitem', { name: 'Add what supports' })).toBeVisible()
  await menu(phone).getByRole('menuitem', { name: 'More', exact: true }).tap()
  await expect(menu(phone).getByRole('menuitem', { name: 'Duplicate' })).toBeVisible()
})
