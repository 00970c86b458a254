/**
 * Parley's canvas against React Flow, memoised and naive, on the same claims in one run: what a frame costs in script
 * while people pan, zoom, drag, type, and while others edit. Each picture is checked before it is measured.
 * Budget at 1,000 claims: 95 of 100 frames with at most 8 ms of script, no task above 50 ms, and no more script a frame
 * than memoised React Flow. Run it with `npm run bench:canvas`; behind `--` numbers are the sizes, `parley`, `memo` and
 * `naive` the subjects, other words parts of the names of scenarios.
 */
import { cpus, loadavg } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { handOn } from './canvas/hand.ts'
import { openPage, type PageUnderTest } from './canvas/page-under-test.ts'
import type { Seen } from './canvas/picture.ts'
import { type Scenario, scenarios } from './canvas/scenarios.ts'
import { serve } from './canvas/serve.ts'
import { type Frames, traced } from './canvas/trace.ts'
import { line } from './ratio.ts'

const budget = { script: 8, task: 50, ratio: 1 } as const
const subjects = ['parley', 'memo', 'naive'] as const
type SubjectName = (typeof subjects)[number]
const names: Readonly<Record<SubjectName, string>> = {
  parley: 'Parley',
  memo: 'React Flow, memoised',
  naive: 'React Flow, naive',
}
const seed = 1
const turns = 2
const window = { width: 1280, height: 800 } as const
const asked = process.argv.slice(2)
const numbers = asked.map(Number).filter((size) => size > 0)
const sizes = numbers.length ? numbers : [1000, 2000, 5000]
const askedSubjects = subjects.filter((name) => asked.includes(name))
const words = asked.filter((word) => !(Number(word) > 0) && !subjects.some((name) => name === word))
const askedScenarios = scenarios.filter(
  ({ name }) => !words.length || words.some((word) => name.includes(word)),
)
if (!askedScenarios.length) throw new Error(`No scenario is named so: ${words.join(', ')}.`)
/** Above, React Flow takes minutes; what is asked for there is our own. */
const naiveUpTo = 2000

const executablePath = process.env['PARLEY_CHROMIUM']
const browser = await chromium.launch({
  args: ['--disable-gpu', '--no-proxy-server', '--font-render-hinting=none'],
  ...(executablePath && { executablePath, chromiumSandbox: false }),
})
const { origin, stop } = await serve(join(dirname(fileURLToPath(import.meta.url)), 'page'))

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Chromium ${browser.version()}, ${window.width} x ${window.height}`,
)
console.log(`Milliseconds of script a frame on the thread's own clock, ${turns} turns, seed ${seed}.`)
console.log(
  line(
    'claims',
    'scenario',
    'subject',
    'cards seen',
    'p50',
    'p95',
    'ratio',
    'all work p50',
    'longest task',
    'steps',
  ),
)
console.log(line('---:', '---', '---', '---:', '---:', '---:', '---:', '---:', '---:', '---:'))
let over = 0
try {
  for (const claims of sizes) over += await measured(claims)
} finally {
  stop()
  await browser.close()
}
console.log(over ? `${over} lines are over the budget.` : 'All within the budget.')

/** Prints a size's lines; answers how many of Parley's are over the budget (only 1,000 claims have one). */
async function measured(claims: number): Promise<number> {
  const taking = (askedSubjects.length ? askedSubjects : subjects).filter(
    (name) => name !== 'naive' || claims <= naiveUpTo,
  )
  const pages = new Map<SubjectName, PageUnderTest>()
  for (const name of taking) {
    const page = await browser.newPage({ viewport: window })
    pages.set(name, await openPage(page, `${origin}/?subject=${name}&claims=${claims}&seed=${seed}`))
  }
  let overs = 0
  for (const scenario of askedScenarios) {
    const rows = new Map<SubjectName, { readonly frames: Frames[]; seen: Seen }>()
    for (let turn = 0; turn < turns; turn++)
      for (const [name, tested] of pages) {
        const { seen, frames } = await oneTurn(tested, name, scenario)
        const row = rows.get(name) ?? { frames: [], seen }
        row.frames.push(frames)
        rows.set(name, row)
      }
    overs += print(claims, scenario, rows)
  }
  for (const { page } of pages.values()) await page.close()
  return overs
}

async function oneTurn(
  tested: PageUnderTest,
  name: SubjectName,
  scenario: Scenario,
): Promise<{ readonly seen: Seen; readonly frames: Frames }> {
  const { page, cdp } = tested
  await page.bringToFront()
  await tested.look(scenario.look)
  const seen = await tested.seen()
  mustBeSeen(`${names[name]}, ${scenario.name}`, seen)
  const frames = await traced(cdp, () => scenario.run(tested, handOn(page, cdp)))
  await tested.rest()
  return { seen, frames }
}

/** @throws when the picture is not that of the map: what was measured then would be something else. */
function mustBeSeen(what: string, { expected, shown, gaps, clear }: Seen): void {
  const told = `${shown} of ${expected} cards, ${clear} of ${gaps} places between them clear`
  if (expected === 0) throw new Error(`${what}: no card is in the window.`)
  // Arrows and their words cross the ground.
  if (shown < expected || clear < gaps / 2) throw new Error(`${what} shows ${told}.`)
}

function print(
  claims: number,
  scenario: Scenario,
  rows: ReadonlyMap<SubjectName, { readonly frames: readonly Frames[]; readonly seen: Seen }>,
): number {
  const counts = new Set(Array.from(rows.values(), ({ seen }) => seen.expected))
  if (counts.size > 1)
    throw new Error(`${scenario.name}: not all show the same cards: ${[...counts].join(', ')}.`)
  const p50Of = (name: SubjectName) =>
    share(rows.get(name)?.frames.flatMap(({ script }) => script) ?? [], 0.5)
  let overs = 0
  for (const [name, { frames, seen }] of rows) {
    const script = frames.flatMap((one) => one.script)
    const [p50, p95, ratio] = [share(script, 0.5), share(script, 0.95), p50Of(name) / p50Of('memo')]
    // One task of a turn may be the machine's: the median of the turns' longest.
    const longest = share(
      frames.map(({ tasks }) => tasks[0] ?? 0),
      0.5,
    )
    const isOver = p95 > budget.script || longest > budget.task || ratio > budget.ratio
    if (name === 'parley' && claims === 1000 && isOver) overs += 1
    const all = share(
      frames.flatMap((one) => one.all),
      0.5,
    )
    console.log(
      line(
        String(claims),
        scenario.name,
        names[name],
        `${seen.shown} of ${seen.expected}`,
        p50,
        p95,
        ratio,
        all,
        longest,
        String(script.length),
      ),
    )
  }
  return overs
}

function share(list: readonly number[], of: number): number {
  const sorted = list.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? Number.NaN
}
