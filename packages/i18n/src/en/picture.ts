import { quoted } from '../quoted.ts'

/** What an exported picture says besides the map: its sources, and its description for those who do not see it. */
export const picture = {
  sources: (list: string) => `Sources: ${list}`,
  /** Stands between two sources. */
  nextSource: '; ',
  /** Each of the four may be ''. */
  source: (author: string, title: string, publisher: string, date: string) =>
    [author, title && quoted('en', title), publisher, date].filter(Boolean).join(', '),
  /** `proposals` and `claims` are counted already: "4 proposals". */
  description: (title: string, proposals: string, claims: string) =>
    `Argument map ${quoted('en', title)}: ${proposals}, ${claims}.`,
  fontsMissing: 'A typeface of the picture could not be fetched. Try again when you are online.',
  aborted: 'Drawing was stopped.',
}
