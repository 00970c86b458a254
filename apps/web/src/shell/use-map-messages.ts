/** The words on cards and arrows in the language that the map is read in, where it is not the interface's. */
import { isLanguage, loadMessages, type Messages } from '@parley/i18n'
import { useEffect, useState } from 'react'
import { useSpeech } from './speech.tsx'

/** Those of the interface until the others are there, and for languages that Parley does not speak. */
export function useMapMessages(lang: string): Messages {
  const { say, language } = useSpeech()
  const [fetched, setFetched] = useState<{ readonly lang: string; readonly messages: Messages }>()
  const other = lang !== language && isLanguage(lang)
  useEffect(() => {
    if (!other) return undefined
    let late = false
    const fetch = async () => {
      const messages = await loadMessages(lang)
      if (!late) setFetched({ lang, messages })
    }
    void fetch()
    return () => {
      late = true
    }
  }, [lang, other])
  return other && fetched?.lang === lang ? fetched.messages : say
}
