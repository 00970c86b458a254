import { counted } from '../../counted.ts'
import { quoted } from '../../quoted.ts'

/** Words of comments and tags. */
export const remarks = {
  comments: 'Comments',
  commentsOn: (n: number) => counted('en', n, { one: 'Comments (#)', other: 'Comments (#)' }),
  none: 'No comments yet.',
  write: 'Write a comment',
  send: 'Comment',
  sendHint: 'Ctrl+Enter sends it',
  reply: 'Reply',
  writeReply: 'Write a reply',
  cancel: 'Cancel',
  edit: 'Edit',
  editing: 'Your comment',
  done: 'Done',
  settle: 'Settle',
  reopen: 'Open again',
  settledBy: (name: string, when: string) => `Settled by ${name}, ${when}`,
  settledWhen: (when: string) => `Settled ${when}`,
  settled: (n: number) => counted('en', n, { one: '# settled thread', other: '# settled threads' }),
  delete: 'Delete',
  deleteOf: (name: string) => `Delete the comment of ${name}`,
  someone: 'Somebody',
  you: 'You',
  fresh: 'New',
  freshCount: (n: number) => counted('en', n, { one: '# new', other: '# new' }),
  tags: 'Tags',
  noTags: 'No tags yet.',
  addTag: 'Add a tag',
  tagName: 'Name of the tag',
  removeTag: (name: string) => `Take off the tag ${quoted('en', name)}`,
  focusTag: (name: string, n: number) =>
    counted('en', n, {
      one: `Bring forward the # claim tagged ${quoted('en', name)}`,
      other: `Bring forward the # claims tagged ${quoted('en', name)}`,
    }),
  onClaims: (n: number) => counted('en', n, { one: '# claim', other: '# claims' }),
}
