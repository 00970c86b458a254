/**
 * A workshop of two hundred against plain fan-out: joining, eight dots each in five seconds, reveals, spotlights. The
 * plain server takes the same commands and sends frames of the same length to the same receivers, and decides nothing.
 * Budget: at most 2x; no vote lost or counted twice on any screen.
 * Run it with `npm run bench:workshop`, or `npm run bench:workshop -- 5` for more rounds.
 */
import { cpus, loadavg } from 'node:os'
import { line } from './ratio.ts'
import { type Round, round, smallVotes, type Times } from './workshop/round.ts'
import { parley, plain, type Served } from './workshop/servers.ts'
import { fans, type Shape } from './workshop/shape.ts'

const rounds = Number(process.argv[2] ?? 3)
const rows: readonly (readonly [what: keyof Times, says: string])[] = [
  ['join', 'code to open room'],
  ['vote', 'dot to acknowledgement'],
  ['reveal', 'reveal to last of 202 screens'],
  ['spotlight', 'spotlight to last of 202 screens'],
]

/** Runs a round on a server of its own, and ends it. */
async function on(served: Served, seed: number, real: boolean): Promise<Round> {
  try {
    return await round(served, seed, real)
  } finally {
    await served.end()
  }
}

// The first of each warms up, and shows how long Parley's frames are; it is checked and not counted.
const first = await on(await parley(), 1, true)
const { shape }: { shape: Shape } = first
const subjects = [
  { name: 'Parley', run: async (seed: number) => on(await parley(), seed, true) },
  ...fans.map((fan) => ({
    name: `plain, ${fan}`,
    run: async (seed: number) => on(await plain(shape, fan), seed, false),
  })),
]
const results = subjects.map((): Round[] => [])
for (let turn = 0; turn < rounds; turn++)
  for (let place = 0; place < subjects.length; place++) {
    const index = (place + turn) % subjects.length
    const result = await subjects[index]?.run(turn + 2)
    if (result) results[index]?.push(result)
  }

const wrong = [first, ...results.flat()].flatMap((one) => one.wrong)
const [cpu] = cpus()
console.log(
  `${cpu?.model}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(0)}, Node ${process.versions.node}, ${rounds} rounds`,
)
console.log(`Frames in bytes: ${JSON.stringify(shape)}`)
for (const [index, { name }] of subjects.entries()) {
  const each = results[index]?.map(({ framesPerSecond }) => framesPerSecond.toFixed(0))
  console.log(`${name}: ${each?.join(', ')} frames a second while people vote`)
}
console.log('')
console.log(line('', 'server', 'p50 ms', 'p95 ms', 'ratio p50', 'ratio p95'))
console.log(line('---', '---', '---:', '---:', '---:', '---:'))
for (const [what, says] of rows) {
  const all = results.map((list) => list.flatMap(({ times }) => times[what]))
  const [own = []] = all
  for (const [index, { name }] of subjects.entries()) {
    const times = all[index] ?? []
    const [p50, p95] = [at(times, 0.5), at(times, 0.95)]
    const ratios = index === 0 ? ['', ''] : [at(own, 0.5) / p50, at(own, 0.95) / p95]
    console.log(line(index === 0 ? says : '', name, p50, p95, ...ratios))
  }
}
console.log('')
if (wrong.length) throw new Error(`Votes were lost or counted twice:\n${[...new Set(wrong)].join('\n')}`)
console.log(
  `${(rounds + 1) * 3200} dots, and ${(rounds + 1) * smallVotes} other votes: each counted once, on all 202 screens.`,
)

function at(list: readonly number[], share: number): number {
  const sorted = list.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
