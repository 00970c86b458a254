/** The words of what opens over or beside a map: fetched with the first of it. Suspends until they are here. */
import { type EditorMessages, type Language, loadEditorMessages } from '@parley/i18n'
import { use } from 'react'
import { useSpeech } from '../shell/speech.tsx'

const fetched = new Map<Language, Promise<EditorMessages>>()

/** The same promise for the same language, but for one that failed: then the next who asks tries again. */
export function editorSayIn(language: Language): Promise<EditorMessages> {
  const known = fetched.get(language)
  if (known) return known
  const words = loadEditorMessages(language)
  fetched.set(language, words)
  words.catch(() => fetched.delete(language))
  return words
}

export const useEditorSay = (): EditorMessages => use(editorSayIn(useSpeech().language))
