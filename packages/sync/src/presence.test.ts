import { manualClock, seeded } from '@parley/testkit'
import * as encoding from 'lib0/encoding'
import { expect, it } from 'vitest'
import { applyAwarenessUpdate, Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { MapDoc } from './map-doc.ts'
import { presenceBounds, readPeerState } from './peer-state.ts'
import { MapPresence } from './presence.ts'

const place = { field: 'text', row: 'c1', lang: 'en' } as const

function tab(name: string) {
  const doc = new MapDoc()
  const awareness = new Awareness(doc)
  const clock = manualClock()
  let sent = 0
  awareness.on('update', (_change: unknown, origin: unknown) => origin === 'local' && sent++)
  const presence = new MapPresence(awareness, doc, { id: name, name, colour: 2 }, clock)
  return { doc, awareness, clock, presence, sent: () => sent }
}
type Tab = ReturnType<typeof tab>
function hear(from: Tab, to: Tab): void {
  Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc))
  say(to, from.doc.clientID, from.awareness.getLocalState())
}
let clocks = 0
/** Lets a tab hear any state, as a program that is not ours might send it. */
function say(to: Tab, client: number, state: unknown): void {
  clocks += 1
  const update = encoding.encode((encoder) => {
    for (const number of [1, client, clocks]) encoding.writeVarUint(encoder, number)
    encoding.writeVarString(encoder, JSON.stringify(state))
  })
  applyAwarenessUpdate(to.awareness, update, 'net')
}

it('tells others who is here, where they point, what they hold', () => {
  const [ann, bo] = [tab('ann'), tab('bo')]
  ann.presence.point([1.4, 2.6])
  ann.presence.select(['c1'])
  ann.presence.drag({ c1: [5, 6] })
  ann.clock.advance(50)
  hear(ann, bo)
  expect(bo.presence.peers()).toEqual([
    {
      key: ann.doc.clientID,
      person: 'ann',
      name: 'ann',
      colour: 2,
      pointer: [1, 3],
      selected: ['c1'],
      drag: { c1: [5, 6] },
      writing: null,
    },
  ])
  expect(ann.presence.peers()).toEqual([])
})

it('keeps to itself where one points, or also what one has selected and writes in, and tells it again afterwards', () => {
  const [ann, bo] = [tab('ann'), tab('bo')]
  const seen = () => {
    ann.clock.advance(50)
    hear(ann, bo)
    const [peer] = bo.presence.peers()
    return [peer?.pointer, peer?.selected]
  }
  const held = () => {
    const { drag, writing } = readPeerState(ann.awareness.getLocalState()) ?? {}
    return [drag, writing && writing.row]
  }
  ann.presence.point([1, 2])
  ann.presence.select(['c1'])
  expect(seen()).toEqual([[1, 2], ['c1']])
  ann.presence.hush('pointer')
  ann.presence.point([3, 4])
  ann.presence.select(['c2'])
  ann.presence.drag({ c2: [5, 6] })
  ann.presence.write(place, { start: 0, end: 0 })
  expect(seen()).toEqual([null, ['c2']])
  expect(held()).toEqual([{ c2: [5, 6] }, 'c1'])
  ann.presence.hush('place')
  expect(seen()).toEqual([null, []])
  expect(held()).toEqual([null, null])
  ann.presence.select(['c3'])
  ann.presence.drag({ c3: [5, 6] })
  ann.presence.write(place, { start: 0, end: 0 })
  expect(seen()).toEqual([null, []])
  expect(held()).toEqual([null, null])
  expect(JSON.stringify(ann.awareness.getLocalState())).not.toContain('c3')
  ann.presence.hush('nothing')
  expect(seen()).toEqual([null, ['c3']])
  ann.presence.point([5, 6])
  expect(seen()).toEqual([[5, 6], ['c3']])
})

it('lists two tabs of one person as two peers, and those who left no more', () => {
  const [one, other, bo] = [tab('ann'), tab('ann'), tab('bo')]
  hear(one, bo)
  hear(other, bo)
  expect(bo.presence.peers().map(({ person }) => person)).toEqual(['ann', 'ann'])
  one.presence.close()
  hear(one, bo)
  expect(bo.presence.peers().map(({ key }) => key)).toEqual([other.doc.clientID])
})

it('sends at most 20 states a second, and always the latest', () => {
  const ann = tab('ann')
  const before = ann.sent()
  for (let i = 0; i < 1000; i++) {
    ann.presence.point([i, i])
    ann.clock.advance(1)
  }
  expect(ann.sent() - before).toBeLessThanOrEqual(20)
  ann.clock.advance(50)
  expect(ann.awareness.getLocalState()).toMatchObject({ pointer: [999, 999] })
  expect(ann.clock.waiting).toBe(0)
})

it('keeps the same array as long as nothing changed, and tells when it does', () => {
  const [ann, bo] = [tab('ann'), tab('bo')]
  hear(ann, bo)
  const before = bo.presence.peers()
  let told = 0
  bo.presence.subscribe(() => told++)
  hear(ann, bo)
  bo.presence.point([1, 1])
  bo.doc.words(place).insert(0, 'x')
  expect(bo.presence.peers()).toBe(before)
  expect(told).toBe(0)
  ann.presence.select(['c1'])
  ann.clock.advance(50)
  hear(ann, bo)
  expect(told).toBe(1)
})

it('keeps a caret at its letter while others type before it', () => {
  const [ann, bo] = [tab('ann'), tab('bo')]
  ann.doc.words(place).insert(0, 'Hello')
  ann.presence.write(place, { start: 2, end: 5 })
  ann.clock.advance(50)
  hear(ann, bo)
  bo.doc.words(place).insert(0, '> ')
  expect(bo.presence.peers()[0]?.writing).toEqual({ ...place, start: 4, end: 7 })
  ann.presence.write(place, null)
  ann.clock.advance(50)
  hear(ann, bo)
  expect(bo.presence.peers()[0]?.writing).toBeNull()
})

it('shows a caret by its index until the letters come', () => {
  const [ann, bo] = [tab('ann'), tab('bo')]
  ann.doc.words(place).insert(0, 'Hello')
  ann.presence.write(place, { start: 2, end: 2 })
  ann.clock.advance(50)
  say(bo, ann.doc.clientID, ann.awareness.getLocalState())
  expect(bo.presence.peers()[0]?.writing).toEqual({ ...place, start: 0, end: 0 })
  bo.doc.words(place).insert(0, 'abc')
  expect(bo.presence.peers()[0]?.writing).toEqual({ ...place, start: 2, end: 2 })
})

it('stays under the size that the server takes, however much is held', () => {
  const ann = tab('ann')
  const ids = Array.from({ length: 3000 }, (_, i) => `${i}`.padStart(64, 'x'))
  ann.presence.select(ids)
  ann.presence.drag(Object.fromEntries(ids.map((id) => [id, [1e6 + 0.5, -1e6]] as const)))
  ann.clock.advance(50)
  expect(JSON.stringify(ann.awareness.getLocalState()).length).toBeLessThan(16 * 1024)
  expect(ann.awareness.getLocalState()?.['drag']).not.toBeNull()
})

it('believes no more of others than it can draw', () => {
  const many = Array.from({ length: 5000 }, (_, i) => `c${i}`)
  const state = readPeerState({
    v: 1,
    person: 'eve',
    name: `\u202Eevil\n\u0007${'x'.repeat(1000)}`,
    colour: 99,
    pointer: [Infinity, 0],
    selected: [...many, 7],
    drag: { ...Object.fromEntries(many.map((id) => [id, [0, 0]])), 'no id!': [0, 0] },
    writing: { field: 'text', row: 'c1', lang: '../x', start: 0, end: 0 },
  })
  expect(state?.name).toMatch(/^evil x+$/)
  expect(state?.name.length).toBeLessThanOrEqual(presenceBounds.nameLength)
  expect(state).toMatchObject({ colour: 1, pointer: null, writing: null })
  expect(state?.selected).toHaveLength(presenceBounds.selected)
  expect(Object.keys(state?.drag ?? {})).toHaveLength(presenceBounds.dragged)
})

it('takes any JSON from any program without a throw', () => {
  const chance = seeded(1)
  const keys = [
    'v',
    'person',
    'name',
    'colour',
    'pointer',
    'selected',
    'drag',
    'writing',
    'field',
    'row',
    'lang',
    'start',
    'startAt',
    '__proto__',
  ]
  const values = [
    null,
    true,
    0,
    1,
    -1,
    1.5,
    1e300,
    '',
    'text',
    'c1',
    'en',
    '__proto__',
    [1, 2],
    [0, 'x'],
    [[]],
    {},
  ]
  const json = (depth: number): unknown => {
    if (!depth || chance.chance(0.3)) return chance.pick(values)
    if (chance.chance(0.2)) return [json(depth - 1), json(depth - 1)]
    return JSON.parse(
      `{${keys
        .filter(() => chance.chance(0.6))
        .map((key) => `"${key}":${JSON.stringify(json(depth - 1))}`)
        .join()}}`,
    )
  }
  const bo = tab('bo')
  bo.doc.words(place).insert(0, 'Hello')
  for (let i = 0; i < 3000; i++) {
    const state = json(3)
    const whole = chance.chance(0.5) && typeof state === 'object' && !Array.isArray(state)
    say(
      bo,
      1 + (i % 7),
      whole
        ? { ...state, v: 1, person: 'eve', writing: { ...place, start: 3, end: 1, startAt: json(1) } }
        : state,
    )
    for (const peer of bo.presence.peers()) expect(peer.person).toBeTypeOf('string')
  }
  expect([...bo.doc.allWords()]).toHaveLength(1)
  expect(bo.presence.peers().length).toBeGreaterThan(0)
})

it('does not let strangers make texts in the document', () => {
  const bo = tab('bo')
  for (let i = 0; i < 50; i++)
    say(bo, 9, { v: 1, person: 'eve', writing: { ...place, row: `r${i}`, start: 1, end: 1 } })
  expect([...bo.doc.allWords()]).toEqual([])
})
