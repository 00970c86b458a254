/** A report in which no part is empty and all that people wrote says the same, for tests of what is made of it. */
import type { Report } from './report.ts'

/** Of eleven people: five against, three undecided and three for it, and then three, two and six; counted by hand. */
export const movement = {
  before: { against: 5, undecided: 3, for: 3 },
  after: { against: 3, undecided: 2, for: 6 },
  flow: {
    against: { against: 3, undecided: 0, for: 2 },
    undecided: { against: 0, undecided: 2, for: 1 },
    for: { against: 0, undecided: 0, for: 3 },
  },
  points: 500 / 11,
  verdict: 'towards',
} as const

const reason = { id: 'r', text: 'A strong reason', claims: [], strength: 0.7 }
const rebuttal = { id: 'o', text: 'A strong rebuttal', claims: [], strength: 0.6 }
export const report = (say: string): Report => {
  const result = { target: 'a', voters: 11, stances: [2, 3, 1, 1, 2] as const, undecided: 2, mean: -2 / 9 }
  const target = { id: 'a', kind: 'claim', text: say, since: 'edited', result, reason, rebuttal } as const
  const dots = { ...target, id: 'x', since: 'same', result: { target: 'x', voters: 7, dots: 12 } } as const
  const ballot = {
    phase: say,
    question: say,
    anonymity: 'named',
    state: 'revealed',
    epoch: 1,
    electorate: 12,
    voted: 11,
  } as const
  return {
    lang: 'en',
    isTranslated: false,
    title: say,
    map: say,
    beganAt: Date.UTC(2026, 0, 5, 9, 0),
    endedAt: Date.UTC(2026, 0, 5, 10, 21),
    madeAt: Date.UTC(2026, 0, 6, 8, 0),
    agenda: [{ title: say, kind: 'frame', minutes: 5, runs: [{ from: 0, to: 330_000 }] }],
    people: [{ alias: say, part: 'host' }],
    sides: [],
    ballots: [
      {
        ...ballot,
        id: 'one',
        kind: 'stance',
        ask: 'accept',
        each: 1,
        perTarget: 1,
        late: 1,
        targets: [target],
        choices: [{ alias: say, votes: { a: -2, gone: 1 } }],
      },
      {
        ...ballot,
        id: 'two',
        kind: 'dots',
        ask: 'crux',
        each: 3,
        perTarget: 2,
        late: 0,
        targets: [dots],
        choices: [],
      },
    ],
    swings: [
      {
        first: 'one',
        second: 'two',
        question: say,
        kind: 'stance',
        both: 11,
        targets: [
          {
            target: 'a',
            text: say,
            both: 11,
            ...movement,
          },
          { target: 'b', text: 'Few', both: 3, verdict: 'no-clear-shift' },
        ],
      },
    ],
    cruxes: [{ ballot: 'two', rank: 1, score: 12, target: dots }],
    questions: [{ text: say, on: say }],
    flags: [{ text: say, unclear: 2, needsSource: 1 }],
    reactions: [{ text: say, on: say, agree: 3, concern: 1 }],
    cards: { placed: 3, waiting: [], parked: [{ text: say, relation: 'rebuts', on: say, by: say }] },
    outcomes: [{ text: say, claim: say, owners: [say] }],
    picks: [{ group: say, kind: 'reason', text: say }],
    sources: [
      { name: say, url: 'https://example.org/a?b=1', places: [{ locator: say, claim: say, quote: say }] },
      { name: 'Script', url: 'javascript:alert(1)', places: [] },
    ],
    spotlighted: [{ id: 'a', text: say }],
  }
}
