/**
 * The bar above a map. Nothing in it knows of documents: it is given words and what to do. On a narrow screen words
 * give way to icons, on a phone to one menu that holds all of it.
 */
import type { Messages } from '@parley/i18n'
import {
  ChevronDown,
  Command,
  Download,
  Ellipsis,
  FileDown,
  History,
  Keyboard,
  Languages,
  Pencil,
  Search,
  Share2,
} from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { MapItem } from '../editor/editor-page.ts'
import { nameOfLanguage } from './language-items.ts'
import type { BarParts } from './bar-parts.ts'
import { Mark } from './mark.tsx'
import { MapTitle } from './map-title.tsx'
import { MenuButton, type MenuSection } from './menu-button.tsx'
import { useSpeech } from './speech.tsx'
import { themeSection } from './theme-section.ts'
import { ThemeSwitch } from './theme-switch.tsx'
import { useTheme } from './theme.ts'
import styles from './top-bar.module.css'
import { useLanguageSections, type ReadingChoice } from './use-language-sections.ts'

interface Props extends BarParts {
  /** Undefined for those who may only look. */
  readonly onRename: ((title: string) => void) | undefined
  readonly reading: ReadingChoice
  /** What the editor adds to the map's menu. */
  readonly more: readonly MapItem[]
  readonly onSaveAsFile: () => void
}

export function TopBar({ title, onRename, reading, act, more, onSaveAsFile, saved, people, views }: Props) {
  const { say, language } = useSpeech()
  const [renaming, setRenaming] = useState(false)
  const theme = useTheme()
  const languageSections = useLanguageSections(reading)
  const ofMap = mapSection(say, act, more, onSaveAsFile, onRename && (() => setRenaming(true)))
  const languageNow = say.shell.languageNow(
    [...new Set([language, reading.lang])].map(nameOfLanguage).join(', '),
  )
  return (
    <header className={styles['bar']}>
      <div>
        <Link href="/" className={styles['home'] ?? ''} aria-label={say.shell.home} title={say.shell.home}>
          <Mark />
        </Link>
        <MapTitle
          title={title}
          lang={reading.lang}
          onRename={onRename}
          renaming={renaming}
          setRenaming={setRenaming}
        />
        <span className={styles['wide']}>
          <MenuButton
            label={say.shell.titleMenu}
            className={`btn icon quiet ${styles['chevron']}`}
            side="start"
            sections={[ofMap]}
          >
            <ChevronDown className="small" aria-hidden />
          </MenuButton>
        </span>
        {saved}
      </div>
      {views}
      <div>
        {people}
        <span className={styles['wide']}>
          <MenuButton
            label={languageNow}
            title={languageNow}
            className="btn quiet"
            sections={languageSections}
          >
            <Languages aria-hidden />
            <span className={styles['word']}>{nameOfLanguage(language)}</span>
          </MenuButton>
          <ThemeSwitch />
          <button type="button" className="btn quiet" title={say.shell.export} onClick={() => act('export')}>
            <Download aria-hidden />
            <span className={styles['word']}>{say.shell.export}</span>
          </button>
        </span>
        <button
          type="button"
          className={`btn ink ${styles['share']}`}
          aria-label={say.shell.share}
          onClick={() => act('share')}
        >
          <Share2 aria-hidden />
          <span>{say.shell.share}</span>
        </button>
        <span className={styles['narrow']}>
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
        </span>
      </div>
    </header>
  )
}

function mapSection(
  say: Messages,
  act: BarParts['act'],
  more: Props['more'],
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
