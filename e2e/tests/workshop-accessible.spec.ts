/**
 * The screens of hosts and of the wall, phase by phase: held against axe, read from the back row and in forced colours,
 * at twice the size, with motion reduced, and led by keys alone. What participants have is looked at beside it.
 */
import type { Locator, Page } from '@playwright/test'
import { expectNothingSerious } from './axe.ts'
import { inRoom, keysOf, sitDown } from './in-the-workshop.ts'
import { pressOn, tabTo } from './keys-alone.ts'
import { expect, test } from './parley.ts'
import { ballot, building, phase, vote } from './workshop-plans.ts'
import { attend, type Attendee, beginWorkshop, claimOf, joinWorkshop, loopback } from './workshop-socket.ts'

test.describe.configure({ timeout: 900_000 })

const names = ['Technology alliance', 'De-Americanized standards', 'Joint think tank', 'Talent exchange']
const stand = 'How far do you stand behind each proposal?'
const agenda = [
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

interface Shop {
  readonly host: Page
  readonly wall: Page
  readonly lead: Attendee
  readonly people: readonly Attendee[]
  readonly proposals: readonly { readonly id: string; readonly text: string }[]
}
interface Made {
  readonly person: (options?: object) => Promise<Page>
  readonly makeMap: (from?: 'sample') => Promise<Parameters<typeof beginWorkshop>[1]>
  readonly baseURL: string | undefined
}

/** A host's page and a wall, and six who answer without a page. */
async function shopOf({ person, makeMap, baseURL }: Made, on: object = {}): Promise<Shop> {
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

const leave = ({ lead, people }: Shop): void => [lead, ...people].forEach((one) => one.leave())

/** All of a workshop, one state after the other; `look` is called once both pages show it. */
async function through(shop: Shop, look: (what: string) => Promise<void>): Promise<void> {
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

test('@long axe finds nothing serious on any screen of hosts and of the wall, light and dark', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const shop = await shopOf({ person, makeMap, baseURL })
  await through(shop, async (what) => {
    for (const [name, page] of [
      ['room', shop.host],
      ['wall', shop.wall],
    ] as const) {
      await page.emulateMedia({ colorScheme: 'light' })
      await expectNothingSerious(page, { what: `${name}, ${what}` })
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectNothingSerious(page, { what: `${name}, ${what}, dark`, colours: true })
    }
  })
  leave(shop)
})

test('@long every dialog of hosts: axe, the keyboard inside, Escape out of it and back where it was', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const shop = await shopOf({ person, makeMap, baseURL })
  const { host, lead, proposals } = shop
  const keys = keysOf(host)
  const button = (name: string | RegExp) => host.getByRole('button', { name }).first()
  const dialog = host.getByRole('dialog').or(host.getByRole('alertdialog'))
  const look = async (what: string, opener: Locator, open: () => Promise<void>) => {
    await open()
    await expect(dialog, what).toBeVisible()
    await expect.poll(() => dialog.evaluate((one) => one.contains(document.activeElement)), what).toBe(true)
    await expectNothingSerious(host, { what, within: '[role$=dialog]' })
    await host.emulateMedia({ colorScheme: 'dark' })
    await expectNothingSerious(host, { what: `${what}, dark`, within: '[role$=dialog]', colours: true })
    await host.emulateMedia({ colorScheme: 'light' })
    await host.keyboard.press('Escape')
    await expect(dialog, what).toHaveCount(0)
    await expect(opener, what).toBeFocused()
  }
  const pressed = (name: string | RegExp) => () => pressOn(host, button(name))
  await look('codes', button('Personal codes…'), pressed('Personal codes…'))
  await look('coverage', button('Coverage'), pressed('Coverage'))
  const lena = button('What you can do about Lena')
  for (const line of ['Rename…', 'Erase what they gave…', 'Remove from the workshop…'])
    await look(line, lena, () => keys.take(lena, line))
  for (const name of [/^1\. Frame/, /^2\. Stance before/, /^3\. Silent/])
    await look(String(name), button(name), () => keys.take(button(name), 'Edit…'))
  await look('end', button('End workshop'), pressed('End workshop'))
  await lead.do({ do: 'phase', phase: 'vote', start: true })
  await lead.do(ballot('first', 'stance', proposals, { phase: 'vote', anonymity: 'named' }))
  await lead.do({ do: 'ballot-open', ballot: 'first' })
  await look('terms', button(/^Ballot/), () => keys.take(button(/^Ballot/), 'Terms…'))
  await lead.do({ do: 'phase', phase: 'close', start: true })
  await look('report', button('Report…'), pressed('Report…'))
  await look('replay', button('Replay by phase'), pressed('Replay by phase'))
  leave(shop)
})

/** Where words on a wall are cut off or too small, told by their beginnings. */
const unread = (wall: Page, least: number): Promise<readonly string[]> =>
  wall.evaluate((smallest) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const bad: string[] = []
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const one = text.parentElement
      if (!one || !text.textContent?.trim()) continue
      // What is for ears alone, and the few buttons of whoever set the wall up.
      const isSeen = one.checkVisibility({ opacityProperty: true }) && !one.closest('.unseen, button')
      if (!isSeen) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const box = range.getBoundingClientRect()
      if (box.width < 2) continue
      let { scale } = { scale: 1 }
      for (let at: Element | null = one; at; at = at.parentElement) scale *= Number(getComputedStyle(at).zoom)
      const isText = one instanceof SVGElement
      const drawn = isText ? box.height / 1.36 : Number.parseFloat(getComputedStyle(one).fontSize) * scale
      const isIn =
        box.left >= 0 && box.top >= 0 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1
      if (!isIn || drawn < smallest)
        bad.push(`${text.textContent.slice(0, 30)}: ${Math.round(drawn)} px${isIn ? '' : ', off the wall'}`)
    }
    return bad
  }, least)

test('@long the wall holds all of each phase, in letters for the back row, whatever its size', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const shop = await shopOf({ person, makeMap, baseURL })
  const { wall } = shop
  await through(shop, async (what) => {
    for (const [width, height] of [
      [1920, 1080],
      [1280, 720],
      [1024, 768],
      [2560, 1080],
    ] as const) {
      await wall.setViewportSize({ width, height })
      // A fiftieth of the wall's height: on a wall of two metres' width, letters of 22 mm.
      await expect.poll(() => unread(wall, height / 50), `${what}, ${width} x ${height}`).toEqual([])
    }
  })
  leave(shop)
})

test('@long at twice the size the room of hosts reads in one direction, and the way on is in sight', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const shop = await shopOf({ person, makeMap, baseURL })
  const { host } = shop
  await through(shop, async (what) => {
    // As 1440 x 900 and 1280 x 800 show it at 200 %, and a phone.
    for (const [width, height] of [
      [720, 450],
      [640, 400],
      [320, 640],
    ] as const) {
      await host.setViewportSize({ width, height })
      const state = () =>
        host.evaluate(() => ({
          sideways: document.documentElement.scrollWidth > innerWidth,
          heads: Array.from(document.querySelectorAll('h1')).length,
        }))
      await expect.poll(state, `${what}, ${width} x ${height}`).toEqual({ sideways: false, heads: 1 })
      const main = host.getByRole('main').getByRole('button')
      const last = main.last()
      await last.scrollIntoViewIfNeeded()
      await expect(last, `${what}, ${width} x ${height}`).toBeInViewport({ ratio: 0.9 })
    }
    await host.setViewportSize({ width: 1440, height: 900 })
  })
  leave(shop)
})

test('@long forced colours, motion reduced: what is done, what is now and what has the keyboard is told by lines', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const shop = await shopOf({ person, makeMap, baseURL }, { forcedColors: 'active', reducedMotion: 'reduce' })
  const { host, wall, lead, people, proposals } = shop
  await lead.do({ do: 'phase', phase: 'vote', start: true })
  await lead.do(ballot('first', 'stance', proposals, { phase: 'vote' }))
  await lead.do({ do: 'ballot-open', ballot: 'first' })
  for (const target of proposals) await people[0]?.do(vote('first', target.id, 1))
  for (const page of [host, wall]) {
    await expect(page.getByText('1 of 7').first()).toBeVisible()
    const grounds = await page
      .locator('i[data-done]')
      .first()
      .evaluate((done) => {
        const open = done.parentElement?.querySelector('i:not([data-done])')
        if (!open) throw new Error('Nobody is left.')
        return [done, open].map((one) => {
          const { backgroundColor, borderTopStyle } = getComputedStyle(one)
          return [backgroundColor, borderTopStyle]
        })
      })
    expect(grounds[0]?.[0]).not.toBe(grounds[1]?.[0])
    expect(grounds.map(([, border]) => border)).toEqual(['solid', 'solid'])
    const moving = await page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(
            ({ playState, effect }) => playState === 'running' && Number(effect?.getTiming().duration) > 1,
          ).length,
    )
    expect(moving).toBe(0)
  }
  const now = host.getByRole('button', { name: /^2\. Stance before/ })
  expect(await now.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid')
  // Each stop of the keyboard is told by an outline.
  await tabTo(host, host.getByRole('button', { name: 'Pause' }))
  const stops = []
  for (let n = 0; n < 12; n++) {
    stops.push(
      await host.evaluate(() => {
        const at = document.activeElement
        const seen = at?.classList.contains('unseen') ? at.parentElement : at
        return seen ? getComputedStyle(seen).outlineStyle : 'none'
      }),
    )
    await host.keyboard.press('Tab')
  }
  expect(stops.filter((style) => style === 'none')).toEqual([])
  leave(shop)
})

test('@long a phase is begun, a ballot opened, answered, closed and revealed by keys alone', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const origin = loopback(baseURL)
  const plan = { kind: 'stance', ask: 'accept', question: stand, about: 'proposals', anonymity: 'secret' }
  const shop = await beginWorkshop(origin, await makeMap('sample'), [
    phase('frame', 'frame', { title: 'Frame' }),
    phase('vote', 'ballot', { title: 'Vote', ballot: { ...plan, sealed: false } }),
    phase('close', 'close', { title: 'Close' }),
  ])
  const ana = await attend(origin, await joinWorkshop(origin, shop.code, 'Ana'))
  const host = await person({ viewport: { width: 1440, height: 900 } })
  await sitDown(host, shop)
  await inRoom(host)
  const keys = keysOf(host)
  const press = (name: string | RegExp) => keys.press(host.getByRole('main').getByRole('button', { name }))
  const head = host.getByRole('heading', { level: 1 })
  await press('Begin: Frame')
  // The button went with its phase: the keyboard stands at the head of the next one.
  await expect(head).toBeFocused()
  await press('Pause')
  await expect(host.getByRole('main').getByRole('button', { name: 'Go on' })).toBeFocused()
  await press('Add 1 minute')
  await press('Bring everyone to Joint think tank')
  await press('Let everyone go')
  await press('Next: Vote')
  await expect(head).toHaveText(stand)
  await press('Open the ballot')
  await ana.until(({ ballots }) =>
    Object.values<{ state: string }>(ballots).some(({ state }) => state === 'open'),
  )
  const own = host.getByText('My own answer')
  await tabTo(host, own)
  await host.keyboard.press('Enter')
  for (const [at, name] of names.entries()) {
    const list = host.getByRole('combobox', { name })
    await tabTo(host, list)
    await host.keyboard.type('Rather for')
    await expect(list).toHaveValue('1')
    await expect(host.getByRole('main')).toContainText(at < names.length - 1 ? '0 of 2' : '1 of 2')
  }
  await press('Close ballot')
  await expect(host.getByRole('main').getByText('Closed', { exact: true })).toBeVisible()
  await press('Reveal')
  await expect(host.getByRole('main')).toContainText('1 of 2 voted.')
  expect(await host.evaluate(() => document.activeElement !== document.body)).toBe(true)
  await press('Next: Close')
  await keys.write(host.getByRole('textbox', { name: 'Write down an outcome' }), 'Meet again')
  await host.keyboard.press('Enter')
  await expect(host.getByRole('main').getByText('Meet again')).toBeVisible()
  await press('End workshop')
  await keys.press(host.getByRole('alertdialog').getByRole('button', { name: 'End it' }))
  await expect(host.getByRole('heading', { level: 1, name: 'This workshop has ended.' })).toBeVisible()
  ana.leave()
})
