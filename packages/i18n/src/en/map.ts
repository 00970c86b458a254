import { counted } from '../counted.ts'

/** Words of the argument map itself: on cards, arrows, legend and pictures alike. */
export const map = {
  supports: 'supports',
  rebuts: 'rebuts',
  undercuts: 'undercuts',
  backs: 'backs',
  answers: 'answers',
  asks: 'asks',
  and: 'and',
  proposal: 'Proposal',
  proposalNumbered: (n: number) => `Proposal ${n}`,
  claim: 'Claim',
  question: 'Question',
  note: 'Note',
  implicit: 'Implicit',
  speech: 'Speech',
  article: 'Article',
  report: 'Report',
  book: 'Book',
  web: 'Web page',
  otherSource: 'Source',
  claims: (n: number) => counted('en', n, { one: '# claim', other: '# claims' }),
  proposals: (n: number) => counted('en', n, { one: '# proposal', other: '# proposals' }),
  untitledMap: 'Untitled map',
  emptyClaim: 'No words yet',
}
