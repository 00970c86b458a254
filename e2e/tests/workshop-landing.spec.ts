/** Whoever is brought to the map has the keyboard there: on the claim, in the view that they use, and is told of it. */
import type { Page } from '@playwright/test'
import { sitDown } from './in-the-workshop.ts'
import { phase } from './workshop-plans.ts'
import { claimOf, joinWorkshop } from './workshop-socket.ts'
import { expect, test } from './workshop-on-sample.ts'

/** What has the keyboard, as far as its words tell: the card or the row. */
const holder = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    const on = at?.closest('.react-flow')
      ? 'canvas'
      : at?.closest('[role=treegrid]')
        ? 'outline'
        : 'elsewhere'
    return `${on}: ${at === document.body ? 'body' : (at?.getAttribute('aria-label') ?? at?.textContent ?? '')}`
  })
const stands = (page: Page, on: 'canvas' | 'outline', words: string) =>
  expect.poll(() => holder(page)).toMatch(new RegExp(`^${on}: .*${words}`))

/** What is said stands in a closed tree that only a browser's accessibility tree shows. */
async function told(page: Page, words: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const said = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    return nodes.some(({ role, name }) => role?.value === 'StaticText' && String(name?.value).includes(words))
  }
  await expect.poll(said).toBe(true)
  await session.detach()
}

test('@long a summons and a hold bring the keyboard along, to canvas and outline, and say to what', async ({
  person,
  led,
}) => {
  const { origin, shop, lead: host } = await led([phase('tour', 'tour')])
  const [alliance, talent] = [claimOf(host.doc, 'Technology alliance'), claimOf(host.doc, 'Talent exchange')]
  await host.do({ do: 'phase', phase: 'tour', start: false })
  const wide = await person({ name: 'Wide', viewport: { width: 1440, height: 900 } })
  const phone = await person({
    name: 'Phone',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await sitDown(wide, await joinWorkshop(origin, shop.code, 'Wide'), 'room')
  await sitDown(phone, await joinWorkshop(origin, shop.code, 'Phone'), 'room')
  const show = (id: string, mode: string, rows: readonly string[]) =>
    host.do({ do: 'spotlight', id, mode, rows, live: false })
  await show('one', 'summon', [talent])
  await stands(wide, 'canvas', 'Talent exchange')
  await expect.poll(() => holder(phone)).toContain('Talent exchange')
  await told(wide, 'Hana Host brought you to: Talent exchange')
  // The keys go on from there.
  await wide.keyboard.press('Enter')
  await wide.keyboard.press('Escape')

  // Whoever looks at the outline finds it there.
  await wide.getByRole('radio', { name: 'Outline' }).check({ force: true })
  await show('two', 'hold', [alliance])
  await stands(wide, 'outline', 'Technology alliance')
  await told(wide, 'Hana Host is showing you this and will let go: Technology alliance')
  await show('three', 'hold', [alliance, talent])
  await stands(wide, 'outline', 'Technology alliance')
  // All of them are looked at, though one has the keyboard.
  await expect(wide.locator('[data-row][aria-selected=true]')).toHaveCount(2)
  host.leave()
})

test('@long whoever stands on a button of the bar keeps the keyboard there', async ({ person, led }) => {
  const { origin, shop, lead: host } = await led([phase('tour', 'tour')])
  await host.do({ do: 'phase', phase: 'tour', start: false })
  const page = await person({ name: 'Ada', viewport: { width: 1440, height: 900 } })
  await sitDown(page, await joinWorkshop(origin, shop.code, 'Ada'), 'map')
  const hand = page.getByRole('button', { name: 'Raise hand' })
  await hand.focus()
  const rows = [claimOf(host.doc, 'Talent exchange')]
  await host.do({ do: 'spotlight', id: 'one', mode: 'summon', rows, live: false })
  await expect(page.locator('article.pc-selected')).toContainText('Talent exchange')
  await expect(hand).toBeFocused()
  host.leave()
})
