/** Cards with names on their way to the map: all of a writer's at once, and the same card by its writer and a host. */
import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { goToScreen, mouseOn, sitDown, writeCard } from './in-the-workshop.ts'
import { saved } from './on-the-map.ts'
import { expect, test } from './workshop-on-sample.ts'
import { building, phase } from './workshop-plans.ts'
import { attend, claimOf, joinWorkshop, type View } from './workshop-socket.ts'
import { wholeMapOf } from './whole-map.ts'

const cut = /WebSocket|ERR_INTERNET_DISCONNECTED|Failed to fetch/
const agenda = [
  phase('writing', 'writing', { writing: { authors: 'named', moderated: false } }),
  phase('reveal', 'reveal', { rights: building }),
]
const written = ['Wen one', 'Wen two', 'Wen three'] as const
const about = ['Talent exchange', 'Joint think tank', 'Technology alliance'] as const

test('@long all three cards of a writer, while a host places them too and neither hears of the other: each is there once', async ({
  person,
  led,
}) => {
  test.setTimeout(240_000)
  const { origin, shop, lead } = await led(agenda)
  await lead.do({ do: 'phase', phase: 'writing', start: false })
  const [hana, wen] = [
    await person({ name: 'Hana', expects: cut }),
    await person({ name: 'Wen', expects: cut }),
  ]
  await sitDown(hana, shop)
  const who = await joinWorkshop(origin, shop.code, 'Wen')
  await sitDown(wen, who)
  for (const [n, text] of written.entries())
    await writeCard(wen, mouseOn(wen), { about: about[n] ?? '', text })
  await lead.until(({ writing }) => writing.drafts === 3)
  await lead.do({ do: 'phase', phase: 'reveal', start: false })
  await hana.getByRole('button', { name: 'Release all' }).click()
  const all = wen.getByRole('button', { name: 'Place all 3 cards as they stand' })
  await expect(all).toBeEnabled()
  // The host would have the first one elsewhere than its writer.
  const offline = async (page: Page, isOff: boolean) => {
    await page.context().setOffline(isOff)
    if (isOff) await expect(page.getByText('The connection is lost.', { exact: false })).toBeVisible()
  }
  for (const page of [hana, wen]) await offline(page, true)
  for (const text of written) await hana.getByRole('button', { name: `Place it: ${text}` }).click()
  await all.click()
  for (const page of [wen, hana]) await offline(page, false)

  await lead.until(({ cards }) => Object.values<View>(cards).every((card) => card['standing'] === 'placed'))
  await expect(wen.getByText('All your cards are on the map.')).toBeVisible({ timeout: 60_000 })
  for (const page of [hana, wen]) {
    await goToScreen(page, 'Map')
    await saved(page)
  }
  const last = await attend(origin, shop)
  const whole = wholeMapOf(last.doc)
  const rows = last.doc.getMap<Y.Map<unknown>>('claims')
  for (const [n, text] of written.entries()) {
    const said = whole.claims.filter((claim) => claim.text.en.includes(text))
    expect(said.map((claim) => claim.text.en)).toEqual([text])
    const id = said[0]?.id ?? ''
    const links = whole.links.filter(({ from }) => from.includes(id))
    expect(links.map(({ target }) => target)).toEqual([claimOf(last.doc, about[n] ?? '')])
    // It is its writer's, whoever's hand was on it.
    expect(rows.get(id)?.get('by')).toBe(last.view['people'][who.person].writesAs)
  }
  last.leave()
})

test('@long what somebody else puts on the map under a card’s id is not taken for the card: its words are still placed', async ({
  person,
  led,
}) => {
  test.setTimeout(120_000)
  const { origin, shop, lead } = await led(agenda)
  await lead.do({ do: 'phase', phase: 'writing', start: false })
  const wen = await person({ name: 'Wen' })
  await sitDown(wen, await joinWorkshop(origin, shop.code, 'Wen'))
  await writeCard(wen, mouseOn(wen), { about: about[0], text: written[0] })
  await lead.until(({ writing }) => writing.drafts === 1)
  await lead.do({ do: 'phase', phase: 'reveal', start: false })
  await lead.do({ do: 'release', scope: { of: 'all' } })
  await expect(wen.getByRole('button', { name: 'Place on the map', exact: true })).toBeEnabled()
  const [card = ''] = Object.keys(lead.view['cards'] as View)

  const eve = await attend(origin, await joinWorkshop(origin, shop.code, 'Eve'))
  const rows = eve.doc.getMap<Y.Map<unknown>>('claims')
  const like = Object.entries<unknown>(rows.get(claimOf(eve.doc, about[0]))?.toJSON() ?? {})
  eve.change((doc) => {
    rows.set(card, new Y.Map(like))
    doc.getText(`text/${card}/en`).insert(0, 'Something else')
  })
  await goToScreen(wen, 'Map')
  await expect(wen.getByText('Something else').first()).toBeAttached()
  await goToScreen(wen, 'Workshop')
  await wen.getByRole('button', { name: 'Place on the map', exact: true }).click()
  await lead.until(({ cards }) => cards[card].standing === 'placed')
  const said = () => wholeMapOf(eve.doc).claims.map(({ text }) => text.en)
  await expect.poll(said).toEqual(expect.arrayContaining([written[0], 'Something else']))
  eve.leave()
})
