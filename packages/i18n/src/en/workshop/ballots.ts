import { counted } from '../../counted.ts'
import { quoted } from '../../quoted.ts'

/** Voting: kinds, answers, states and results. */
export const ballots = {
  strongFor: 'Strongly for',
  ratherFor: 'Rather for',
  between: 'In between',
  ratherAgainst: 'Rather against',
  strongAgainst: 'Strongly against',
  undecided: 'Undecided',
  yes: 'Yes',
  no: 'No',
  agree: 'Agree',
  neither: 'Neither',
  concern: 'Concern',
  sideFor: 'For',
  sideUndecided: 'Undecided',
  sideAgainst: 'Against',
  /** What is asked of each item, told in a sentence. */
  asks: {
    accept: 'Do you accept the claim itself? Never mind for now what follows from it.',
    holds: 'Never mind whether the reason is true. If it is: does it bear on the claim?',
    crux: 'Would your own view change if this turned out otherwise? Then it is a crux.',
    agree: 'A sense check: nothing is decided by it.',
  },
  /** Where all that is voted on are proposals, or sentences of the hosts’ own. */
  asksProposal: 'Do you accept the proposal itself? Never mind for now what follows from it.',
  asksStatement: 'Do you accept the statement itself? Never mind for now what follows from it.',
  secret: 'Secret from everyone in the room. You can change it until the ballot closes.',
  hostSees: 'The hosts will see who chose what. You can change it until the ballot closes.',
  named: 'Everyone will see who chose what. You can change it until the ballot closes.',
  wasSecret: 'Nobody in the room can see who chose what.',
  wasForHosts: 'Hosts can see who chose what.',
  wasNamed: 'It was said beforehand that all see who chose what.',
  itemOf: (at: number, of: number) => `${at} of ${of}`,
  next: 'Next',
  back: 'Back',
  toAll: 'See all answers',
  takeBack: 'Take the answer back',
  noAnswer: 'No answer yet',
  unanswered: 'No answer',
  giveAnswer: 'Answer',
  yourAnswers: 'Your answers',
  change: 'Change',
  allAnswered: 'You have answered everything. You can still change it until the ballot closes.',
  leftToAnswer: (n: number) =>
    counted('en', n, { one: '# item without an answer.', other: '# items without an answer.' }),
  dotsLeft: (n: number) => counted('en', n, { one: '# dot left', other: '# dots left' }),
  noDotsLeft: 'All dots are given. Take one back to move it.',
  upTo: (n: number) =>
    counted('en', n, { one: 'At most # dot on one item.', other: 'At most # dots on one item.' }),
  moreDots: (name: string) => `One more dot for ${quoted('en', name)}`,
  fewerDots: (name: string) => `One dot less for ${quoted('en', name)}`,
  dotsOn: (n: number) => counted('en', n, { one: '# dot', other: '# dots' }),
  sending: 'Being sent',
  willBeSent: 'It is sent when the connection is back.',
  lateMany: (count: number) =>
    counted('en', count, {
      one: '# answer of yours arrived after closing. It is not counted.',
      other: '# answers of yours arrived after closing. They are not counted.',
    }),
  late: (name: string) => `Your answer to ${quoted('en', name)} arrived after closing. It is not counted.`,
  dismiss: 'Understood',
  refused: (name: string, why: string) => `${quoted('en', name)}: ${why}`,
  notLeft: (question: string) =>
    `${quoted('en', question)}: whether you vote in it could not be changed any more.`,
  notOpenYet: 'The ballot opens in a moment. This screen goes on by itself.',
  closing: 'The ballot is closing. What is on its way still counts.',
  closed: 'The ballot is closed. The hosts will show the result.',
  sealed: 'The ballot is closed. Its result stays sealed until the second vote.',
  yourWhile: 'Your own answers stay on this screen for you.',
  notYours: 'You came after this ballot opened. A host can let you vote.',
  abstains: 'You have left this ballot.',
  progress: (done: number, of: number) => `${done} of ${of} are done`,

  results: 'Results',
  voted: (voted: number, of: number) => `${voted} of ${of} voted.`,
  lateCount: (n: number) =>
    counted('en', n, {
      one: '# answer came after closing and is not counted.',
      other: '# answers came after closing and are not counted.',
    }),
  answer: 'Answer',
  people: 'People',
  nobodyAnswered: 'Nobody answered this.',
  mean: (mean: string) => `On average ${mean}, from −2 to +2, of those who decided.`,
  noMean: 'Nobody decided either way.',
  dotsFrom: (dots: number, people: number) =>
    `${counted('en', dots, { one: '# dot', other: '# dots' })} from ${counted('en', people, { one: '# person', other: '# people' })}`,
  andWithoutDots: (count: number) =>
    counted('en', count, { one: 'and # with no dots', other: 'and # with no dots' }),
  noDots: (count: number) =>
    counted('en', count, {
      one: 'Nobody gave the # item a dot',
      other: 'Nobody gave any of the # items a dot',
    }),
  edited: 'Edited since the vote',
  editedText: 'The words on the map are others now. The result is about the words above.',
  deleted: 'Deleted since the vote',
  merged: 'Merged into another claim since the vote',
  whoChose: 'Who chose what',
  whoColumn: 'Person',
  markMean: (mean: string) => `Stance ${mean}`,
  markYes: (yes: number, of: number) => `${yes} of ${of} yes`,
  markMotion: (yes: number, no: number) => `${yes} for, ${no} against`,

  swing: 'What changed',
  swingBoth: (both: number) =>
    counted('en', both, {
      one: 'Of # person who answered both times.',
      other: 'Of # people who answered both times.',
    }),
  before: 'Before',
  after: 'After',
  fromTo: 'From (row) to (column)',
  noClearShift: 'No clear shift',
  towards: (points: string) => `${points} points towards it`,
  away: (points: string) => `${points} points away from it`,
  shiftOf: (points: string) => `${points} points`,
  whyNoShift: 'Under ten people, or under five points: too little to call it a shift.',
  tooFew:
    'Fewer than five people answered both times. Who moved where would show single people, so it is not told.',
  howCounted:
    'Points: the share for it less the share against it, after less before. “In between” counts as undecided.',
  yourShift: 'Your own shift',
  onlyYou: 'Only you see this. It is kept in this browser.',
  noShift: 'You stayed where you were.',
  wasNow: (was: string, now: string) => `${was} → ${now}`,
}
