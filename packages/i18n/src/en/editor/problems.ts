import { counted } from '../../counted.ts'
import { quoted } from '../../quoted.ts'

/** Words of what in a document is not sound. */
export const problems = {
  count: (n: number) => counted('en', n, { one: '# problem in this map', other: '# problems in this map' }),
  found: (n: number) =>
    counted('en', n, {
      one: 'One thing in this map does not fit together. The rest is shown.',
      other: '# things in this map do not fit together. The rest is shown.',
    }),
  show: 'Show them',
  about:
    'Another program wrote this, or two people edited at the same moment. Nothing was taken out of the map; what is not sound is not drawn.',
  none: 'Everything in this map fits together.',
  more: (n: number) => counted('en', n, { one: 'And # more', other: 'And # more' }),
  goThere: 'Go there',
  unread: {
    'not-a-row': 'This is no row, so it is not shown.',
    'bad-id': 'Nothing can refer to a row of this name, so it is not shown.',
    'missing-cell': 'This row lacks what it needs, so it is not shown.',
    'bad-cell': 'This cell cannot be read and counts as empty.',
    'unknown-kind': 'Parley does not know what stands in this cell.',
    'newer-schema': 'This map was written by a newer Parley.',
  },
  oneId: 'A claim and an arrow bear the same id: whatever names it means the claim.',
  noTarget: (name: string) => `The arrow from ${quoted('en', name)} ends on a claim that does not exist.`,
  noEnds: 'This arrow ends on a claim that does not exist.',
  noPremise: (name: string) => `An arrow to ${quoted('en', name)} begins at no claim.`,
  circle: (n: number) =>
    counted('en', n, {
      one: 'An arrow ends on itself.',
      other: '# arrows end on each other, and on no claim.',
    }),
  hangs: (name: string) => `The arrow from ${quoted('en', name)} ends on an arrow that is not sound.`,
  lostPremise: (name: string) => `One of the claims of the step to ${quoted('en', name)} does not exist.`,
  strayPremise: (name: string) => `${quoted('en', name)} is a reason in a step that does not exist.`,
  twin: (step: string) => `This arrow is there twice: ${step}.`,
  badLink: (step: string, why: string) => `An arrow that should not be: ${step}. ${why}`,
  lostMerge: (name: string) =>
    `${quoted('en', name)} was merged into a claim that does not exist, and stands by itself.`,
  quoted: (name: string) => quoted('en', name),
  mergeCircle: (names: string) => `These claims were merged into each other: ${names}.`,
  onDeleted: (names: string, n: number) =>
    `Deleted: ${names}. ${counted('en', n, {
      one: 'One arrow still ends there and is not drawn.',
      other: '# arrows still end there and are not drawn.',
    })}`,
  straySource: (name: string) => `${quoted('en', name)} cites a source that does not exist.`,
  strayCitation: 'A source is cited by a claim that does not exist.',
  strayTag: (name: string) => `The tag ${quoted('en', name)} is on a claim that does not exist.`,
  strayComment: 'A comment is on something that does not exist.',
  mend: {
    deleteArrow: 'Delete the arrow',
    deleteArrows: (n: number) => counted('en', n, { one: 'Delete the arrow', other: 'Delete the arrows' }),
    restore: 'Restore what was deleted',
    closePlace: 'Close the empty place',
    deleteOne: 'Delete one of them',
    deletePremise: 'Delete it',
    takeApart: 'Take apart',
    deleteCitation: 'Delete the citation',
    deleteTag: 'Delete the tag',
    deleteComment: 'Delete the comment',
  },
}
