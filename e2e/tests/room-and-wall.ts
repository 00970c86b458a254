/** A host’s page and a wall that are led through all of a workshop in tests, with six who answer without a page. */
import type { Locator, Page } from '@playwright/test'
import { sitDown } from './in-the-workshop.ts'
import { expect } from './parley.ts'
import { ballot, building, phase, vote } from './workshop-plans.ts'
import { attend, type Attendee, beginWorkshop, claimOf, joinWorkshop, loopback } from './workshop-socket.ts'

export const names = [
  'Technology alliance',
  'De-Americanized standards',
  'Joint think tank',
  'Talent exchange',
]
export const stand = 'How far do you stand behind each proposal?'
export const agenda = [
  phase('frame', 'frame', { title: 'Frame and rules' }),
  phase('vote', 'ballot', { title: 'Stance before' }),
  phase('writing', 'writing', {
    title: 'Silent writing',
    writing: { authors: 'named', moderated: false },
  }),
  phase('reveal', 'reveal', { title: 'Reveal and place', rights: building }),
  phase('groups', 'breakouts', { title: 'Breakouts', rights: building }),
  phase('back', 'report-back', { title: 'Report back' }),
  phase('crux', 'ballot', { title: 'Crux vote' }),
  phase('talk', 'talk', { title: 'Crux talk' }),
  phase('again', 'ballot', { title: 'Stance after' }),
  phase('close', 'close', { title: 'Close' }),
]

export interface Shop {
  readonly host: Page
  readonly wall: Page
  readonly lead: Attendee
  readonly people: readonly Attendee[]
  readonly proposals: readonly { readonly id: string; readonly text: string }[]
}
export interface Made {
  readonly person: (options?: object) => Promise<Page>
  readonly makeMap: (from?: 'sample') => Promise<Parameters<typeof beginWorkshop>[1]>
  readonly baseURL: string | undefined
}

/** A host's page and a wall, and six who answer without a page. */
export async function shopOf({ person, makeMap, baseURL }: Made, on: object = {}): Promise<Shop> {
  const origin = loopback(baseURL)
  const shop = await beginWorkshop(origin, await makeMap('sample'), agenda)
  const lead = await attend(origin, shop)
  const people = []
  for (const alias of ['Ana', 'Ivan', 'Lena', 'Omar', 'Alexandra Konstantinopolskaya-Wu', '梅'])
    people.push(await attend(origin, await joinWorkshop(origin, shop.code, alias)))
  const screen = await joinWorkshop(origin, shop.code, 'Wall', { part: 'viewer' })
  const host = await person({ viewport: { width: 1440, height: 900 }, ...on })
  await sitDown(host, shop)
  const wall = await person({ viewport: { width: 1920, height: 1080 }, ...on })
  await sitDown(wall, screen, 'projector')
  await expect(wall.getByRole('heading', { level: 1 })).toBeVisible()
  const proposals = names.map((text) => ({ id: claimOf(lead.doc, text), text }))
  return { host, wall, lead, people, proposals }
}

export const leave = ({ lead, people }: Shop): void => [lead, ...people].forEach((one) => one.leave())

/** All of a workshop, one state after the other; `look` is called once both pages show it. */
export async function through(shop: Shop, look: (what: string) => Promise<void>): Promise<void> {
  const { host, wall, lead, people, proposals } = shop
  const [ana, ivan] = people
  if (!ana || !ivan) throw new Error('Nobody is there.')
  const go = async (id: string, title: string) => {
    await lead.do({ do: 'phase', phase: id, start: true })
    await expect(host.getByRole('main').getByRole('timer')).toBeVisible()
    await expect(wall.getByRole('banner')).toContainText(title)
  }
  const both = async (find: (page: Page) => Locator) => {
    for (const page of [host, wall]) await expect(find(page).first()).toBeVisible()
  }
  const open = async (id: string, kind: string, targets: typeof proposals, rest: object) => {
    await lead.do(ballot(id, kind, targets, { question: stand, ...rest }))
    await lead.do({ do: 'ballot-open', ballot: id })
    await lead.until(({ ballots }) => ballots[id]?.state === 'open')
    await both((page) => page.getByText('0 of 7'))
  }
  const answer = async (id: string, values: (person: number, target: number) => number | null) => {
    const { epoch, targets } = lead.view['ballots'][id]
    for (const [n, one] of people.entries())
      for (const [at, target] of targets.entries()) {
        const value = values(n, at)
        if (value !== 0 || lead.view['ballots'][id].kind !== 'dots')
          await one.do(vote(id, target.id, value, epoch))
      }
    await both((page) => page.getByText('6 of 7'))
  }
  const close = async (id: string) => {
    await lead.do({ do: 'ballot-close', ballot: id })
    await lead.until(({ ballots }) => ballots[id].state === 'closed')
  }

  await both((page) => page.getByText('梅'))
  await look('lobby')

  await go('frame', 'Frame and rules')
  await ana.do({ do: 'hand', kind: 'question', claim: proposals[1]?.id })
  await ivan.do({ do: 'hand', kind: 'speak' })
  await lead.until(({ queue }) => queue.hands.length === 2)
  await lead.do({ do: 'call-on', person: lead.view['queue'].hands[1].person })
  await lead.do({ do: 'broadcast', text: 'Find a seat near somebody you do not know yet.' })
  await both((page) => page.getByText('has the word'))
  await expect(wall.getByText('Find a seat near')).toBeVisible()
  await look('frame, with hands')
  await lead.do({ do: 'timer-pause' })
  await lead.do({
    do: 'spotlight',
    id: 'lit',
    mode: 'hold',
    rows: proposals.slice(0, 2).map(({ id }) => id),
    live: false,
  })
  await expect(wall.getByText('We look at')).toBeVisible()
  await expect(host.getByRole('button', { name: 'Let everyone go' })).toBeVisible()
  await look('frame, with a spotlight, paused')

  await go('vote', 'Stance before')
  await host.getByRole('button', { name: 'Open the ballot' }).waitFor()
  await look('a ballot before its opening')
  await open('first', 'stance', proposals, { phase: 'vote', sealed: true })
  await answer('first', (n, at) => ((n + at) % 5) - 2)
  await look('an open ballot')
  await close('first')
  await both((page) => page.getByText(/sealed/))
  await look('a closed and sealed ballot')

  await go('writing', 'Silent writing')
  for (const [n, one] of people.entries())
    await one.do({
      do: 'draft',
      draft: `card${n}`,
      target: proposals[n % 4]?.id,
      relation: 'supports',
      text: 'Alliances between states outlast their governments only where companies gain by them every year.',
      lang: 'en',
    })
  await both((page) => page.getByText(/^6 cards/))
  await look('silent writing')
  await go('reveal', 'Reveal and place')
  await lead.do({ do: 'release', scope: { of: 'all' } })
  await both((page) => page.getByText('Alliances between states'))
  await look('released cards')

  await go('groups', 'Breakouts')
  await host.getByRole('button', { name: 'One group for each proposal' }).click()
  await both((page) => page.getByRole('heading', { name: 'Talent exchange' }))
  await look('breakouts')
  await go('back', 'Report back')
  await look('report back')

  await go('crux', 'Crux vote')
  const claims = [
    ...proposals,
    ...proposals.map(({ id, text }) => ({ id: `${id}x`, text, kind: 'statement' })),
  ]
  await open('dots', 'dots', claims, { phase: 'crux', each: 3, perTarget: 3 })
  await answer('dots', (n, at) => (at === n % 4 ? 2 : at === (n % 4) + 1 ? 1 : 0))
  await close('dots')
  await lead.do({ do: 'ballot-reveal', ballot: 'dots' })
  await both((page) => page.getByText(/dots from/))
  await look('revealed dots')
  await go('talk', 'Crux talk')
  await lead.do({ do: 'outcome', outcome: 'one', text: 'Count who publishes with whom.', owners: [] })
  await both((page) => page.getByText('Count who publishes with whom.'))
  await look('crux talk')

  await go('again', 'Stance after')
  await open('second', 'stance', proposals, { phase: 'again', secondOf: 'first' })
  await answer('second', (n, at) => ((n * 2 + at) % 5) - 2)
  await close('second')
  await lead.do({ do: 'ballot-reveal', ballot: 'second' })
  await both((page) => page.getByText('Of 6 people who answered both times.'))
  // Whoever presses its name stays with it.
  await wall.locator('label').filter({ hasText: 'What changed' }).click()
  await look('what changed')
  await wall.locator('label').filter({ hasText: 'Result' }).click()
  await expect(wall.getByText('6 of 7 voted.', { exact: false })).toBeVisible()
  await look('the result of the second ballot')
  await go('close', 'Close')
  await look('close')
  await lead.do({ do: 'end' })
  await both((page) => page.getByRole('heading', { name: /has ended/ }))
  await look('ended')
}
