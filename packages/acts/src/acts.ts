/**
 * Everything that a key, a menu, the palette or a button can ask for on a map's page, by name and by what it is about, in
 * the order of the list of shortcuts and of the palette. Some of it canvas and outline do themselves, each in its own
 * way; the rest is the page's, and holds in both.
 */
export const actsOfTopic = {
  write: [
    'edit',
    'support',
    'rebut',
    'ask',
    'undercut',
    'sibling',
    'sibling-before',
    'insert-above',
    'co-premise',
    'connect',
    'move',
    'cycle-kind',
    'implicit',
    'split',
    'merge',
    'unmerge',
    'duplicate',
    'copy-text',
    'paste',
    'remove',
    'undo',
    'redo',
  ],
  about: ['details', 'comment', 'tag', 'cite', 'why', 'scheme', 'translate', 'history'],
  walk: [
    'walk-up',
    'walk-down',
    'walk-left',
    'walk-right',
    'step-up',
    'step-down',
    'to-arrow',
    'home',
    'last',
    'select',
    'select-all',
    'menu',
    'reorder-up',
    'reorder-down',
  ],
  look: [
    'fit',
    'fit-selection',
    'zoom-in',
    'zoom-out',
    'zoom-full',
    'view-back',
    'view-forward',
    'fold',
    'fold-all',
    'focus-branch',
    'provenance',
    'present',
    'tidy',
    'tidy-branch',
    'tidy-selection',
    'tool-select',
    'tool-hand',
  ],
  page: [
    'search',
    'find-next',
    'find-previous',
    'palette',
    'help',
    'export',
    'share',
    'save',
    'deleted',
    'happened',
    'problems',
    'rename-map',
    'copy-map',
    'delete-map',
    'take-out',
    'workshop',
    'next-region',
    'previous-region',
    'escape',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Topic = keyof typeof actsOfTopic
export type Act = (typeof actsOfTopic)[Topic][number]

/** Under which acts are listed, in the order of the list. */
export const topics = ['write', 'about', 'walk', 'look', 'page'] as const satisfies readonly Topic[]
/** All of them, topic by topic. */
export const acts: readonly Act[] = topics.flatMap((topic): readonly Act[] => actsOfTopic[topic])

/** Whether something kept or sent from elsewhere is the name of an act of this version. O(acts). */
export const isAct = (name: unknown): name is Act => acts.some((act) => act === name)
