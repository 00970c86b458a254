/** The menus of a map's bar: what can be asked of the map as a whole, and for narrow bars all of it in one menu. */
import type { Messages } from '@parley/i18n'
import { Command, Download, Ellipsis, FileDown, History, Keyboard, Pencil, Search } from 'lucide-react'
import type { MapMenuParts } from './bar-parts.ts'
import { MenuButton, type MenuSection } from './menu-button.tsx'
import { useSpeech } from './speech.tsx'
import { themeSection } from './theme-section.ts'
import { useTheme } from './theme.ts'
import { useLanguageSections } from './use-language-sections.ts'

interface Props extends Pick<MapMenuParts, 'reading'> {
  readonly ofMap: MenuSection
}

/** Everything that a wide bar has, in one menu. */
export function MapMenu({ ofMap, reading }: Props) {
  const { say } = useSpeech()
  const theme = useTheme()
  const languageSections = useLanguageSections(reading)
  return (
    <MenuButton
      label={say.shell.more}
      className="btn icon quiet"
      sections={[
        {
          ...ofMap,
          items: [
            { id: 'export', label: say.shell.export, icon: <Download aria-hidden />, act: 'export' },
            ...ofMap.items,
          ],
        },
        ...languageSections,
        themeSection(say, theme),
      ]}
    >
      <Ellipsis aria-hidden />
    </MenuButton>
  )
}

/** Of the map as a whole. */
export function mapSection(
  say: Messages,
  act: MapMenuParts['act'],
  more: MapMenuParts['more'],
  file: () => void,
  rename: (() => void) | undefined,
): MenuSection {
  const does: Readonly<Record<string, () => void>> = {
    file,
    deleted: () => act('deleted'),
    keys: () => act('help'),
    search: () => act('search'),
    commands: () => act('palette'),
    export: () => act('export'),
    ...(rename ? { rename } : {}),
  }
  return {
    id: 'map',
    items: [
      { id: 'search', label: say.shell.search, icon: <Search aria-hidden />, act: 'search' },
      { id: 'commands', label: say.shell.commands, icon: <Command aria-hidden />, act: 'palette' },
      ...(rename ? [{ id: 'rename', label: say.shell.rename, icon: <Pencil aria-hidden /> }] : []),
      { id: 'file', label: say.shell.saveAsFile, icon: <FileDown aria-hidden /> },
      { id: 'deleted', label: say.shell.recentlyDeleted, icon: <History aria-hidden /> },
      { id: 'keys', label: say.shell.shortcuts, icon: <Keyboard aria-hidden />, act: 'help' },
      ...more,
    ],
    onAction: (item) => (does[item] ?? more.find(({ id }) => id === item)?.run)?.(),
  }
}
