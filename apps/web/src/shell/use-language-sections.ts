/** The two languages of a map page as sections of a menu: that of the interface, and that of the map's words. */
import { isLanguage, languages } from '@parley/i18n'
import { languageItems } from './language-items.ts'
import type { MenuSection } from './menu-button.tsx'
import { useSpeech } from './speech.tsx'

export interface ReadingChoice {
  /** That the map's words are read and written in. */
  readonly lang: string
  /** That the map is kept in. */
  readonly langs: readonly string[]
  readonly choose: (lang: string) => void
}

export function useLanguageSections(reading: ReadingChoice): readonly MenuSection[] {
  const { say, language, speak } = useSpeech()
  return [
    {
      id: 'interface',
      title: say.shell.interfaceLanguage,
      items: languageItems(Object.keys(languages)),
      chosen: language,
      onAction: (next) => {
        if (isLanguage(next)) void speak(next)
      },
    },
    {
      id: 'reading',
      title: say.shell.mapLanguage,
      items: languageItems([...new Set([...reading.langs, reading.lang])]),
      chosen: reading.lang,
      onAction: reading.choose,
    },
  ]
}
