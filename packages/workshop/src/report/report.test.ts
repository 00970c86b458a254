/** A workshop is held by the engine, and its report is compared with what was cast, counted by hand. */
import { describe, expect, test } from 'vitest'
import { targets, votingRoom } from '../ballot/testing/voting-room.ts'
import { commonView } from '../common-view.ts'
import type { VoteValue } from '../session.ts'
import type { Audience } from '../view.ts'
import type { Bearing, MapFacts, RowFact } from './facts.ts'
import { reportOf, rowsToTell } from './index.ts'
import { movement } from './test-report.ts'

const row = (text: string, more: Partial<RowFact> = {}): RowFact => ({
  text,
  frozen: text,
  gone: false,
  reasons: [],
  rebuttals: [],
  ...more,
})
const bearing = (id: string, text: string, strength: number, ...claims: string[]): Bearing => ({
  id,
  text,
  strength,
  claims,
})
const facts = (rows: MapFacts['rows'] = {}, more: Partial<MapFacts> = {}): MapFacts => ({
  title: 'Chips',
  rows,
  wordings: [],
  questions: [],
  sources: [],
  ...more,
})

/** Eleven participants who answer `before`, then `after`, of claim `a`; `dots` of claims `x` and `y`. */
function held(
  before: readonly VoteValue[],
  after: readonly VoteValue[],
  anonymity: 'secret' | 'named' = 'secret',
) {
  const made = votingRoom(before.length)
  const { room, people, makes, opens, votes, closes, reveals } = made
  const a = targets(['a'])
  room.begin('frame')
  makes('first', { targets: a, sealed: true, anonymity, question: 'Where do you stand?' })
  opens('first')
  people.forEach((person, at) => votes(person, 'first', 'a', before[at] ?? null))
  closes('first')
  room.pass(6 * 60_000)
  room.begin('talk')
  makes('cruxes', { kind: 'dots', ask: 'crux', targets: targets(['x', 'y', 'z']), anonymity })
  opens('cruxes')
  people.forEach((person, at) => {
    votes(person, 'cruxes', 'x', 1)
    if (at % 2) votes(person, 'cruxes', 'y', 2)
  })
  closes('cruxes')
  reveals('cruxes')
  makes('second', { targets: a, secondOf: 'first', anonymity, question: 'And now?' })
  opens('second')
  people.forEach((person, at) => votes(person, 'second', 'a', after[at] ?? null))
  closes('second')
  reveals('second')
  const report = (audience: Audience = 'participant', given: MapFacts = facts()) =>
    reportOf({
      view: commonView(room.session, audience, room.around()),
      facts: given,
      lang: 'en',
      madeAt: room.now,
    })
  return { ...made, report }
}
// 5 against, 3 undecided, 3 for; then 3 against, 2 undecided, 6 for: from −2 to +3 of eleven.
const before = [-2, -2, -1, -1, -1, 0, null, null, 1, 2, 2]
const after = [-2, -1, 1, 1, -1, 0, null, 2, 1, 2, 2]

describe('numbers', () => {
  const { report } = held(before, after)
  const { ballots, swings, cruxes } = report()

  test('of both stances are those that were cast', () => {
    const numbers = ballots.map(({ id, voted, electorate, targets: of }) => [
      id,
      voted,
      electorate,
      of[0]?.result,
    ])
    expect(numbers[0]).toEqual([
      'first',
      11,
      12,
      { target: 'a', voters: 11, stances: [2, 3, 1, 1, 2], undecided: 2, mean: -2 / 9 },
    ])
    expect(numbers[2]).toEqual([
      'second',
      11,
      12,
      { target: 'a', voters: 11, stances: [1, 2, 1, 3, 3], undecided: 1, mean: 5 / 10 },
    ])
  })
  test('of the swing are those of the people who answered both times', () => {
    expect(swings).toEqual([
      {
        first: 'first',
        second: 'second',
        question: 'And now?',
        kind: 'stance',
        both: 11,
        targets: [
          {
            target: 'a',
            text: 'Claim a',
            both: 11,
            ...movement,
          },
        ],
      },
    ])
  })
  test('rank the cruxes by dots, and leave out what nobody gave any', () => {
    expect(cruxes.map(({ rank, score, target }) => [rank, target.id, score, target.result.voters])).toEqual([
      [1, 'x', 11, 11],
      [2, 'y', 10, 5],
    ])
  })
})

test('in another language what stands unchanged is told by its translation, and what was edited as it was asked', () => {
  const { room } = held(before, after)
  const given = facts({
    a: row('Тезис а', { frozen: 'Claim a' }),
    x: row('Тезис икс, изменённый', { frozen: 'Claim x, edited' }),
  })
  const inLang = (lang: string) =>
    reportOf({ view: commonView(room.session, 'host', room.around()), facts: given, lang, madeAt: room.now })
  const ru = inLang('ru')
  expect(ru.ballots.map(({ targets: of }) => of[0]?.text)).toEqual(['Тезис а', 'Claim x', 'Тезис а'])
  expect(ru.swings[0]?.targets[0]?.text).toBe('Тезис а')
  expect(ru.cruxes[0]?.target).toMatchObject({ text: 'Claim x', since: 'edited' })
  expect(ru.isTranslated).toBe(true)
  // In its own, also as a variety of it, the words that were asked stay.
  for (const own of [room.session.lang, `${room.session.lang}-Latn`]) {
    expect(inLang(own).ballots[0]?.targets[0]?.text).toBe('Claim a')
    expect(inLang(own).isTranslated).toBe(false)
  }
})

test('what is not revealed has no numbers, whoever asks', () => {
  const { room, people, makes, opens, votes, closes, report } = held(before, after)
  makes('third', { question: 'Secretly' })
  opens('third')
  for (const person of people) votes(person, 'third', 'a', 2)
  closes('third')
  makes('draft')
  for (const audience of ['host', 'participant'] as const) {
    const { ballots } = report(audience)
    expect(ballots.map(({ id }) => id)).toEqual(['first', 'cruxes', 'second', 'third'])
    const third = ballots.find(({ id }) => id === 'third')
    expect(third).toMatchObject({ state: 'closed', targets: [], choices: [] })
    expect(third).not.toHaveProperty('voted')
  }
  expect(room.session.votes['third']).toBeDefined()
})

test('choices are told of named ballots alone, not even to hosts of those for their eyes', () => {
  const named = held(before, after, 'named').report('host')
  const ofFirst = named.ballots.find(({ id }) => id === 'first')?.choices
  expect(ofFirst?.length).toBe(11)
  expect(ofFirst?.map(({ votes }) => votes['a'] ?? null)).toEqual(expect.arrayContaining([...before]))
  const { room, people, makes, opens, votes, closes, reveals, report } = held(before, after)
  makes('hosts', { anonymity: 'host' })
  opens('hosts')
  for (const person of people) votes(person, 'hosts', 'a', 2)
  closes('hosts')
  reveals('hosts')
  const seen = commonView(room.session, 'host', room.around()).ballots['hosts']?.result
  expect(Object.keys(seen?.choices ?? {}).length).toBe(11)
  expect(report('host').ballots.flatMap(({ choices }) => choices)).toEqual([])
})

describe('of a crux', () => {
  const { report } = held(before, after)
  const first = (fact: RowFact) =>
    report('participant', facts({ x: fact, y: row('Claim y') })).cruxes[0]?.target

  test('both the strongest reason and the strongest rebuttal stand beside it', () => {
    const told = first(
      row('Claim x', {
        reasons: [bearing('r1', 'Weak', 0.4, 'p'), bearing('r2', 'Strong', 0.8, 'q')],
        rebuttals: [bearing('o1', 'Against', 0.6, 'o'), bearing('o2', 'Hardly', 0.1, 'h')],
      }),
    )
    expect([told?.reason?.text, told?.rebuttal?.text]).toEqual(['Strong', 'Against'])
  })
  test('of equally strong ones that with more dots is told, then the first', () => {
    const told = first(
      row('Claim x', {
        reasons: [bearing('r1', 'Without', 0.5, 'p'), bearing('r2', 'With dots', 0.500_01, 'y')],
        rebuttals: [bearing('o1', 'First', 0.5, 'o'), bearing('o2', 'Second', 0.5, 'h')],
      }),
    )
    expect([told?.reason?.text, told?.rebuttal?.text]).toEqual(['With dots', 'First'])
  })
  test('what became of it since is told, and its words stay those of the ballot', () => {
    expect(first(row('Claim x'))?.since).toBe('same')
    expect(first(row('Other', { frozen: 'Other' }))).toMatchObject({ since: 'edited', text: 'Claim x' })
    expect(first(row('Claim x', { gone: true }))).toMatchObject({ since: 'gone', text: 'Claim x' })
    expect(report('participant', facts()).cruxes[0]?.target).toMatchObject({ since: 'gone', reason: null })
  })
})

test('the agenda has real times, each run of a phase, and what was left out', () => {
  const { room } = votingRoom(0)
  const start = room.now
  room.begin('frame')
  room.pass(4 * 60_000)
  room.begin('talk')
  room.pass(60_000)
  room.begin('frame')
  room.pass(30_000)
  room.do('host', { do: 'end' })
  const { agenda, endedAt } = reportOf({
    view: commonView(room.session, 'host', room.around()),
    facts: facts(),
    lang: 'en',
    madeAt: room.now,
  })
  expect(endedAt).toBe(start + 5.5 * 60_000)
  const runs = Object.fromEntries(agenda.map(({ title, runs: of }) => [title, of]))
  expect(runs['The frame']).toEqual([
    { from: start, to: start + 240_000 },
    { from: start + 300_000, to: start + 330_000 },
  ])
  expect(runs['The talk']).toEqual([{ from: start + 240_000, to: start + 300_000 }])
  expect(runs['The reveal']).toEqual([])
})

test('flags, picks, cards and outcomes are told with words and names, and without those who were erased', () => {
  const { room, people } = votingRoom(2)
  const [ann = '', ben = ''] = people
  room.begin('named')
  room.writes(ann, 'd1', 'Because', 'x')
  room.writes(ben, 'd2', 'Since', 'y')
  room.do('host', { do: 'release', scope: { of: 'all' } })
  const [card = ''] = Object.keys(room.session.cards)
  room.do('host', { do: 'park', card, on: true })
  room.begin('talk')
  room.do(ann, { do: 'flag', row: 'x', kind: 'unclear', on: true })
  room.do(ben, { do: 'flag', row: 'x', kind: 'unclear', on: true })
  room.do('host', { do: 'groups', groups: [{ id: 'g', name: 'North', scope: ['x'], members: [ann] }] })
  room.do(ann, { do: 'pick', group: 'g', kind: 'rebuttal', claim: 'y' })
  room.do('host', { do: 'outcome', outcome: 'o', text: 'Ask again', claim: 'x', owners: [ann, ben] })
  const told = () => {
    const view = commonView(room.session, 'host', room.around())
    expect([...rowsToTell(view)].toSorted()).toEqual(['x', 'y'])
    return reportOf({ view, facts: facts({ x: row('X!'), y: row('Y!') }), lang: 'en', madeAt: 0 })
  }
  const { flags, picks, outcomes, cards } = told()
  expect(flags).toEqual([{ text: 'X!', unclear: 2, needsSource: 0 }])
  expect(picks).toEqual([{ group: 'North', kind: 'rebuttal', text: 'Y!' }])
  expect(outcomes).toEqual([
    { text: 'Ask again', claim: 'X!', owners: ['The participant', 'The participant 2'] },
  ])
  expect([cards.placed, cards.parked.length, cards.waiting.length]).toEqual([0, 1, 1])
  expect(cards.parked[0]).toMatchObject({ relation: 'supports', by: 'The participant' })
  room.do('host', { do: 'erase', person: ann })
  room.do('host', { do: 'groups', groups: [] })
  const later = told()
  expect(later.outcomes[0]?.owners).toEqual(['The participant 2'])
  expect(later.picks[0]?.group).toBe('')
  expect(later.flags[0]?.unclear).toBe(1)
})

test('what people agree with is told with the claim that a wording is for, the most agreed with first', () => {
  const { room, people } = votingRoom(2)
  const [ann = '', ben = ''] = people
  room.begin('talk')
  room.do(ann, { do: 'flag', row: 'x', kind: 'concern', on: true })
  room.do(ann, { do: 'flag', row: 'remark', kind: 'agree', on: true })
  room.do(ben, { do: 'flag', row: 'remark', kind: 'agree', on: true })
  const view = commonView(room.session, 'participant', room.around())
  expect([...rowsToTell(view)].toSorted()).toEqual(['remark', 'x'])
  const wordings = [{ id: 'remark', text: 'Say it so', on: 'X!' }]
  const report = reportOf({ view, facts: facts({ x: row('X!') }, { wordings }), lang: 'en', madeAt: 0 })
  expect(report.reactions).toEqual([
    { text: 'Say it so', on: 'X!', agree: 2, concern: 0 },
    { text: 'X!', on: '', agree: 0, concern: 1 },
  ])
  expect(report.flags).toEqual([])
})
