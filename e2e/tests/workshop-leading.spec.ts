/** A host brings all to the same claims, whatever their screens are, and never from under hands that write. */
import type { Page } from '@playwright/test'
import { sitDown } from './in-the-workshop.ts'
import { card, restingBox } from './on-the-map.ts'
import { expect, test } from './workshop-on-sample.ts'
import { wholeMapOf } from './whole-map.ts'
import { ballot, everything, phase } from './workshop-plans.ts'
import { attend, beginWorkshop, claimOf, joinWorkshop, loopback } from './workshop-socket.ts'

/** What is selected in whichever view is shown, and whether it is inside of the window. */
const shownTo = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('article.pc-selected, [data-row][aria-selected=true]')].map(
      (one) => {
        const { left, top, right, bottom, width } = one.getBoundingClientRect()
        const isLine = one.hasAttribute('data-row')
        const fits = (from: number, to: number, most: number) => from >= -1 && to <= most + 1
        // A line of the outline may be longer than a phone is high: it begins in sight.
        const low = isLine ? Math.min(bottom, top + 44) : bottom
        const inSight = width > 0 && fits(left, right, innerWidth) && fits(top, low, innerHeight)
        return { text: one.textContent ?? '', isLine, inSight }
      },
    ),
  )
/** The page stands at these claims and no others. On a canvas all are in sight; lines of an outline lie where they lie. */
const sees = (page: Page, ...words: readonly string[]): Promise<void> =>
  expect
    .poll(async () => {
      const shown = await shownTo(page)
      const same =
        shown.length === words.length && words.every((one) => shown.some(({ text }) => text.includes(one)))
      const [first] = shown
      const there = first?.isLine
        ? shown.some(({ inSight }) => inSight)
        : shown.every(({ inSight }) => inSight)
      return same && there ? 'as wanted' : shown
    })
    .toBe('as wanted')

/** The answer to an invitation; lines of the outline have ways with the same name. */
const goThere = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'invites you' }).getByRole('button', { name: 'Go there' })

test('@long a summons brings a phone, a wall of 1920 px and an outline to the same claims', async ({
  person,
  led,
}) => {
  const { origin, shop, lead: host } = await led([phase('tour', 'tour')])
  const [alliance, talent] = [claimOf(host.doc, 'Technology alliance'), claimOf(host.doc, 'Talent exchange')]
  await host.do({ do: 'phase', phase: 'tour', start: false })
  const sizes = [
    ['Phone', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }],
    ['Wide', { viewport: { width: 1920, height: 1080 } }],
    ['Room', { viewport: { width: 1024, height: 768 } }],
  ] as const
  const pages: Page[] = []
  for (const [name, options] of sizes) {
    const page = await person({ name, ...options })
    await sitDown(page, await joinWorkshop(origin, shop.code, name), name === 'Room' ? 'room' : 'map')
    pages.push(page)
  }
  const summon = (id: string, mode: string, rows: readonly string[]) =>
    host.do({ do: 'spotlight', id, mode, rows, live: false })
  // Somebody who was not at the map is brought there.
  await summon('one', 'summon', [talent])
  for (const page of pages) await sees(page, 'Talent exchange')
  await summon('both', 'summon', [alliance, talent])
  for (const page of pages) await sees(page, 'Technology alliance', 'Talent exchange')

  // Invited, nobody is moved who does not want it.
  const [phone, wide] = pages
  if (!phone || !wide) throw new Error('There are no pages.')
  await summon('asked', 'invite', [alliance])
  for (const page of pages) await expect(goThere(page)).toBeVisible()
  await sees(wide, 'Technology alliance', 'Talent exchange')
  await goThere(phone).tap()
  await sees(phone, 'Technology alliance')
  await wide.getByRole('button', { name: 'Not now' }).click()
  await expect(goThere(wide)).toHaveCount(0)
  await sees(wide, 'Technology alliance', 'Talent exchange')
  host.leave()
})

test('@long whoever was brought to the map is back for the vote, and whoever went there is told of it', async ({
  person,
  led,
}) => {
  const { origin, shop, lead: host } = await led([phase('tour', 'tour'), phase('vote', 'ballot')])
  await host.do({ do: 'phase', phase: 'tour', start: false })
  const brought = await person({ name: 'Brought', viewport: { width: 390, height: 844 }, hasTouch: true })
  const roaming = await person({ name: 'Roaming' })
  await sitDown(brought, await joinWorkshop(origin, shop.code, 'Brought'), 'room')
  await sitDown(roaming, await joinWorkshop(origin, shop.code, 'Roaming'), 'map')
  const rows = [claimOf(host.doc, 'Talent exchange')]
  await host.do({ do: 'spotlight', id: 'one', mode: 'summon', rows, live: false })
  for (const page of [brought, roaming]) await sees(page, 'Talent exchange')

  await host.do({ do: 'phase', phase: 'vote', start: false })
  await expect(brought).not.toHaveURL(/#map/)
  await expect(roaming.getByText('The workshop has gone on:')).toBeVisible()
  await host.do(ballot('one', 'approve', [{ id: rows[0] ?? '', text: 'Talent exchange' }]))
  await host.do({ do: 'ballot-open', ballot: 'one' })
  const question = 'Where do you stand?'
  await expect(brought.getByRole('heading', { name: question })).toBeVisible()
  const told = roaming.getByRole('status').filter({ hasText: question })
  await expect(roaming).toHaveURL(/#map/)
  await told.getByRole('button', { name: 'Vote' }).click()
  await expect(roaming.getByRole('heading', { name: question })).toBeVisible()
  host.leave()
})

test('@long a summons waits until the hands rest', async ({ person, makeMap, baseURL }) => {
  const origin = loopback(baseURL)
  const shop = await beginWorkshop(origin, await makeMap('sample'), [
    phase('talk', 'talk', { rights: everything }),
  ])
  const host = await attend(origin, shop)
  await host.do({ do: 'phase', phase: 'talk', start: false })
  const page = await person({ name: 'Ada', viewport: { width: 1280, height: 800 } })
  await sitDown(page, await joinWorkshop(origin, shop.code, 'Ada'), 'map')
  const standing = card(page, 'Joint think tank').first()
  await standing.dblclick()
  const box = page.getByRole('textbox', { name: /^(Words|Short name)/ }).first()
  await expect(box).toBeFocused()
  const before = await restingBox(standing)
  await page.keyboard.type('a')
  const there = page.getByText('Hana Host brought you here.')
  await host.do({
    do: 'spotlight',
    id: 'now',
    mode: 'summon',
    rows: [claimOf(host.doc, 'Talent exchange')],
    live: false,
  })
  // Whole words long after the summons is here, the page stands still under the hands.
  const until = Date.now() + 1500
  while (Date.now() < until) {
    await page.keyboard.type('b', { delay: 60 })
    await expect(box).toBeFocused()
    expect(await standing.boundingBox()).toMatchObject({ x: before.x, y: before.y })
    await expect(there).toHaveCount(0)
  }
  // Then it comes.
  await expect(there).toBeVisible()
  await sees(page, 'Talent exchange')
  await expect.poll(() => JSON.stringify(wholeMapOf(host.doc).claims)).toMatch(/abb+/)
  host.leave()
})

test('@long a hold brings back who goes their own way, and frees itself when its host is gone', async ({
  person,
  led,
}) => {
  const { origin, shop, lead: host } = await led([phase('tour', 'tour')])
  await host.do({ do: 'phase', phase: 'tour', start: false })
  const page = await person({ name: 'Ada', viewport: { width: 1280, height: 800 } })
  await sitDown(page, await joinWorkshop(origin, shop.code, 'Ada'), 'map')
  const rows = [claimOf(host.doc, 'Talent exchange')]
  await host.do({ do: 'spotlight', id: 'held', mode: 'hold', rows, live: false })
  await expect(page.getByText('Hana Host is showing you this and will let go.')).toBeVisible()
  await sees(page, 'Talent exchange')
  await expect(page.getByRole('button', { name: 'Stop following' })).toHaveCount(0)
  host.leave()
  // Ten seconds later by the server's clock.
  await expect(page.getByText('Hana Host is showing you this and will let go.')).toHaveCount(0, {
    timeout: 30_000,
  })
})
