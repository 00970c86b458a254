/**
 * Two who lead, three who take part and a wall, over a network that loses, repeats and reorders what they ask for and
 * what they are answered, breaks their lines, and with a server that goes and comes again: through real sockets and a
 * real log. Whatever happens, each command is carried out once at most, its answer stands, and all see the same.
 * `PARLEY_SEEDS=50` runs more of them, `PARLEY_SEED=17` that one.
 */
import { env } from 'node:process'
import { type Seeded, seeded } from '@parley/testkit'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { endAll, type Running, run } from '../testing/server-under-test.ts'
import {
  begin,
  type Begun,
  enter,
  join,
  ticketOf,
  type Token,
  WorkshopClient,
} from '../testing/workshop-client.ts'
import { dots, silentWriting } from '../testing/workshop-plans.ts'
import { markOf } from './answers.ts'

vi.setConfig({ testTimeout: 120_000, expect: { poll: { timeout: 20_000, interval: 10 } } })

const wanted = env['PARLEY_SEED']
const runs = Math.min(Number(env['PARLEY_SEEDS'] ?? 3), 100)
const seeds = wanted === undefined ? Array.from({ length: runs }, (_, index) => index + 1) : [Number(wanted)]
const [steps, stepMs] = [50, 700]
const targets = ['c1', 'c2', 'c3']

interface Command {
  readonly do: string
  readonly ms?: number
  readonly [more: string]: unknown
}
interface Asked {
  readonly id: string
  readonly command: Command
  /** All that came, also what its peer never heard; each with how often the server had begun anew. */
  readonly answers: { readonly why: string; readonly life: number }[]
  heard: boolean
}
/** Somebody whose line is bad: asks again until there is an answer that they hear. */
class Peer {
  readonly who: Token
  readonly leads: boolean
  readonly asked = new Map<string, Asked>()
  page: WorkshopClient
  /** Everything that any socket of theirs was told. */
  wire = ''
  life = 0
  #read = 0
  /** Copies that are under way, each with the step in which it arrives. */
  #air: { readonly asked: Asked; readonly at: number }[] = []

  constructor(who: Token, leads: boolean, page: WorkshopClient) {
    this.who = who
    this.leads = leads
    this.page = page
  }
  ask(command: Command, id: string, step: number, chance: Seeded) {
    const asked: Asked = { id, command, answers: [], heard: false }
    this.asked.set(id, asked)
    this.#send(asked, step, chance)
  }
  /** What arrives in this step, in any order; and what has no answer is asked once more. */
  step(step: number, chance: Seeded) {
    const due = this.#air.filter(({ at }) => at <= step)
    this.#air = this.#air.filter(({ at }) => at > step)
    while (due.length) {
      const [one] = due.splice(chance.below(due.length), 1)
      if (one) this.page.say({ t: 'do', id: one.asked.id, command: one.asked.command })
    }
    for (const asked of this.open) if (chance.chance(0.2)) this.#send(asked, step, chance)
    this.listen(() => chance.chance(0.7))
  }
  listen(hears: () => boolean) {
    const texts = this.page.texts.slice(this.#read)
    this.#read = this.page.texts.length
    for (const text of texts) {
      this.wire += `${text}\n`
      const message: { t: string; id: string; why?: string } = JSON.parse(text)
      const asked = this.asked.get(message.id)
      if (!asked || (message.t !== 'done' && message.t !== 'refused')) continue
      asked.answers.push({ why: message.why ?? 'done', life: this.life })
      asked.heard ||= hears()
    }
  }
  /** A new line: what was in the air on the old one is lost. */
  async comeBack(server: Running) {
    this.listen(() => false)
    this.page.end()
    this.#air = []
    this.page = await enter(server, this.who)
    this.#read = 0
  }
  get open(): Asked[] {
    return [...this.asked.values()].filter(({ heard }) => !heard)
  }
  #send(asked: Asked, step: number, chance: Seeded) {
    const copies = chance.chance(0.3) ? 0 : chance.chance(0.4) ? 2 : 1
    for (let copy = 0; copy < copies; copy++) this.#air.push({ asked, at: step + chance.below(5) })
  }
}

function anything(peer: Peer, chance: Seeded): Command {
  const crux = peer.page.view.ballots?.['crux']
  const vote = {
    do: 'vote',
    ballot: 'crux',
    epoch: crux?.epoch ?? 1,
    target: chance.pick(targets),
    value: chance.below(4),
  }
  const any: readonly Command[] = [
    vote,
    vote,
    vote,
    { do: 'hand', kind: chance.pick(['speak', 'question']) },
    { do: 'hand-down' },
    { do: 'ready', ready: chance.chance(0.5) },
    { do: 'flag', row: chance.pick(targets), kind: 'unclear', on: chance.chance(0.6) },
    {
      do: 'draft',
      draft: `card-${peer.who.person}-${chance.below(3)}`,
      target: chance.pick(targets),
      relation: 'asks',
      text: `Secret of ${peer.who.person} ${chance.id()}`,
      lang: 'en',
    },
    { do: 'draft-drop', draft: `card-${peer.who.person}-${chance.below(3)}` },
  ]
  const leading: readonly Command[] = [
    { do: 'timer-add', ms: 1000 * (1 + chance.below(5)) },
    { do: 'timer-add', ms: 1000 * (1 + chance.below(5)) },
    { do: 'broadcast', text: `Said ${chance.id()}` },
    { do: 'lock', claim: chance.pick(targets), on: chance.chance(0.5) },
    { do: crux?.state === 'open' ? 'ballot-close' : 'ballot-open', ballot: 'crux' },
  ]
  return chance.pick(peer.leads && chance.chance(0.6) ? leading : any)
}

let now = 0
const options = { clock: () => now, bounds: { workshopGatherMs: 5, answersKept: 10_000 } }
afterEach(endAll)

/** A workshop in which cards are written, a ballot is open and the clock runs; and all who are in it. */
async function room(server: Running): Promise<{ shop: Begun; peers: Peer[]; wall: Peer }> {
  const shop = await begin(server, await server.newMap(), [silentWriting('named')])
  const host = await enter(server, shop)
  const peers = [new Peer(shop, true, host)]
  for (const alias of ['Cohost', 'Ada', 'Ben', 'Cem']) {
    const who = await join(server, shop.code, alias)
    const leads = alias === 'Cohost'
    if (leads) await host.do({ do: 'part', person: who.person, part: 'cohost' })
    peers.push(new Peer(who, leads, await enter(server, who)))
  }
  const onWall = await join(server, shop.code, 'Wall', { part: 'viewer' })
  const wall = new Peer(onWall, false, await enter(server, onWall))
  for (const command of [
    { do: 'phase', phase: 'writing', start: false },
    { do: 'timer-start', label: '', ms: 600_000 },
    dots(),
    { do: 'ballot-open', ballot: 'crux' },
  ])
    expect(await host.do(command)).toBe('done')
  return { shop, peers, wall }
}

describe.each(seeds)('over a bad network, seed %i', (seed) => {
  test('each command is carried out once at most, its answer stands, and all see the same', async () => {
    now = 1_700_000_000_000
    const chance = seeded(seed)
    let server = await run(options)
    const lines: string[] = []
    const { shop, peers, wall } = await room(server)
    const all = [...peers, wall]
    const begins = (await server.store.workshops.load(shop.workshop)).rows.length
    /** Rows of the log when the server began anew. */
    const lives: number[] = []
    const restarts = new Set([15 + chance.below(10), 30 + chance.below(10)])
    for (let step = 0; step < steps; step++) {
      now += stepMs
      for (const peer of peers)
        if (chance.chance(0.5)) peer.ask(anything(peer, chance), chance.id(), step, chance)
      if (restarts.has(step)) {
        lines.push(...server.lines)
        await server.stop()
        server = await run({ ...options, folder: server.folder })
        for (const one of all) {
          await one.comeBack(server)
          one.life++
        }
        lives.push((await server.store.workshops.load(shop.workshop)).rows.length)
      }
      for (const peer of peers) {
        peer.step(step, chance)
        if (chance.chance(0.05)) await peer.comeBack(server)
      }
    }
    // The network is well again: each hears what became of what they asked for.
    now += 60_000
    for (const peer of peers)
      for (const asked of peer.open) {
        asked.answers.push({ why: await peer.page.do(asked.command, asked.id), life: peer.life })
        asked.heard = true
      }
    for (const one of all) one.listen(() => true)

    const { rows } = await server.store.workshops.load(shop.workshop)
    const marks = rows.slice(begins).map(({ command }) => command)
    const known = new Map<string, { peer: Peer; asked: Asked }>()
    for (const peer of peers)
      for (const asked of peer.asked.values())
        known.set(markOf(shop.workshop, peer.who.person, asked.id), { peer, asked })
    const ofCommands = marks.filter((mark) => mark !== '')
    expect(ofCommands.filter((mark) => !known.has(mark))).toEqual([])
    expect(ofCommands.length).toBeGreaterThan(30)
    expect(ofCommands.filter((mark, at) => ofCommands.indexOf(mark) < at)).toEqual([])
    // An answer stands as long as the server does, and that of what left a trace for ever.
    const wrong = [...known].flatMap(([mark, { asked }]) => {
      const row = rows.find(({ command }) => command === mark)
      const since = row ? lives.filter((rowsThen) => rowsThen < row.seq).length : Infinity
      return asked.answers.flatMap(({ why, life }) => {
        const right =
          life >= since ? (row?.refusal ?? 'done') : asked.answers.find((one) => one.life === life)?.why
        return why === right ? [] : [{ ...asked.command, why, right }]
      })
    })
    expect(wrong).toEqual([])
    const repeated = [...known.values()].filter(({ asked }) => asked.answers.length > 1)
    expect(repeated.length).toBeGreaterThan(10)
    const done = (name: string) =>
      [...known.values()].filter(
        ({ asked }) => asked.command.do === name && asked.answers.at(-1)?.why === 'done',
      )
    const events = rows.slice(begins).map(({ event }): { type: string; voter?: string } => JSON.parse(event))
    expect(events.filter(({ type }) => type === 'broadcast')).toHaveLength(done('broadcast').length)
    const [host] = peers
    if (!host) throw new Error('There is no host.')
    // More time was given exactly as often as somebody was told so.
    const added = done('timer-add').reduce((sum, { asked }) => sum + (asked.command.ms ?? 0), 0)
    expect(added).toBeGreaterThan(0)
    expect(host.page.view.timer).toMatchObject({ total: 600_000 + added })

    // Everybody sees what a fresh socket would be shown.
    expect(await host.page.do({ do: 'broadcast', text: 'the end' })).toBe('done')
    for (const { who, page } of all) {
      const fresh = await enter(server, who)
      await expect.poll(() => page.view).toEqual(fresh.view)
      fresh.end()
    }
    const late = events.filter(({ type }) => type === 'late-vote').length
    const isOpen = host.page.view.ballots?.['crux']?.state === 'open'
    if (isOpen) await host.page.do({ do: 'ballot-close', ballot: 'crux' })
    now += 3001
    const own = peers.map(({ page }) => page.view.me?.ballots['crux']?.votes ?? {})
    expect(await host.page.do({ do: 'ballot-reveal', ballot: 'crux' })).toBe('done')
    const result = host.page.view.ballots?.['crux']?.result
    const sums = targets.map((target) => own.reduce((sum, votes) => sum + (votes[target] ?? 0), 0))
    expect(result?.targets.map((one) => one.dots)).toEqual(sums)
    expect(result).toMatchObject({ late, voted: own.filter((votes) => Object.keys(votes).length > 0).length })
    for (const votes of own)
      expect(Object.values(votes).reduce<number>((sum, value) => sum + Number(value), 0)).toBeLessThanOrEqual(
        4,
      )

    // And nobody was told what is another's.
    for (const peer of all) {
      peer.listen(() => true)
      const secrets = all.flatMap(({ who: { token, person } }) =>
        person === peer.who.person ? [token] : [token, `Secret of ${person}`],
      )
      expect(secrets.filter((secret) => peer.wire.includes(secret))).toEqual([])
    }
    expect([...lines, ...server.lines]).toEqual([])
    expect((await ticketOf(server, shop)).role).toBe('edit')
  })
})
