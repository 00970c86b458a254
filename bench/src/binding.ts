/**
 * A remote edit into the record tables, at 2,000 and 20,000 claims, against the named peer: a bare `Y.applyUpdate` of
 * the same update to a document that nobody listens to. Budget: 1.5x for rows alone, 2x with reverse indexes and the
 * sound view, and the same at both sizes. Run it with `npm run bench:binding`.
 *
 * The first numbers of a run on a busy machine say little: what counts is the ratio, taken turn by turn.
 */
import { cpus } from 'node:os'
import { RecordTables, type Write } from '@parley/model'
import { premiseKey, tables } from '@parley/protocol'
import { commit, Edit, encodeMap, feed, MapDoc } from '@parley/sync'
import * as Y from 'yjs'
import { compare, line, type Side } from './ratio.ts'

/** `npm run binding -- 300 moved`: the turns, and a word that an edit's name must hold. */
const turns = Number(process.argv[2] ?? 200)
const wanted = process.argv[3] ?? ''
const pieces = 40

interface Task {
  readonly name: string
  readonly budget: number
  /** The edit of a peer, as writes; `n` counts up. */
  readonly edit: (n: number, claims: number, spread: Where) => readonly Write[]
}

const claim = (n: number) => `claim-${n}`
type Where = (n: number, claims: number) => number
/** Visits all claims before it comes back, so that nothing is where the processor had it last: the worst case. */
const allOver: Where = (n, claims) => (n * 7919) % claims
/** Works on 100 claims for a while and goes on to others, as people do who look at a part of the map. */
const inOnePart: Where = (n, claims) => (Math.floor(n / 1000) * 100 + ((n * 37) % 100)) % claims

const tasks: readonly Task[] = [
  {
    name: 'rows alone: a card is moved',
    budget: 1.5,
    edit: (n, claims, spread) => [
      { write: 'set', table: 'claims', id: claim(spread(n, claims)), cell: 'pos', value: [n, -n - 1] },
    ],
  },
  {
    name: 'rows alone: a letter is typed',
    budget: 1.5,
    edit: (n, claims, spread) => [
      {
        write: 'splice',
        // A word or three in each claim.
        place: { field: 'text', row: claim(spread(Math.floor(n / 20), claims)), lang: 'en' },
        // Behind the last letter, where people mostly type; splices are clamped to the text.
        at: 20_000,
        remove: 0,
        insert: 'x',
      },
    ],
  },
  {
    name: 'indexes and sound view: a claim is linked',
    budget: 2,
    edit: (n, claims, spread) =>
      inference(`new-${n}`, claim(spread(n, claims)), claim(spread(n + 1, claims)), n),
  },
  {
    name: 'indexes and sound view: an inference is deleted, or restored',
    budget: 2,
    edit: (n, claims, spread) => [
      {
        write: 'set',
        table: 'inferences',
        id: `step-${1 + (spread(Math.floor(n / 2), claims) % (claims - 1))}`,
        cell: 'deleted',
        value: n % 2 ? undefined : { by: 'ann', at: n },
      },
    ],
  },
]

function inference(id: string, target: string, premise: string, at: number): readonly Write[] {
  const made = { by: 'ann', at }
  return [
    { write: 'put', table: 'inferences', id, cells: { target, stance: 'supports', order: 'a0', ...made } },
    { write: 'put', table: 'premises', id: premiseKey(id, premise), cells: { order: 'a0', ...made } },
  ]
}

/** A tree of claims, three under each, with a sentence each and a step to the one above. */
function mapOf(claims: number): Uint8Array {
  const writes: Write[] = []
  for (let n = 0; n < claims; n++) {
    writes.push(
      {
        write: 'put',
        table: 'claims',
        id: claim(n),
        cells: { kind: 'claim', lang: 'en', pos: [n % 100, n], order: 'a0', by: 'ann', at: n },
      },
      {
        write: 'splice',
        place: { field: 'text', row: claim(n), lang: 'en' },
        at: 0,
        remove: 0,
        insert: `Claim ${n} says something that somebody may deny.`,
      },
    )
    if (n) writes.push(...inference(`step-${n}`, claim(Math.floor((n - 1) / 3)), claim(n), n))
  }
  return encodeMap(writes, 1)
}

/** The updates of a peer who works on the map, one for each edit. */
function updatesOf(base: Uint8Array, task: Task, claims: number, where: Where): readonly Uint8Array[] {
  const peer = new MapDoc(2)
  Y.applyUpdate(peer, base)
  const updates: Uint8Array[] = []
  peer.on('update', (update) => updates.push(update))
  for (let n = 0; n < turns * pieces; n++) commit(peer, task.edit(n, claims, where), new Edit('bench'))
  peer.destroy()
  if (updates.length !== turns * pieces) throw new Error(`An edit of "${task.name}" wrote nothing.`)
  return updates
}

/** With its roots typed, as whoever shows them must; a root that nobody has asked for costs Yjs less. */
function bare(base: Uint8Array, claims: number): Y.Doc {
  const doc = new Y.Doc()
  for (const name of [...Object.keys(tables), 'meta']) doc.getMap(name)
  for (let n = 0; n < claims; n++) doc.getText(`text/${claim(n)}/en`)
  Y.applyUpdate(doc, base)
  return doc
}
function bound(base: Uint8Array): MapDoc {
  const doc = new MapDoc()
  Y.applyUpdate(doc, base)
  feed(doc, new RecordTables())
  return doc
}

function side(name: string, doc: Y.Doc, updates: readonly Uint8Array[]): Side {
  return {
    name,
    run(turn) {
      for (const update of updates.slice(turn * pieces, (turn + 1) * pieces))
        Y.applyUpdate(doc, update, 'net')
    },
  }
}

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`)
console.log(`${turns} turns of ${pieces} edits; microseconds per edit.`)
console.log(line('edit', 'claims', 'bare Yjs median', 'p95', 'tables median', 'p95', 'ratio', 'budget'))
console.log(line('---', '---:', '---:', '---:', '---:', '---:', '---:', '---:'))
for (const [place, where] of [
  ['in one part of the map', inOnePart],
  ['all over the map', allOver],
] as const) {
  for (const task of tasks.filter(({ name }) => name.includes(wanted))) {
    for (const claims of [2000, 20_000]) {
      const base = mapOf(claims)
      const updates = updatesOf(base, task, claims, where)
      const sides = [side('bare', bare(base, claims), updates), side('tables', bound(base), updates)]
      const [yjs, own] = compare(sides, turns, pieces)
      if (!yjs || !own) throw new Error('Nothing was measured.')
      const cells = [yjs.median, yjs.p95, own.median, own.p95, own.ratio, task.budget]
      console.log(line(`${task.name}, ${place}`, String(claims), ...cells))
    }
  }
}
