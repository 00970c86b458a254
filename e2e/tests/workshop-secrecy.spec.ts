/**
 * What nobody may know before its time, in no frame, no answer of the server and no page of anybody: private cards
 * before their release, totals before the reveal, and who chose what at any time.
 */
import type { Page } from '@playwright/test'
import { heardBy, sitDown } from './in-the-workshop.ts'
import { expect, test } from './parley.ts'
import { ballot, building, phase, vote } from './workshop-plans.ts'
import { attend, beginWorkshop, joinWorkshop, ownIn, loopback, type View } from './workshop-socket.ts'

/** The messages of a workshop among all that a page heard. */
const messagesIn = (heard: readonly string[]): readonly View[] =>
  heard.flatMap((text) => {
    const start = text.indexOf('{"t":')
    return text.charCodeAt(0) === 101 && start > 0 ? [JSON.parse(text.slice(start)) as View] : []
  })
/** All ballots that were ever told of, as they were told. */
const ballotsIn = (heard: readonly string[]): readonly View[] =>
  messagesIn(heard).flatMap(({ change }) => [
    ...Object.values<View>(change?.put?.ballots ?? {}),
    ...Object.values<View>(change?.patch?.ballots?.set ?? {}),
    ...Object.entries<View>(change?.patch?.ballots?.fields ?? {}).map(([id, news]) => ({ id, ...news })),
  ])

test('@long cards and totals reach nobody before their time', async ({ person, makeMap, baseURL }) => {
  const origin = loopback(baseURL)
  const map = await makeMap('sample')
  const agenda = [
    phase('writing', 'writing', { writing: { authors: 'anonymous', moderated: false } }),
    phase('vote', 'ballot'),
    phase('reveal', 'reveal', { rights: building }),
  ]
  const shop = await beginWorkshop(origin, map, agenda)
  const host = await attend(origin, shop)
  const writers = await Promise.all(
    ['Wen', 'Xia', 'Yan'].map(async (name) => {
      const who = await joinWorkshop(origin, shop.code, name)
      return { who, seat: await attend(origin, who) }
    }),
  )
  // Three who look on, each in their own page: one who leads, one who takes part, and the wall.
  const onlookers: { page: Page; heard: readonly string[] }[] = []
  const lookOn = async (name: string, who: Parameters<typeof sitDown>[1], screen?: 'projector') => {
    const page = await person({ name })
    onlookers.push({ page, heard: heardBy(page) })
    await sitDown(page, who, screen)
  }
  const second = await joinWorkshop(origin, shop.code, 'Second host')
  await host.do({ do: 'part', person: second.person, part: 'cohost' })
  await lookOn('Second host', second)
  await lookOn('Peer', await joinWorkshop(origin, shop.code, 'Peer'))
  await lookOn('Wall', await joinWorkshop(origin, shop.code, 'Wall', { part: 'viewer' }), 'projector')

  const nowhere = async (secret: string) => {
    for (const { page, heard } of onlookers) {
      expect(heard.join('\n')).not.toContain(secret)
      expect(await page.content()).not.toContain(secret)
      expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(secret)
    }
  }
  // ---- cards
  const claim = 'claim-that-is-written-about'
  await host.do({ do: 'phase', phase: 'writing', start: false })
  const words = writers.map(({ who }) => `Nobody but ${who.alias} thinks of zebras`)
  for (const [n, { seat }] of writers.entries())
    await seat.do({
      do: 'draft',
      draft: `draft-of-${n}`,
      target: claim,
      relation: 'rebuts',
      text: words[n],
      lang: 'en',
    })
  // That there are three reaches them all: what was to come has come.
  const told = (heard: readonly string[]) =>
    messagesIn(heard).some((one) => one['change']?.put?.writing?.drafts === 3)
  for (const { heard } of onlookers) await expect.poll(() => told(heard)).toBe(true)
  for (const text of ['zebras', 'draft-of-']) await nowhere(text)
  // Where a card goes is for those who lead to count, and for nobody else to know.
  const [, peer, wall] = onlookers
  for (const one of [peer, wall]) expect(one?.heard.join('\n')).not.toContain(claim)

  // ---- votes
  await host.do({ do: 'phase', phase: 'vote', start: false })
  await host.do(
    ballot(
      'dots',
      'dots',
      [
        { id: 'p', text: 'P' },
        { id: 'q', text: 'Q' },
      ],
      { each: 4, perTarget: 3 },
    ),
  )
  await host.do({ do: 'ballot-open', ballot: 'dots' })
  for (const { seat } of writers) {
    await seat.do(vote('dots', 'p', 3))
    await seat.do(vote('dots', 'q', 1))
  }
  for (const { heard } of onlookers)
    await expect.poll(() => ballotsIn(heard).some(({ id, done }) => id === 'dots' && done === 3)).toBe(true)
  const untold = (state: string) => {
    for (const { heard } of onlookers) {
      const dots = ballotsIn(heard).filter((one) => one['id'] === 'dots')
      expect(dots.some((one) => one['state'] === state)).toBe(true)
      for (const one of dots) expect(Object.keys(one)).not.toEqual(expect.arrayContaining(['result']))
      // Of votes, one's own alone; these have none.
      const own = messagesIn(heard)
        .flatMap(ownIn)
        .flatMap(({ ballots = {} }) => Object.entries<View>(ballots))
      expect(own.map(([id]) => id)).toContain('dots')
      for (const [, { votes }] of own) expect(votes ?? {}).toEqual({})
      expect(heard.join('\n')).not.toMatch(/"dots":[1-9]|"voters":/)
    }
  }
  untold('open')
  await host.do({ do: 'ballot-close', ballot: 'dots' })
  await host.until(({ ballots }) => ballots.dots.state === 'closed')
  for (const { heard } of onlookers)
    await expect.poll(() => ballotsIn(heard).some(({ state }) => state === 'closed')).toBe(true)
  untold('closed')
  await nowhere('zebras')

  // ---- and then they do
  await host.do({ do: 'ballot-reveal', ballot: 'dots' })
  await host.do({ do: 'phase', phase: 'reveal', start: false })
  await host.do({ do: 'release', scope: { of: 'all' } })
  for (const { heard } of onlookers) {
    await expect.poll(() => ballotsIn(heard).some(({ result }) => result?.targets[0].dots === 9)).toBe(true)
    await expect.poll(() => words.every((text) => heard.join('\n').includes(text))).toBe(true)
    // Who wrote and who chose what is told to nobody, ever.
    const all = heard.join('\n')
    expect(all).not.toContain('"choices"')
    expect(all).not.toContain('draft-of-')
    const cards = messagesIn(heard).flatMap(({ change }) => [
      ...Object.values<View>(change?.put?.cards ?? {}),
      ...Object.values<View>(change?.patch?.cards?.set ?? {}),
    ])
    expect(cards).not.toHaveLength(0)
    for (const card of cards) expect(card).not.toHaveProperty('owner')
    for (const { who } of writers) expect(all).not.toContain(who.token)
  }
  for (const { seat } of writers) seat.leave()
  host.leave()
})
