/** Light, dark or as the system, as a section of a menu. */
import type { Messages } from '@parley/i18n'
import type { MenuSection } from './menu-button.tsx'
import { chooseTheme, type Theme, themes } from './theme.ts'

export function themeSection(say: Messages, chosen: Theme): MenuSection {
  const names = { system: say.shell.themeSystem, light: say.shell.themeLight, dark: say.shell.themeDark }
  return {
    id: 'theme',
    title: say.shell.theme,
    items: themes.map((theme) => ({ id: theme, label: names[theme] })),
    chosen,
    onAction: (next) => {
      const theme = themes.find((one) => one === next)
      if (theme) chooseTheme(theme)
    },
  }
}
