/**
 * Tidy against elk, dagre, msagl and graphviz on the same seeded maps in one run: quality, time and stability.
 * Budget: no overlaps; crossings at most 2x (200 claims) and 0.7x (1,000) of the best of dot, msagl and elk; adding a
 * claim moves nothing; a tidy after it moves at most 5 % and turns no neighbours over.
 * Run it with `npm run bench:layout`, or `npm run bench:layout -- 3` for more seeds.
 */
import { cpus } from 'node:os'
import { type Box, type Card, freeSlot, gaps, tidy, type TidyOptions } from '@parley/layout'
import { chanceOf, type Graph, graphOf, sampleGraph } from './layout/graphs.ts'
import { type Places, type Quality, qualityOf, type Stability, stabilityOf } from './layout/measures.ts'
import { type Peer, peers } from './layout/peers.ts'
import { line } from './ratio.ts'

const seeds = Array.from({ length: Number(process.argv[2] ?? 2) }, (_, i) => i + 1)

const thorough = { effort: 'thorough' } as const
const own: Peer = {
  name: 'Parley',
  most: Infinity,
  layOut: ({ cards, steps }) => Promise.resolve(tidy(cards, steps, thorough)),
}
const quick: Peer = {
  name: 'Parley, quick',
  most: Infinity,
  layOut: ({ cards, steps }) => Promise.resolve(tidy(cards, steps)),
}
const placed = ({ cards, steps, name }: Graph, places: Places): Graph => ({
  name,
  steps,
  cards: cards.map((card) => ({ ...card, at: places.get(card.id) ?? card.at })),
})

/** One more claim below a random one. */
function plusOne(graph: Graph, seed: number, id = 'new'): Graph {
  const target = graph.cards[chanceOf(seed)(graph.cards.length)]
  if (!target) throw new Error('There is no card.')
  const card: Card = { id, width: 264, height: 130, heads: false, at: null, pinned: false }
  return {
    name: graph.name,
    cards: [...graph.cards, card],
    steps: [...graph.steps, { id: `step-${id}`, target: target.id, premises: [id] }],
  }
}

/** The new claim into the first free slot below its target; nothing else. */
function inserted(graph: Graph, places: Places): Graph {
  const { target = '', premises: [added = ''] = [] } = graph.steps.at(-1) ?? {}
  const boxes = graph.cards.flatMap(({ id, width, height }): Box[] => {
    const at = places.get(id)
    return at ? [{ x: at[0], y: at[1], width, height }] : []
  })
  const at = places.get(target) ?? [0, 0]
  const host = graph.cards.find((card) => card.id === target)
  const wanted = {
    x: at[0] + ((host?.width ?? 0) - 264) / 2,
    y: at[1] + (host?.height ?? 0) + gaps.row,
    width: 264,
    height: 130,
  }
  return placed(graph, new Map([...places, [added, freeSlot(boxes, wanted)]]))
}
const placesOf = ({ cards }: Graph): Places =>
  new Map(cards.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])))

/** Stability: after one more claim, laid out again from nothing, or by our own tidy of what is there. */
interface Row extends Quality, Stability {
  readonly ms: number
}

async function measure(peer: Peer, graphs: readonly Graph[]): Promise<Row> {
  const rows: Row[] = []
  for (const [i, graph] of graphs.entries()) {
    const start = performance.now()
    const places = await peer.layOut(graph)
    const ms = performance.now() - start
    const more = plusOne(graph, i + 1)
    const after = peer.name.startsWith(own.name)
      ? retidied(inserted(more, places), peer.name === own.name ? thorough : {})
      : await peer.layOut(more)
    rows.push({
      ms,
      ...qualityOf(graph.cards, graph.steps, places),
      ...stabilityOf(graph.cards, places, after),
    })
  }
  const mean = (key: keyof Row) => rows.reduce((sum, row) => sum + row[key], 0) / rows.length
  return {
    ms: mean('ms'),
    crossings: mean('crossings'),
    through: mean('through'),
    overlaps: mean('overlaps'),
    fill: mean('fill'),
    aspect: mean('aspect'),
    moved: mean('moved'),
    flips: mean('flips'),
  }
}
function retidied(graph: Graph, options: TidyOptions = thorough): Places {
  return new Map([...placesOf(graph), ...tidy(graph.cards, graph.steps, options)])
}

/** Several claims one after the other: how the tidy holds up when people go on adding. */
function insertions(graph: Graph, count: number): { inserts: number; moved: number; flips: number } {
  let now = placed(graph, tidy(graph.cards, graph.steps, thorough))
  let [inserts, moved, flips] = [0, 0, 0]
  for (let i = 0; i < count; i++) {
    const before = placesOf(now)
    const more = inserted(plusOne(now, 100 + i, `new-${i}`), before)
    inserts = Math.max(inserts, stabilityOf(now.cards, before, placesOf(more)).moved)
    const after = retidied(more)
    const stable = stabilityOf(more.cards, placesOf(more), after)
    moved = Math.max(moved, stable.moved)
    flips = Math.max(flips, stable.flips)
    now = placed(more, after)
  }
  return { inserts, moved, flips }
}
const percent = (share: number) => `${(100 * share).toFixed(1)} %`

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`)
console.log(`Means over ${seeds.length} seeds.`)
console.log(
  line(
    'map',
    'engine',
    'time',
    'crossings',
    'ratio',
    'behind cards',
    'overlaps',
    'fill',
    'aspect',
    'moved',
    'flips',
  ),
)
console.log(line('---', '---', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:'))
const others = await peers()
const maps: (readonly Graph[])[] = [[sampleGraph()]]
for (const claims of [30, 200, 1000])
  for (const links of ['near', 'random'] as const)
    maps.push(seeds.map((seed) => graphOf(claims, links, seed)))
for (const graphs of maps) {
  const size = graphs[0]?.cards.length ?? 0
  const rows = new Map<string, Row>()
  for (const peer of [own, quick, ...others])
    if (size <= peer.most) rows.set(peer.name, await measure(peer, graphs))
  const ownRow = rows.get(own.name)
  if (!ownRow) throw new Error('Nothing was measured.')
  const best = Math.min(
    ...[...rows].flatMap(([name, row]) =>
      name.startsWith(own.name) || name === 'dagre' ? [] : [row.crossings],
    ),
  )
  for (const [name, row] of rows)
    console.log(
      line(
        graphs[0]?.name ?? '',
        name,
        `${row.ms.toFixed(0)} ms, ${(row.ms / ownRow.ms).toFixed(2)}x`,
        row.crossings.toFixed(0),
        (row.crossings / Math.max(1, best)).toFixed(2),
        row.through.toFixed(0),
        row.overlaps.toFixed(0),
        row.fill.toFixed(1),
        row.aspect.toFixed(1),
        percent(row.moved),
        percent(row.flips),
      ),
    )
}
console.log(line('map', 'insert moves', 're-tidy moves', 'flips'))
for (const [graph] of maps) {
  if (!graph) continue
  const { inserts, moved, flips } = insertions(graph, 5)
  console.log(line(graph.name, percent(inserts), percent(moved), percent(flips)))
}
