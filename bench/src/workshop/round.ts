/**
 * One round on one server: two hundred join, give eight dots each in five seconds, see reveals and spotlights. The
 * same commands in the same order at the same times, whichever server it is; only what a server answers is its own.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { BallotResult } from '@parley/workshop'
import { begin, enter, join } from './coming-in.ts'
import type { Screen } from './screen.ts'
import type { Served } from './servers.ts'
import type { Shape } from './shape.ts'
import { budget, chanceFrom, pressesOf, type Total, totalsOf } from './votes.ts'

const people = 200
const [joinMs, voteMs] = [10_000, 5000]
/** Asked besides the dots, so that there are more reveals than one. */
const small = Array.from({ length: 22 }, (_, n) => `small-${n}`)
/** In a round, besides the dots. */
export const smallVotes = small.length * people
/** Revealed before any reveal is timed. */
const warming = ['first', 'small-0', 'small-1']
const spotlights = 20
const targets = Array.from({ length: 24 }, (_, n) => `claim-${n}`)

/** Milliseconds, each. */
export interface Times {
  readonly join: readonly number[]
  readonly vote: readonly number[]
  readonly reveal: readonly number[]
  readonly spotlight: readonly number[]
}
export interface Round {
  readonly times: Times
  readonly shape: Shape
  /** Frames a second that all screens together were sent while people voted. */
  readonly framesPerSecond: number
  /** Empty when each vote was counted once, and all screens showed the same. */
  readonly wrong: readonly string[]
}

const ask = (ballot: string, rest: object) => ({
  do: 'ballot',
  ballot,
  ask: 'crux',
  question: 'Which claims would change your mind?',
  anonymity: 'secret',
  sealed: false,
  ...rest,
})
const words = (id: string) => ({
  id,
  kind: 'claim',
  text: `${id}: words as long as those of a claim are, a line or two of them.`,
})

/** `real`: whether the server counts votes at all. */
export async function round({ origin }: Served, seed: number, real: boolean): Promise<Round> {
  const chance = chanceFrom(seed)
  const { code, ...host } = real ? await begin(origin) : { code: 'PLAIN', workshop: 'plain', token: 't' }
  const lead = await enter(origin, host)
  const wall = await enter(origin, await join(origin, code, 'Wall', { part: 'viewer' }))
  const screens: Screen[] = [lead.screen, wall.screen]
  const all = () => [...screens]

  // ---- the join storm
  const coming = Array.from({ length: people }, async (_, n) => {
    await pause(chance() * joinMs)
    const start = performance.now()
    const { screen, sizes } = await enter(origin, await join(origin, code, `Person ${n}`))
    screens.push(screen)
    return { screen, sizes, ms: performance.now() - start }
  })
  const came = await Promise.all(coming)
  await pause(500)
  const here = wall.screen.viewBytes / Math.max(1, wall.screen.views)

  // ---- small ballots, whose results are shown later. A server that has just begun is slow at everything: it is not timed.
  for (const ballot of small) {
    await lead.screen.do(ask(ballot, { kind: 'approve', targets: [words('one')], each: 1, perTarget: 1 }))
    await lead.screen.do({ do: 'ballot-open', ballot })
    await Promise.all(
      came.map(({ screen }) => screen.do({ do: 'vote', ballot, epoch: 1, target: 'one', value: 1 })),
    )
    await lead.screen.do({ do: 'ballot-close', ballot })
  }

  // ---- the vote burst, twice: the first is for the server to get warm, as one that has run for a while is
  async function burst(ballot: string) {
    await lead.screen.do(ask(ballot, { kind: 'dots', targets: targets.map(words), ...budget }))
    await lead.screen.do({ do: 'ballot-open', ballot })
    await pause(500)
    for (const screen of all()) screen.forget()
    const plans = came.map(() => pressesOf(chance, targets, voteMs))
    const began = performance.now()
    const votes = await Promise.all(
      came.map(async ({ screen }, n) => {
        const answers: Promise<number>[] = []
        // One after the other: of two timers that are late either may come first, and the last dot is what counts.
        for (const { at, target, value } of plans[n] ?? []) {
          await pause(Math.max(0, began + at - performance.now()))
          const again = chance() < 0.05 ? 200 : 0
          answers.push(screen.do({ do: 'vote', ballot, epoch: 1, target, value }, again))
        }
        return Promise.all(answers)
      }),
    )
    await pause(300)
    return { plans, votes, seconds: (performance.now() - began) / 1000 }
  }
  const first = await burst('first')
  await lead.screen.do({ do: 'ballot-close', ballot: 'first' })
  const { plans, votes, seconds } = await burst('dots')
  const tellings = wall.screen.views / seconds
  const framesPerSecond = all().reduce((sum, { views }) => sum + views, 0) / seconds
  // The wall is told what all are told, and nothing of its own.
  const progress = wall.screen.viewBytes / Math.max(1, wall.screen.views)
  const ownViews = came.map(({ screen }) => screen.views - wall.screen.views)
  const own = came.map(({ screen }) => screen.viewBytes - wall.screen.viewBytes)
  const mine = sum(own) / Math.max(1, sum(ownViews))

  // ---- reveals
  await lead.screen.do({ do: 'ballot-close', ballot: 'dots' })
  // A closing ballot takes for three seconds what was under way.
  await pause(3500)
  const reveal: number[] = []
  const wrong: string[] = []
  let revealed = 0
  const asked = { first: totalsOf(targets, first.plans), dots: totalsOf(targets, plans) }
  for (const ballot of new Set([...warming, 'dots', ...small])) {
    // Nobody reveals two at once: what the last one led to is over.
    await pause(50)
    const shown = await shownOnAll(all(), 'revealed', { do: 'ballot-reveal', ballot }, lead.screen)
    if (!warming.includes(ballot)) reveal.push(shown.ms)
    if (ballot === 'dots') revealed = shown.bytes
    if (!real) continue
    const expected: readonly Total[] =
      ballot === 'first' || ballot === 'dots' ? asked[ballot] : [{ target: 'one', dots: 0, voters: people }]
    wrong.push(...shown.frames.flatMap((frame) => differences(frame, ballot, expected)))
  }

  // ---- spotlights
  const spotlight: number[] = []
  let lit = 0
  for (let n = 0; n < spotlights; n++) {
    const id = `light-${n}`
    const command = { do: 'spotlight', id, mode: 'invite', rows: [targets[n % targets.length]], live: false }
    const shown = await shownOnAll(all(), id, command, lead.screen)
    spotlight.push(shown.ms)
    lit = shown.bytes
    await pause(50)
  }
  const mean = (of: 'view' | 'map') => sum(came.map(({ sizes }) => sizes[of])) / came.length
  return {
    times: { join: came.map(({ ms }) => ms), vote: votes.flat(), reveal, spotlight },
    shape: {
      view: mean('view'),
      map: Math.round(mean('map')),
      here,
      progress,
      mine,
      tellings,
      reveal: revealed,
      spotlight: lit,
    },
    framesPerSecond,
    wrong,
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/** How long from a host's command to the last of all screens. */
async function shownOnAll(screens: readonly Screen[], marker: string, command: object, host: Screen) {
  const seen = screens.map((screen) => screen.see(marker))
  const start = performance.now()
  const answered = host.do(command)
  const shown = await Promise.all(seen)
  await answered
  return {
    ms: Math.max(...shown.map(({ at }) => at)) - start,
    bytes: shown.at(-1)?.frame.length ?? 0,
    frames: shown.map(({ frame }) => frame),
  }
}

type Told = Readonly<Record<string, { readonly result?: BallotResult }>>

/** What a screen shows otherwise than was voted. */
function differences(frame: Buffer, ballot: string, expected: readonly Total[]): readonly string[] {
  const message: {
    readonly change: {
      readonly patch?: {
        readonly ballots?: { readonly set: Told; readonly fields?: Told }
      }
    }
  } = JSON.parse(frame.toString())
  // A ballot of which something is gone, as what hosts saw of those who were not done, is told as a whole.
  const { set, fields } = message.change.patch?.ballots ?? {}
  const result = (set?.[ballot] ?? fields?.[ballot])?.result
  if (!result) return [`${ballot}: a screen shows no result.`]
  const shown = expected.flatMap(({ target, dots, voters }) => {
    const one = result.targets.find((each) => each.target === target)
    return one?.voters === voters && (one.dots ?? 0) === dots
      ? []
      : [`${ballot}: ${target} has ${one?.dots} dots of ${one?.voters}, not ${dots} of ${voters}.`]
  })
  const counted = result.voted === people && result.late === 0
  return counted ? shown : [...shown, `${ballot}: ${result.voted} voted and ${result.late} came late.`]
}
