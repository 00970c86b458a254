/**
 * What somebody may not do just now with a map that they may write, such as in a phase of a workshop, and which of its
 * branches others have locked. Views mark and grey by it; that nothing is written is seen to where commands are taken.
 */

/** `attach`: a source or a tag to a claim; `link`: an arrow drawn, turned or taken apart. */
export type Change = 'add' | 'edit' | 'move' | 'link' | 'delete' | 'attach'

export interface Restraint {
  /**
   * Why a change is not offered, as a sentence; null: it is.
   *
   * @param on the claim or inference that would be changed or added to; null: none that is there
   */
  readonly why: (change: Change, on: string | null) => string | null
  /** Claims of locked branches. */
  readonly locked: ReadonlySet<string>
  /** What is said of each of them, such as “Locked”. */
  readonly lockedName: string
}

/** What a line of a menu changes, by its key. Lines that are not told change nothing that is held back. */
const changes: Readonly<Record<string, Change>> = {
  add: 'add',
  back: 'add',
  beside: 'add',
  co: 'add',
  'co-premise': 'add',
  duplicate: 'add',
  'insert-above': 'add',
  paste: 'add',
  'sibling-before': 'add',
  undercut: 'add',
  edit: 'edit',
  translate: 'edit',
  why: 'edit',
  scheme: 'edit',
  split: 'edit',
  merge: 'edit',
  unmerge: 'edit',
  implicit: 'edit',
  claim: 'edit',
  proposal: 'edit',
  question: 'edit',
  note: 'edit',
  cite: 'attach',
  tag: 'attach',
  connect: 'link',
  join: 'link',
  leave: 'link',
  move: 'link',
  retarget: 'link',
  turn: 'link',
  out: 'link',
  supports: 'link',
  rebuts: 'link',
  asks: 'link',
  answers: 'link',
  up: 'move',
  down: 'move',
  pin: 'move',
  unpin: 'move',
  'tidy-branch': 'move',
  'tidy-selection': 'move',
  restore: 'delete',
  delete: 'delete',
}

/** `add-supports`, `turn-asks`, `unmerge-c1` are lines of one sort. */
function changeOf(key: string): Change | undefined {
  const known = [key, key.split('-')[0] ?? ''].find((one) => Object.hasOwn(changes, one))
  return known === undefined ? undefined : changes[known]
}

/**
 * The lines of a menu, those that are not offered with the reason. O(lines).
 *
 * @param on what a line, by its key, is about; null: nothing that is there
 */
export function withReasons<Line extends { readonly key: string }>(
  restraint: Restraint | null,
  groups: readonly (readonly Line[])[],
  on: (key: string) => string | null,
): readonly (readonly (Line & { readonly off?: string })[])[] {
  if (!restraint) return groups
  return groups.map((group) =>
    group.map((line) => {
      const change = changeOf(line.key)
      const why = change && restraint.why(change, on(line.key))
      return why ? { ...line, off: why } : line
    }),
  )
}
