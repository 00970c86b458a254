/** What no page of ours would send: seeded commands, messages, frames and HTTP bodies, right ones among wrong ones. */
import type { Seeded } from '@parley/testkit'
import type { BallotView, Phase } from '@parley/workshop'
import * as encoding from 'lib0/encoding'

export interface Seen {
  readonly me: string
  readonly people: readonly string[]
  readonly ballots: readonly BallotView[]
  readonly cards: readonly string[]
  readonly drafts: readonly string[]
  readonly phases: readonly Phase[]
  readonly groups: readonly string[]
  readonly outcomes: readonly string[]
}

/** Stands in the words of each private card of theirs, and nowhere else. */
export const secretOf = (person: string): string => `Kept by ${person}`

const strange = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  '0',
  '\u0000',
  '\u202e',
  '\ud800',
]
/** As JSON text: some of them cannot be said as values. */
const wrong = [
  'null',
  'true',
  '-1',
  '0.5',
  '-0',
  '1e400',
  '-1e400',
  '9007199254740993',
  '1e-320',
  '"NaN"',
  '[]',
  '{}',
  '[[[[[[[[]]]]]]]]',
  '{"__proto__":{"do":"end"}}',
  '{"constructor":{"prototype":{"x":1}}}',
  '"\\ud800"',
  '"\\u202e\\u200b"',
  '"__proto__"',
  JSON.stringify('x'.repeat(30_000)),
]
const claims = ['c1', 'c2', 'c3', '__proto__']
const rights = {
  write: true,
  add: true,
  editOwn: true,
  editAny: true,
  move: true,
  link: true,
  delete: true,
  comment: true,
}

const kinds = `
  door admit remove rename part writes-as elect erase title agenda phase rights
  timer-start timer-pause timer-resume timer-add timer-stop spotlight hand spotlight-end hand-down call-on ready lock
  broadcast flag draft draft draft draft-drop release placed park ballot ballot ballot-open
  ballot-open ballot-close ballot-reveal ballot-reveal ballot-drop ballot-limits ballot-anonymity ballot-admit abstain vote vote vote
  vote groups join-group pick outcome outcome-drop take-on
`
  .trim()
  .split(/\s+/)

/** All the fields that any command has, with values that could be right; what a command has not is not looked at. */
function fields(chance: Seeded, seen: Seen): Record<string, unknown> {
  const one = (there: readonly string[]) => chance.pick(there.length ? there : strange)
  const ballot = seen.ballots.length ? chance.pick(seen.ballots) : undefined
  const fresh = (there: readonly string[]) => (chance.chance(0.5) ? chance.id() : one(there))
  const on = chance.chance(0.6)
  const phase = one(seen.phases.map(({ id }) => id))
  const name = chance.chance(0.1) ? chance.pick(strange) : `Name ${chance.below(9)}`
  return {
    door: chance.pick(['open', 'open', 'admit', 'personal']),
    open: chance.chance(0.9),
    person: one(seen.people),
    alias: name,
    title: name,
    label: name,
    name,
    part: chance.pick(['participant', 'cohost', 'viewer', 'host']),
    id: fresh(['s1']),
    agenda: chance.chance(0.8) ? seen.phases : seen.phases.toReversed(),
    phase: chance.chance(0.6) ? phase : 'writing',
    start: on,
    on,
    ready: on,
    rights,
    ms: chance.below(20_000) - 2000,
    mode: chance.pick(['invite', 'summon', 'hold']),
    rows: [chance.pick(claims), chance.pick(claims)],
    row: chance.pick(claims),
    live: on,
    ...(chance.chance(0.3) ? { heads: 1 + chance.below(2) } : {}),
    claim: chance.pick(claims),
    draft: fresh(seen.drafts),
    target: chance.pick(claims),
    relation: chance.pick(['supports', 'rebuts', 'asks']),
    text: `${secretOf(seen.me)}, ${chance.id()}`,
    lang: 'en',
    scope: chance.pick([{ of: 'all' }, { of: 'next' }, { of: 'person', person: one(seen.people) }]),
    card: one(seen.cards),
    ballot: ballot && chance.chance(0.9) ? ballot.id : chance.id(),
    ask: 'accept',
    question: 'Do you?',
    targets: ['c1', 'c2', 'c3'].map((id) => ({ id, kind: 'claim', text: `Claim ${id}` })),
    each: 1 + chance.below(5),
    perTarget: 1 + chance.below(3),
    anonymity: chance.pick(['secret', 'host', 'named']),
    sealed: chance.chance(0.3),
    ...(ballot && chance.chance(0.3) ? { secondOf: ballot.id } : {}),
    epoch: ballot?.epoch ?? 1,
    value: chance.below(5) - 2,
    ...(chance.chance(0.1) ? { clear: true } : {}),
    groups: [{ id: fresh(seen.groups), name, scope: [chance.pick(claims)], members: [one(seen.people)] }],
    group: one(seen.groups),
    outcome: fresh(seen.outcomes),
    owners: [one(seen.people)],
  }
}

const kindsOf: Readonly<Record<string, readonly string[]>> = {
  ballot: ['stance', 'stance', 'dots', 'approve', 'sense', 'motion'],
  hand: ['speak', 'question', 'more-time'],
  flag: ['unclear', 'needs-source', 'agree', 'concern'],
  pick: ['reason', 'rebuttal', 'question'],
}
/** The words of a card stand in cards alone. */
const toAll = new Set(['broadcast', 'outcome'])

function anyCommand(chance: Seeded, seen: Seen, leads: boolean): Record<string, unknown> {
  const kind = chance.pick(leads ? kinds : [...kinds, 'vote', 'draft', 'flag', 'hand'])
  const all = fields(chance, seen)
  const [make] = seen.ballots
  const text = toAll.has(kind) ? { text: `Said ${chance.id()}` } : {}
  // Else nearly no ballot would come to its end.
  const repeats = make && chance.chance(0.3) ? { kind: make.kind, secondOf: make.id } : {}
  const ballot = kind === 'ballot' ? { ballot: chance.id(), ...repeats } : {}
  return { do: kind, kind: chance.pick(kindsOf[kind] ?? strange), ...all, ...text, ...ballot }
}

/** JSON text in which one value is another, gone, or said twice. */
function mangled(chance: Seeded, value: unknown): string {
  if (typeof value !== 'object' || value === null || chance.chance(0.15)) return chance.pick(wrong)
  if (Array.isArray(value)) {
    const at = chance.below(value.length + 1)
    const items = value.map((item, index) => (index === at ? mangled(chance, item) : JSON.stringify(item)))
    if (at === value.length) items.push(chance.pick(wrong))
    return `[${items.join()}]`
  }
  const entries = Object.entries(value)
  const at = chance.below(entries.length + 1)
  const parts = entries.flatMap(([key, item], index): string[] => {
    if (index !== at) return [`${JSON.stringify(key)}:${JSON.stringify(item)}`]
    if (chance.chance(0.2)) return []
    return [`${JSON.stringify(key)}:${mangled(chance, item)}`]
  })
  if (at === entries.length) parts.push(`"__proto__":${chance.pick(wrong)}`)
  return `{${parts.join()}}`
}

/** The text of a message about a workshop: most of them could be right. */
export function anyMessage(chance: Seeded, seen: Seen, leads: boolean): string {
  const command = anyCommand(chance, seen, leads)
  const id = chance.chance(0.05) ? 'the-same-id-again' : `${chance.id()}${chance.id()}`
  if (chance.chance(0.8)) return JSON.stringify({ t: 'do', id, command })
  if (chance.chance(0.7)) return `{"t":"do","id":${JSON.stringify(id)},"command":${mangled(chance, command)}}`
  const text = mangled(
    chance,
    chance.chance(0.2) ? { t: 'ping', n: chance.below(9) } : { t: 'do', id, command },
  )
  return chance.chance(0.3) ? text.slice(0, chance.below(text.length)) : text
}

/** A frame that breaks off, lies about its length, or is of no kind. */
export function broken(chance: Seeded): Uint8Array {
  const bytes = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, chance.pick([101, 101, 101, 0, 1, 3, 100, 102]))
    encoding.writeVarString(encoder, JSON.stringify({ t: 'ping', n: 1 }))
  })
  const at = chance.below(bytes.length)
  bytes[at] = chance.below(256)
  return chance.chance(0.5) ? bytes : bytes.slice(0, at)
}

/** A call of HTTP with a body that is nearly right, or any other. */
export function anyCall(
  chance: Seeded,
  { workshop, map, code }: { readonly workshop: string; readonly map: string; readonly code: string },
  token: string,
): { readonly path: string; readonly body: string; readonly headers: Record<string, string> } {
  const join = {
    code: chance.chance(0.7) ? code : chance.id(),
    alias: `New ${chance.below(99)}`,
    part: 'participant',
    token,
  }
  const about = chance.chance(0.9) ? workshop : chance.pick(['__proto__', '..%2f', '%00', chance.id()])
  const [path, right] = chance.pick<readonly [string, object]>([
    ['/api/join', join],
    [`/api/workshops/${about}/tickets`, {}],
    [`/api/workshops/${about}/codes`, { labels: ['One', '\ud83d', '\u202e'] }],
    [`/api/maps/${map}/workshops`, { title: 'T', lang: 'en', alias: 'A', agenda: [] }],
  ])
  const body = chance.chance(0.2) ? JSON.stringify(right) : mangled(chance, right)
  const bearer = chance.chance(0.6) ? token : chance.pick(['x'.repeat(22), '__proto__', token.slice(1)])
  return {
    path,
    body: chance.chance(0.1) ? body.slice(0, chance.below(body.length)) : body,
    headers: { authorization: `Bearer ${bearer}` },
  }
}
