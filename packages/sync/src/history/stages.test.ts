import { addClaim, deleteRows, move, setKind, setWords } from '@parley/model'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Stage, stagesOf } from './stages.ts'
import { TestLog, type TestPerson } from './test-log.ts'

const claimBy = (person: TestPerson, text: string) =>
  person.does(addClaim, { kind: 'claim', pos: [0, 0], text, lang: 'en' })[0] ?? ''
const words = ({ map }: Stage, id: string) => (map?.isLive(id) ? map.words('text', id, 'en') : null)
const told = ({ added, changed, gone }: Stage) => ({ added, changed, gone })

/** Three phases: Ada makes two; Ben rewords one and adds; Ada deletes one, and Ben’s new one is only moved. */
function held() {
  const log = new TestLog()
  const [ada, ben] = [log.person('Ada'), log.person('Ben')]
  const seqs: number[] = []
  const ends = () => seqs.push(log.rows.length)
  const one = claimBy(ada, 'One')
  const two = claimBy(ada, 'Two')
  ends()
  ben.does(setWords, { place: { field: 'text', row: one, lang: 'en' }, text: 'One and a half' })
  ada.does(setKind, { claim: one, kind: 'proposal' })
  const three = claimBy(ben, 'Three')
  ends()
  ada.does(deleteRows, { ids: [two] })
  ben.does(move, { places: { [three]: [9, 9] } })
  const shortLived = claimBy(ben, 'Not for long')
  ada.does(deleteRows, { ids: [shortLived] })
  ends()
  return { log, seqs, one, two, three }
}

test('tells the map at each moment, and of every claim what became of it and by whom', () => {
  const { log, seqs, one, two, three } = held()
  const stages = stagesOf(log.rows, seqs)
  expect(stages.map((stage) => [one, two, three].map((id) => words(stage, id)))).toEqual([
    ['One', 'Two', null],
    ['One and a half', 'Two', 'Three'],
    ['One and a half', null, 'Three'],
  ])
  expect(stages.map(told)).toEqual([
    {
      added: [
        { claim: one, people: ['Ada'] },
        { claim: two, people: ['Ada'] },
      ],
      changed: [],
      gone: [],
    },
    {
      added: [{ claim: three, people: ['Ben'] }],
      changed: [{ claim: one, people: ['Ben', 'Ada'] }],
      gone: [],
    },
    { added: [], changed: [], gone: [{ claim: two, people: ['Ada'] }] },
  ])
})

test('equal moments have nothing between them, and one beyond the log is its end', () => {
  const { log, seqs, one } = held()
  const [first = 0] = seqs
  const [, same, last] = stagesOf(log.rows, [first, first, 9999])
  expect(same && told(same)).toEqual({ added: [], changed: [], gone: [] })
  expect(last && words(last, one)).toBe('One and a half')
  expect(stagesOf([], [0, 5]).map(({ map }) => [...(map?.claims() ?? [])])).toEqual([[], []])
})

test('of a log that was cut, what came before cannot be told, nor whose the rest is', () => {
  const { log, seqs, one, two, three } = held()
  const [, cutAt = 0] = seqs
  const doc = new Y.Doc()
  for (const { seq, update } of log.rows) if (seq <= cutAt) Y.applyUpdate(doc, update)
  const cut = { seq: cutAt, at: 0, person: '', link: 'host', update: Y.encodeStateAsUpdate(doc) } as const
  const [before, at, after] = stagesOf([cut, ...log.rows.slice(cutAt)], seqs)
  expect(before).toEqual({ map: null, added: [], changed: [], gone: [] })
  expect(at && [told(at), words(at, three)]).toEqual([{ added: [], changed: [], gone: [] }, 'Three'])
  expect(after && told(after).gone).toEqual([{ claim: two, people: ['Ada'] }])
  expect(after && words(after, one)).toBe('One and a half')
})
