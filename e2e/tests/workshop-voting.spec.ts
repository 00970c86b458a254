/** Votes from real pages: one budget a person, none after closing, and results that stand whatever becomes of the map. */
import type { Page } from '@playwright/test'
import {
  answerAll,
  fingersOf,
  giveDots,
  goToScreen,
  inRoom,
  keysOf,
  mouseOn,
  question,
  sitDown,
} from './in-the-workshop.ts'
import { expect, test } from './workshop-on-sample.ts'
import { ballot, everything, phase } from './workshop-plans.ts'
import { claimOf, joinWorkshop } from './workshop-socket.ts'

const cruxes = 'Which claims would change your mind?'
const stand = 'Where do you stand?'
const cut = /WebSocket|ERR_INTERNET_DISCONNECTED|Failed to fetch/
const spent = (page: Page, left: string) => expect(page.getByText(left, { exact: true })).toBeVisible()

test('@long a second tab and a reload spend from one budget, and count once', async ({ person, led }) => {
  const { origin, shop, lead: host } = await led([phase('vote', 'ballot')])
  const page = await person({ name: 'Ada' })
  await sitDown(page, await joinWorkshop(origin, shop.code, 'Ada'))
  await host.do({ do: 'phase', phase: 'vote', start: false })
  const items = ['Kite', 'Lamp', 'Mill'].map((text) => ({ id: text.toLowerCase(), text }))
  await host.do(ballot('dots', 'dots', items, { phase: 'vote', each: 4, perTarget: 3 }))
  await host.do({ do: 'ballot-open', ballot: 'dots' })
  await expect(question(page, cruxes)).toBeVisible()
  await giveDots(page, mouseOn(page), new Map([['Kite', 2]]))
  await spent(page, '2 dots left')

  const tab = await page.context().newPage()
  await tab.goto(page.url())
  await inRoom(tab)
  await spent(tab, '2 dots left')
  await giveDots(tab, mouseOn(tab), new Map([['Lamp', 2]]))
  for (const one of [page, tab]) {
    await spent(one, '0 dots left')
    await expect(one.getByRole('button', { name: 'One more dot for “Mill”' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
  }
  await page.reload()
  await spent(page, '0 dots left')
  // One is taken back and moved: still four.
  await page.getByRole('button', { name: 'One dot less for “Kite”' }).click()
  await spent(tab, '1 dot left')
  await giveDots(tab, mouseOn(tab), new Map([['Mill', 1]]))
  await spent(page, '0 dots left')
  await host.until(({ ballots }) => ballots.dots.done === 1)

  await host.do({ do: 'ballot-close', ballot: 'dots' })
  await host.until(({ ballots }) => ballots.dots.state === 'closed')
  await host.do({ do: 'ballot-reveal', ballot: 'dots' })
  for (const one of [page, tab]) {
    await expect(one.getByText('1 of 2 voted.')).toBeVisible()
    await expect(one.getByRole('listitem').filter({ hasText: 'Lamp' })).toContainText('2 dots from 1 person')
    await expect(one.getByRole('listitem').filter({ hasText: 'Kite' })).toContainText('1 dot from 1 person')
    await expect(one.getByRole('listitem').filter({ hasText: 'Mill' })).toContainText('1 dot from 1 person')
  }
  host.leave()
})

test('@long an answer given offline past the close is not counted, and both ends say so', async ({
  person,
  led,
}) => {
  const { origin, shop, lead: host } = await led([phase('vote', 'ballot')])
  const page = await person({ name: 'Ada', expects: cut })
  await sitDown(page, await joinWorkshop(origin, shop.code, 'Ada'))
  const leader = await person({ name: 'Second host' })
  const second = await joinWorkshop(origin, shop.code, 'Second host')
  await host.do({ do: 'part', person: second.person, part: 'cohost' })
  await sitDown(leader, second)
  await host.do({ do: 'phase', phase: 'vote', start: false })
  const items = ['Kite', 'Lamp'].map((text) => ({ id: text.toLowerCase(), text }))
  await host.do(ballot('stance', 'stance', items, { phase: 'vote' }))
  await host.do({ do: 'ballot-open', ballot: 'stance' })
  await expect(question(page, stand)).toBeVisible()
  const hands = mouseOn(page)
  const shown = async () => ((await page.getByRole('main').textContent())?.includes('Kite') ? 'Kite' : 'Lamp')
  const first = await shown()
  await hands.choose(page.getByRole('radio', { name: 'Rather for' }))
  await host.until(({ ballots }) => ballots.stance.answered?.[first.toLowerCase()] === 1)
  await page.getByRole('button', { name: 'Next', exact: true }).click()

  await page.context().setOffline(true)
  await expect(page.getByText('The connection is lost.', { exact: false })).toBeVisible()
  const later = await shown()
  expect(later).not.toBe(first)
  await hands.choose(page.getByRole('radio', { name: 'Strongly against' }))
  await expect(page.getByText('It is sent when the connection is back.')).toBeVisible()
  await host.do({ do: 'ballot-close', ballot: 'stance' })
  await host.until(({ ballots }) => ballots.stance.state === 'closed')
  await page.context().setOffline(false)

  await expect(
    page.getByText(`Your answer to “${later}” arrived after closing. It is not counted.`),
  ).toBeVisible({ timeout: 40_000 })
  await host.until(({ ballots }) => ballots.stance.late === 1)
  await expect(leader.getByText('1 answer arrived after closing and is not counted.')).toBeVisible()
  await host.do({ do: 'ballot-reveal', ballot: 'stance' })
  const { result } = host.view['ballots'].stance
  expect(result).toMatchObject({ voted: 1, late: 1 })
  expect(
    Object.fromEntries(
      result.targets.map((one: { target: string; voters: number }) => [one.target, one.voters]),
    ),
  ).toEqual({
    [first.toLowerCase()]: 1,
    [later.toLowerCase()]: 0,
  })
  for (const one of [page, leader])
    await expect(one.getByText('1 answer came after closing and is not counted.')).toBeVisible()
  host.leave()
})

test('@long claims edited, moved and deleted during a ballot keep their results, and it is said', async ({
  person,
  led,
}) => {
  const { origin, shop, lead: host } = await led([phase('vote', 'ballot', { rights: everything })])
  const page = await person({ name: 'Ada' })
  await sitDown(page, await joinWorkshop(origin, shop.code, 'Ada'))
  await host.do({ do: 'phase', phase: 'vote', start: false })
  const titles = ['Technology alliance', 'De-Americanized standards', 'Joint think tank', 'Talent exchange']
  const ids = new Map(titles.map((title) => [title, claimOf(host.doc, title)]))
  const idOf = (title: string) => ids.get(title) ?? ''
  const textOf = (title: string) => `${title}\n${host.doc.getText(`text/${idOf(title)}/en`).toJSON()}`
  await host.do(
    ballot(
      'stance',
      'stance',
      titles.map((title) => ({ id: idOf(title), text: textOf(title) })),
      { phase: 'vote' },
    ),
  )
  await host.do({ do: 'ballot-open', ballot: 'stance' })
  await expect(question(page, stand)).toBeVisible()
  const answers = new Map<string, number | null>(
    titles.map((title, n) => [title, [2, -1, 0, null][n] ?? null]),
  )
  await answerAll(page, mouseOn(page), answers)

  // Meanwhile the map goes on: words, a place, and a claim less.
  host.change((doc) => {
    const words = doc.getText(`text/${idOf('Technology alliance')}/en`)
    words.insert(words.length, ' And more besides.')
    doc
      .getMap<{ set(name: string, value: unknown): void }>('claims')
      .get(idOf('Joint think tank'))
      ?.set('pos', [9000, 9000])
    doc
      .getMap<{ set(name: string, value: unknown): void }>('claims')
      .get(idOf('Talent exchange'))
      ?.set('deleted', true)
  })
  await host.do({ do: 'ballot-close', ballot: 'stance' })
  await host.until(({ ballots }) => ballots.stance.state === 'closed')
  await host.do({ do: 'ballot-reveal', ballot: 'stance' })
  const line = (title: string) => page.getByRole('listitem').filter({ hasText: title })
  // The words of the vote, and what became of them since.
  await expect(line('Technology alliance')).toContainText('Edited since the vote')
  await expect(line('Technology alliance')).not.toContainText('And more besides.')
  await expect(line('Talent exchange')).toContainText('Deleted since the vote')
  for (const title of ['De-Americanized standards', 'Joint think tank'])
    await expect(line(title)).not.toContainText('since the vote')
  for (const [title, answer] of [
    ['Technology alliance', 'Strongly for'],
    ['De-Americanized standards', 'Rather against'],
    ['Joint think tank', 'In between'],
    ['Talent exchange', 'Undecided'],
  ] as const) {
    // Row by row, as a screen reader reads the table.
    const counts = await line(title)
      .getByRole('row')
      .evaluateAll((rows) =>
        rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent?.trim())),
      )
    expect(counts).toHaveLength(6)
    expect(counts.filter(([, count]) => count !== '0')).toEqual([[answer, '1']])
  }
  host.leave()
})

test('@long stances and dots by fingers on a phone, and by keys alone', async ({ person, led }) => {
  const { origin, shop, lead: host } = await led([phase('one', 'ballot'), phase('two', 'ballot')])
  const phone = await person({
    name: 'Tom',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  const desk = await person({ name: 'Kim' })
  await sitDown(phone, await joinWorkshop(origin, shop.code, 'Tom'))
  await sitDown(desk, await joinWorkshop(origin, shop.code, 'Kim'))
  const people = [
    [phone, fingersOf(phone)],
    [desk, keysOf(desk)],
  ] as const
  const items = ['Kite', 'Lamp', 'Mill'].map((text) => ({ id: text.toLowerCase(), text }))
  await host.do({ do: 'phase', phase: 'one', start: false })
  await host.do(ballot('stance', 'stance', items, { phase: 'one' }))
  await host.do({ do: 'ballot-open', ballot: 'stance' })
  for (const [page, hands] of people)
    await answerAll(
      page,
      hands,
      new Map<string, number | null>([
        ['Kite', 2],
        ['Lamp', -2],
        ['Mill', null],
      ]),
    )
  await host.until(({ ballots }) => ballots.stance.done === 2)
  // What is open is asked for in any phase.
  await host.do({ do: 'ballot-close', ballot: 'stance' })
  await host.do({ do: 'phase', phase: 'two', start: false })
  await host.do(ballot('dots', 'dots', items, { phase: 'two', each: 5, perTarget: 3 }))
  await host.do({ do: 'ballot-open', ballot: 'dots' })
  for (const [page, hands] of people) {
    await expect(question(page, cruxes)).toBeVisible()
    await giveDots(
      page,
      hands,
      new Map([
        ['Mill', 3],
        ['Kite', 1],
      ]),
    )
    await spent(page, '1 dot left')
    await hands.press(page.getByRole('button', { name: 'I am done' }))
  }
  await host.until(({ ballots }) => ballots.dots.done === 2)
  await host.do({ do: 'ballot-close', ballot: 'dots' })
  await host.until(({ ballots }) => ballots.dots.state === 'closed')
  await host.do({ do: 'ballot-reveal', ballot: 'dots' })
  for (const [page] of people) {
    await expect(page.getByRole('listitem').filter({ hasText: 'Mill' })).toContainText('6 dots from 2 people')
    // Nothing of a phone's page is wider than the phone.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  }
  await goToScreen(desk, 'Map')
  host.leave()
})
