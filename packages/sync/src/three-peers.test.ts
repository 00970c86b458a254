/**
 * Three people edit one map at once by chance, over a network that loses, repeats, delays and reorders, and is cut
 * now and then: all commands there are, typing, undo and redo. On the way and afterwards the tables, kept up edit by
 * edit, equal a fresh reading, and nothing throws. Afterwards every letter that somebody typed and nobody took away is
 * in every replica, and all replicas are equal. `PARLEY_SEEDS=2000` runs longer, `PARLEY_SEED=17` one seed with its
 * trace.
 */
import { commands, RecordTables } from '@parley/model'
import { manualClock, network, seeded } from '@parley/testkit'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { feed } from './feed.ts'
import { type Ledger, type Message, newLedger, RandomPeer } from './testing/random-peer.ts'
import { pictureOf } from './testing/picture.ts'

// The package has no types of Node: it runs in browsers.
const env: Readonly<Record<string, string | undefined>> = Reflect.get(globalThis, 'process').env
const one = Number(env['PARLEY_SEED'] ?? 0)
const count = Number(env['PARLEY_SEEDS'] ?? 50)
const steps = 120
const checkEvery = 10
const start = 'a > P; b + c > P; u -| (a > P); q? ?> Q; R => q; d -| Q; e + f > d'

function run(
  seed: number,
  trace: string[],
): { readonly peers: readonly RandomPeer[]; readonly ledger: Ledger } {
  const chance = seeded(seed)
  const clock = manualClock()
  const net = network<Message>(chance, clock, { lose: 0.15, repeat: 0.1, delayMs: 40 })
  const ledger = newLedger()
  const names = ['p0', 'p1', 'p2']
  const peers = names.map((name, index) => new RandomPeer(name, seed * 10 + index + 1, chance, ledger, net))
  peers[0]?.begin(start)
  for (let step = 0; step < steps; step++) {
    const peer = chance.pick(peers)
    trace.push(peer.act())
    if (step % checkEvery === 0) expectFresh(peer)
    if (chance.chance(0.04)) net.cut(...chance.pick([[['p0'], ['p1', 'p2']], [['p0', 'p1']], [[]]]))
    if (chance.chance(0.06)) net.heal()
    clock.advance(chance.below(30))
  }
  for (const peer of peers) peer.finish()
  net.heal()
  // The weather stays bad: asking again is what heals.
  for (let round = 0; round < 30 && !isQuiet(peers); round++) {
    for (const peer of peers) peer.resync()
    clock.advance(100)
  }
  return { peers, ledger }
}

/** The tables, kept up edit by edit, say what a reading of the whole document says. */
function expectFresh({ doc, map }: RandomPeer): void {
  const fresh = new RecordTables()
  feed(doc, fresh)()
  expect(pictureOf(map)).toEqual(pictureOf(fresh))
}

const stateOf = ({ doc }: RandomPeer): string => Y.encodeSnapshotV2(Y.snapshot(doc)).join()
function isQuiet(peers: readonly RandomPeer[]): boolean {
  const [first = '', ...others] = peers.map(stateOf)
  return others.every((state) => state === first)
}

function check(seed: number, totals: Map<string, number>): void {
  const trace: string[] = []
  try {
    const { peers, ledger } = run(seed, trace)
    const pictures = peers.map(({ map }) => pictureOf(map))
    expect(pictures[1]).toEqual(pictures[0])
    expect(pictures[2]).toEqual(pictures[0])
    for (const peer of peers) {
      expectFresh(peer)
      const missing = [...ledger.typed].filter(
        (letter) => !ledger.taken.has(letter) && !peer.letters.has(letter),
      )
      expect(missing).toEqual([])
    }
    for (const [name, times] of ledger.done) totals.set(name, (totals.get(name) ?? 0) + times)
    totals.set('kept', (totals.get('kept') ?? 0) + ledger.typed.size - ledger.taken.size)
  } catch (error) {
    throw new Error(`Seed ${seed} (PARLEY_SEED=${seed}):\n${trace.slice(one ? 0 : -12).join('\n')}`, {
      cause: error,
    })
  }
}

it(`[${one ? `seed ${one}` : `${count} seeds`}] three people at once lose nothing and see the same`, () => {
  const totals = new Map<string, number>()
  if (one) check(one, totals)
  else for (let seed = 1; seed <= count; seed++) check(seed, totals)
  // A run in which nothing happened would prove nothing.
  expect(totals.get('kept')).toBeGreaterThan(one ? 0 : count)
  const never = Object.keys(commands).filter((name) => !totals.has(name))
  expect(one || count < 50 ? [] : never).toEqual([])
}, 1_200_000)
