/** Light, dark or as the system has it. */
import { Moon, Sun } from 'lucide-react'
import { MenuButton } from './menu-button.tsx'
import { useSay } from './speech.tsx'
import { themeSection } from './theme-section.ts'
import { useDark, useTheme } from './theme.ts'

export function ThemeSwitch() {
  const say = useSay()
  const theme = useTheme()
  const dark = useDark()
  return (
    <MenuButton
      label={say.shell.theme}
      title={say.shell.theme}
      className="btn icon quiet"
      sections={[themeSection(say, theme)]}
    >
      {dark ? <Moon aria-hidden /> : <Sun aria-hidden />}
    </MenuButton>
  )
}
