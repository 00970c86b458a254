import { counted } from '../../counted.ts'

/** Words of fold, focus on a branch, and where words come from. */
export const showing = {
  fold: 'Fold this branch',
  unfold: 'Unfold this branch',
  foldAll: 'Fold all proposals',
  unfoldAll: 'Unfold all branches',
  nothingOn: 'Nothing bears on it, so there is nothing to fold.',
  folded: (n: number) =>
    counted('en', n, { one: 'Folded: # claim is put away.', other: 'Folded: # claims are put away.' }),
  unfolded: 'Unfolded.',
  inFocus: (n: number) => counted('en', n, { one: 'In focus: # claim', other: 'In focus: # claims' }),
  showAll: 'Show all',
  focusOver: 'All claims are shown alike again.',
  origins: 'Where words come from',
  people: 'Participants',
  document: 'Writing',
}
