import { counted } from '../../counted.ts'
import { quoted } from '../../quoted.ts'

/** Words of the presentation of a map. */
export const presenting = {
  region: 'Presentation',
  next: 'Next',
  previous: 'Back',
  end: 'End',
  place: (n: number, all: number) => `${n} of ${all}`,
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  howMany: 'How much of it',
  strongest: 'Strongest',
  all: 'All',
  strongestHint: 'Of each proposal the three best supported reasons and rebuttals',
  allHint: 'All that bears on each proposal, questions too',
  bearsOn: (word: string, name: string) => `${word} ${quoted('en', name)}`,
  why: 'Why',
  onStep: (word: string) => `${word} this step`,
  alsoOnMap: (counts: string) => `On the map: ${counts}`,
  reasons: (n: number) => counted('en', n, { one: '# reason', other: '# reasons' }),
  rebuttals: (n: number) => counted('en', n, { one: '# rebuttal', other: '# rebuttals' }),
  questions: (n: number) => counted('en', n, { one: '# question', other: '# questions' }),
  keys: 'Arrow keys, space or a click go on. Up and down go from proposal to proposal. Escape ends.',
  nothing: 'There is nothing on this map yet.',
}
