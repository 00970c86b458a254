const unreachable = 'The server cannot be reached now. Try again in a moment.'
/** By the server's word for it. */
const troubles: Readonly<Record<string, string>> = {
  noCode: 'No running workshop has this code. Look at it again, or ask the host.',
  doorClosed: 'The door of this workshop is closed. Ask the host to open it.',
  ended: 'This workshop has ended.',
  removed: 'A host has removed you from this workshop.',
  tooMany: 'Too many tries. Wait a minute, then try again.',
  full: 'This workshop takes no more people.',
}

/** Coming in: the code, the name, the door. */
export const joining = {
  title: 'Join a workshop',
  code: 'Code',
  alias: 'Name or alias',
  join: 'Join',
  enterCode: 'Enter a code',
  notInTitle: 'This workshop needs its code',
  notInText: 'This browser has not joined it. Whoever leads the workshop has the code.',
  removedTitle: 'You are no longer in this workshop',
  removedText:
    'A host has removed you. What you wrote in the map is still there unless the host took it out.',
  goneTitle: 'This workshop is no more',
  goneText: 'It was erased, or its map was deleted.',
  refusedTitle: 'This workshop does not know you',
  refusedText: 'Join it again with its code.',
  needsCode: 'Enter the code that the host shows.',
  needsAlias: 'Enter a name or an alias.',
  projector: 'Projector',
  asProjector: 'This screen is a projector',
  waiting: (alias: string) => `You are at the door, ${alias}. A host will let you in.`,
  why: (why: string): string => troubles[why] ?? unreachable,
}
