import { counted } from '../../counted.ts'

/** Words of putting cards in order. */
export const tidying = {
  running: 'Tidying…',
  cancel: 'Cancel',
  tidied: (n: number) => counted('en', n, { one: 'Tidied # card.', other: 'Tidied # cards.' }),
  inOrder: 'Everything stood well already.',
  allPinned: 'All of it was placed by hand, so it stays where it is.',
  calledOff: 'Not tidied: the map changed meanwhile.',
  cancelled: 'Nothing was moved.',
  failed: 'It could not be tidied just now.',
  nothingChosen: 'Select claims to tidy first.',
  noProposal: 'This bears on no proposal: tidy the map or the selection.',
  undo: 'Undo',
  letMoveAll: (n: number) =>
    counted('en', n, { one: 'Let tidy move it', other: 'Let tidy move these # cards' }),
  keepHere: 'Keep it where it is',
}
