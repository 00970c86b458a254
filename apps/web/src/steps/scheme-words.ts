/** Names and questions of a scheme by keys as they stand in a map, which any program may have written. */
import type { SchemeMessages } from '@parley/i18n'
import type { Scheme } from '@parley/model'

export interface NamedScheme {
  readonly key: string
  readonly name: string
  /** What it is, in a sentence. */
  readonly gist: string
}

const entryOf = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** A scheme's name and what it is; the key alone where there are no words for it. */
export function namedScheme(say: SchemeMessages, key: string): NamedScheme {
  const words = entryOf(say.schemes.all, key)
  return { key, name: words?.name ?? key, gist: words?.gist ?? '' }
}

/** How a critical question is asked, and the objection that is proposed where it is answered "no". */
export function questionWords(
  say: SchemeMessages,
  scheme: Scheme,
  question: string,
): { readonly ask: string; readonly no: string } {
  const ofScheme: Readonly<Record<string, { readonly ask: string; readonly no: string }>> =
    entryOf(say.criticalQuestions, scheme.key) ?? {}
  return entryOf(ofScheme, question) ?? { ask: question, no: '' }
}
