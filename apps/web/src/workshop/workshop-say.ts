/** The words of workshops: a catalog of their own, fetched with the first of them. Suspends until they are here. */
import { type Language, loadWorkshopMessages, type WorkshopMessages } from '@parley/i18n'
import { use } from 'react'
import { useSpeech } from '../shell/speech.tsx'

const fetched = new Map<Language, Promise<WorkshopMessages>>()

/** The same promise for the same language, but for one that failed: then the next who asks tries again. */
export function workshopSayIn(language: Language): Promise<WorkshopMessages> {
  const known = fetched.get(language)
  if (known) return known
  const words = loadWorkshopMessages(language)
  fetched.set(language, words)
  words.catch(() => fetched.delete(language))
  return words
}

export const useWorkshopSay = (): WorkshopMessages => use(workshopSayIn(useSpeech().language))
