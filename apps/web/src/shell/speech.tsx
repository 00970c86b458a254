/** The language of the interface: its messages, and the page's `lang`. */
import { isLanguage, type Language, loadMessages, type Messages, preferredLanguage } from '@parley/i18n'
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { loadHan } from './han.ts'
import { kept } from './kept.ts'

export interface Spoken {
  readonly language: Language
  readonly say: Messages
}

interface Speech extends Spoken {
  /** Changes the language and keeps the choice; rejects when the catalog cannot be fetched. */
  readonly speak: (language: Language) => Promise<void>
}

const SpeechContext = createContext<Speech | null>(null)

/** The tag for `lang`: Chinese says its script, so that the right Han forms are drawn. */
export const tagOf = (language: string): string => (language === 'zh' ? 'zh-Hans' : language)

export function chosenLanguage(): Language {
  const chosen = kept.read('language')
  return isLanguage(chosen) ? chosen : preferredLanguage(navigator.languages)
}

export async function fetchSpeech(language: Language): Promise<Spoken> {
  const [say] = await Promise.all([loadMessages(language), language === 'zh' ? loadHan() : undefined])
  return { language, say }
}

export function SpeechProvider({ start, children }: { start: Spoken; children: ReactNode }) {
  const [spoken, setSpoken] = useState(start)
  const { language } = spoken
  useEffect(() => {
    document.documentElement.lang = tagOf(language)
  }, [language])
  const speak = useCallback(async (next: Language) => {
    const fetched = await fetchSpeech(next)
    kept.write('language', next)
    setSpoken(fetched)
  }, [])
  const speech = useMemo(() => ({ ...spoken, speak }), [spoken, speak])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

export function useSpeech(): Speech {
  const speech = use(SpeechContext)
  if (!speech) throw new Error('useSpeech stands outside of SpeechProvider.')
  return speech
}

/** The messages of the chosen language. */
export const useSay = (): Messages => useSpeech().say
