/**
 * Five people whose programs send anything: commands of all kinds with arguments that are right, stale, hostile or of
 * another type, broken JSON, broken frames, and HTTP bodies likewise, while the clock goes on and at times back. No
 * call fails inside, nobody is told what others keep to themselves, and whoever comes after a restart sees what was
 * seen before it. `PARLEY_SEEDS=50` runs more of them, `PARLEY_SEED=17` that one.
 */
import { env } from 'node:process'
import { type Seeded, seeded } from '@parley/testkit'
import { applyChange, type FromServer, type WorkshopView } from '@parley/workshop'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { anyCall, anyMessage, broken, secretOf, type Seen } from '../testing/nonsense.ts'
import { endAll, type Running, run } from '../testing/server-under-test.ts'
import {
  bearer,
  begin,
  type Begun,
  enter,
  newcomer,
  type Token,
  type WorkshopClient,
} from '../testing/workshop-client.ts'
import { phaseNamed, silentWriting } from '../testing/workshop-plans.ts'

vi.setConfig({ testTimeout: 120_000, expect: { poll: { timeout: 10_000, interval: 10 } } })

const wanted = env['PARLEY_SEED']
const runs = Math.min(Number(env['PARLEY_SEEDS'] ?? 1), 100)
const seeds = wanted === undefined ? Array.from({ length: runs }, (_, index) => index + 1) : [Number(wanted)]
const steps = 200

interface Somebody {
  readonly who: Token
  page: WorkshopClient
  /** What all their sockets were told. */
  readonly texts: string[]
}

let now = 0
const plenty = { commandBurst: 1e6, guessBurst: 1e6, codeGuessBurst: 1e6, beginBurst: 1e6 }
const options = { clock: () => now, bounds: { workshopGatherMs: 2, ...plenty } }
afterEach(endAll)

async function room(server: Running): Promise<{ shop: Begun; people: Somebody[] }> {
  const map = await server.newMap()
  const shop = await begin(server, map, [
    silentWriting(),
    phaseNamed('talk'),
    phaseNamed('reveal', { kind: 'reveal' }),
  ])
  const host = await enter(server, shop)
  const others = [
    await newcomer(server, shop.code, 'Cem'),
    await newcomer(server, shop.code, 'Ada'),
    await newcomer(server, shop.code, 'Ben'),
    await newcomer(server, shop.code, 'Wall', { part: 'viewer' }),
  ]
  await host.do({ do: 'part', person: others[0]?.who.person, part: 'cohost' })
  await host.do({ do: 'phase', phase: 'writing', start: true })
  const people = [{ who: shop, page: host }, ...others].map((one): Somebody => ({ ...one, texts: [] }))
  return { shop, people }
}

/** What somebody knows and could put into a command. */
const seenBy = ({ page, who }: Somebody): Seen => {
  const { people = {}, ballots = {}, cards = {}, agenda, groups = [], outcomes = [], me } = page.view
  return {
    me: who.person,
    people: Object.keys(people),
    ballots: Object.values(ballots),
    cards: Object.keys(cards),
    drafts: (me?.drafts ?? []).map(({ id }) => id),
    phases: agenda?.phases ?? [],
    groups: groups.map(({ id }) => id),
    outcomes: outcomes.map(({ id }) => id),
  }
}

/** A new line for somebody whose socket was closed; undefined when they may not come in. */
async function comeBack(server: Running, one: Somebody): Promise<boolean> {
  one.texts.push(...one.page.texts)
  const answer = await server.post(`/api/workshops/${one.who.workshop}/tickets`, {}, bearer(one.who.token))
  if (!answer.ok) return false
  one.page = await enter(server, one.who)
  return true
}

async function step(server: Running, people: Somebody[], chance: Seeded, shop: Begun) {
  // Whoever leads does most.
  const one = chance.pick(chance.chance(0.4) ? people.slice(0, 2) : people)
  if (one.page.closeCode !== undefined && !(await comeBack(server, one))) {
    people.splice(people.indexOf(one), 1)
    return
  }
  if (chance.chance(0.08)) {
    const { path, body, headers } = anyCall(
      chance,
      { ...shop, map: one.page.view.room?.map ?? '' },
      one.who.token,
    )
    const answer = await server.post(path, body, headers)
    if (answer.status >= 500) throw new Error(`${path} ${body}: ${answer.status}`)
    return
  }
  if (chance.chance(0.03)) {
    one.page.send(broken(chance))
    return
  }
  one.page.say(anyMessage(chance, seenBy(one), one === people[0] || one === people[1]))
  // Some in a row become one batch.
  if (chance.chance(0.4)) await one.page.do({ do: 'ready', ready: chance.chance(0.5) })
}

/** What they were told that they may not know: of ballots before their reveal, of others' private cards, of secrets. */
function toldTooMuch({ who, texts, page }: Somebody, everybody: readonly Token[]): string[] {
  const strangers = everybody
    .filter(({ person }) => person !== who.person)
    .map(({ person }) => secretOf(person))
  const secrets = [...strangers, ...everybody.map(({ token }) => token), 'tokenHash']
  let view: Partial<WorkshopView> = {}
  return [...texts, ...page.texts].filter((text) => {
    const message: FromServer = JSON.parse(text)
    const isView = message.t === 'view'
    if (isView) view = applyChange(view, message)
    const ballots = isView ? Object.values(view.ballots ?? {}) : []
    const early = ballots.filter(({ state }) => state !== 'revealed').map((ballot) => JSON.stringify(ballot))
    if (early.some((ballot) => /"(result|swing|choices)"/.test(ballot))) return true
    if (ballots.some((ballot) => 'electorate' in ballot || 'secret' in ballot)) return true
    // Released cards are for all.
    const { put, patch } = isView ? message.change : {}
    const but = isView
      ? JSON.stringify([
          { ...put, cards: {} },
          { ...patch, cards: {} },
        ])
      : text
    return secrets.some((secret) => but.includes(secret))
  })
}

/** But for who is here, which a restart changes. */
const lasting = ({ room: about, people = {}, ...rest }: Partial<WorkshopView>) => ({
  ...rest,
  ready: rest.ready?.count,
  room: { ...about, hostAway: false },
  people: Object.values(people).map((person) => ({ ...person, here: false })),
})

describe.each(seeds)('anything at all, seed %i', (seed) => {
  test('ends nothing, tells nothing, and leaves a log that can be played', async () => {
    const chance = seeded(seed)
    now = 1_700_000_000_000
    let server = await run(options)
    const { shop, people } = await room(server)
    const everybody = people.map(({ who }) => who)
    for (let turn = 0; turn < steps; turn++) {
      await step(server, people, chance, shop)
      if (chance.chance(0.2)) now += chance.below(6000) - (chance.chance(0.1) ? 60_000 : 0)
      if (chance.chance(0.02) && people.length < 6)
        await newcomer(server, shop.code, 'New', {}).then(
          ({ who, page }) => people.push({ who, page, texts: [] }),
          // The door is closed, or they wait.
          () => undefined,
        )
    }
    // All that was sent is answered, and told.
    for (const one of people) if (one.page.closeCode === undefined) await one.page.do({ do: 'nothing' })
    const witnesses: Somebody[] = []
    for (const one of people) if (await comeBack(server, one)) witnesses.push(one)
    const leads = () => witnesses.find(({ page }) => page.view.me?.part === 'host')
    // What was gathered is told before what is urgent, and what is one's own before an answer.
    expect(await leads()?.page.do({ do: 'broadcast', text: 'Before the end' })).toBe('done')
    for (const { page } of witnesses) {
      await page.until(() => page.view.broadcast?.text === 'Before the end')
      await page.do({ do: 'ballot-close', ballot: 'none' })
    }
    const before = new Map(witnesses.map(({ who, page }) => [who.person, page.view]))
    expect(people.flatMap((one) => toldTooMuch(one, everybody))).toEqual([])
    expect(server.lines.filter((line) => /saved|forgotten|Error|internal/i.test(line))).toEqual([])
    await server.stop()
    server = await run({ ...options, folder: server.folder })
    for (const one of witnesses) {
      expect(await comeBack(server, one)).toBe(true)
      expect(lasting(one.page.view)).toEqual(lasting(before.get(one.who.person) ?? {}))
    }
    // And it goes on.
    expect(await leads()?.page.do({ do: 'broadcast', text: 'On we go' })).toBe('done')
  })
})
