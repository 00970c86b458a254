/** The words of the argumentation schemes: fetched with the first step that is looked at. Suspends until they are here. */
import { type Language, loadSchemeMessages, type SchemeMessages } from '@parley/i18n'
import { use } from 'react'

const fetched = new Map<Language, Promise<SchemeMessages>>()

/** The same promise for the same language, but for one that failed: then the next who asks tries again. */
export function schemeSayIn(language: Language): Promise<SchemeMessages> {
  const known = fetched.get(language)
  if (known) return known
  const words = loadSchemeMessages(language)
  fetched.set(language, words)
  words.catch(() => fetched.delete(language))
  return words
}

export const useSchemeSay = (language: Language): SchemeMessages => use(schemeSayIn(language))
