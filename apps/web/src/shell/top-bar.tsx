/**
 * The bar above a map. Nothing in it knows of documents: it is given words and what to do. On a narrow screen words
 * give way to icons, on a phone to one menu that holds all of it.
 */
import { ChevronDown, Download, Languages, Share2 } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { nameOfLanguage } from './language-items.ts'
import type { BarParts, MapMenuParts } from './bar-parts.ts'
import { MapMenu, mapSection } from './map-menu.tsx'
import { Mark } from './mark.tsx'
import { MapTitle } from './map-title.tsx'
import { MenuButton } from './menu-button.tsx'
import { useSpeech } from './speech.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import styles from './top-bar.module.css'
import { useLanguageSections } from './use-language-sections.ts'

interface Props extends BarParts, MapMenuParts {
  /** Undefined for those who may only look. */
  readonly onRename: ((title: string) => void) | undefined
}

export function TopBar({ title, onRename, reading, act, more, onSaveAsFile, saved, people, views }: Props) {
  const { say, language } = useSpeech()
  const [renaming, setRenaming] = useState(false)
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
          <MapMenu ofMap={ofMap} reading={reading} />
        </span>
      </div>
    </header>
  )
}
