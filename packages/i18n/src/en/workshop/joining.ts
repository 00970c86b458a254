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
}
