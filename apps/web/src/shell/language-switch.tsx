/** The language of the interface alone, as on the home page. */
import { isLanguage, languages } from '@parley/i18n'
import { Languages } from 'lucide-react'
import { languageItems } from './language-items.ts'
import { MenuButton } from './menu-button.tsx'
import { useSpeech } from './speech.tsx'

export function LanguageSwitch() {
  const { say, language, speak } = useSpeech()
  return (
    <MenuButton
      label={say.shell.languageNow(languages[language])}
      className="btn quiet"
      sections={[
        {
          id: 'interface',
          title: say.shell.interfaceLanguage,
          items: languageItems(Object.keys(languages)),
          chosen: language,
          onAction: (next) => {
            if (isLanguage(next)) void speak(next)
          },
        },
      ]}
    >
      <Languages aria-hidden />
      {languages[language]}
    </MenuButton>
  )
}
