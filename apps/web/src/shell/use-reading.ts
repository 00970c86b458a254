/**
 * In which language the map's words are read. It follows the interface until the reader chooses another for this
 * map; a language that the map is not kept in falls back to the map's own.
 */
import type { Meta } from '@parley/model'
import { useSyncExternalStore } from 'react'
import { kept } from './kept.ts'
import { useSpeech } from './speech.tsx'
import type { ReadingChoice } from './use-language-sections.ts'

export function useReading(map: string, meta: Meta): ReadingChoice {
  const { language } = useSpeech()
  const name = `reading.${map}`
  const chosen = useSyncExternalStore(kept.subscribe, () => kept.read(name))
  const langs = meta.languages.length ? meta.languages : [meta.lang]
  const lang = [chosen, language].find((one) => one !== undefined && langs.includes(one)) ?? meta.lang
  return { lang, langs, choose: (next) => kept.write(name, next) }
}
