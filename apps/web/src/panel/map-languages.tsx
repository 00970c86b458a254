/** The languages that the map is kept in: how many claims lack a text in each, one more, and the removal of an empty one. */
import { type Claim, type Lang, setLanguages } from '@parley/model'
import { Plus, X } from 'lucide-react'
import { useId, useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { nameOfLanguage } from '../shell/language-items.ts'
import { tagOf } from '../shell/speech.tsx'
import { languageChoices } from './language-choices.ts'
import styles from './map-languages.module.css'
import { languageIn } from './names.ts'
import { PanelSection } from './panel-section.tsx'
import { Refused } from './refused.tsx'
import { useAsking } from './use-asking.ts'

interface Props {
  readonly page: EditorPage
  /** The live ones. */
  readonly claims: readonly Claim[]
}

export function MapLanguages({ page, claims }: Props) {
  const { map, mayWrite } = page.stores.canvas
  const say = page.editorSay.panel
  const { langs } = page.reading
  const { ask, sentence } = useAsking(page)
  const says = (id: string, lang: Lang) =>
    map.words('text', id, lang) !== '' || map.words('title', id, lang) !== ''
  const missing = (lang: Lang) => claims.filter(({ id }) => !says(id, lang)).length
  const isEmpty = (lang: Lang) => [...map.claims()].every(({ id }) => !says(id, lang))
  return (
    <PanelSection name="languages" title={say.languages} count={langs.length}>
      <ul className={styles['list']}>
        {langs.map((lang) => {
          const lacking = missing(lang)
          return (
            <li key={lang}>
              <span lang={tagOf(lang)}>{nameOfLanguage(lang)}</span>
              <span className={`tnum ${styles['quiet']}`}>
                {[
                  lang === map.meta.lang && say.ownLanguage,
                  lacking ? say.missingTexts(lacking) : say.complete,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {mayWrite && lang !== map.meta.lang && isEmpty(lang) && (
                <button
                  type="button"
                  className="btn icon quiet"
                  aria-label={say.removeLanguage(languageIn(page, lang))}
                  title={say.removeLanguage(languageIn(page, lang))}
                  onClick={() => ask(setLanguages, { languages: langs.filter((one) => one !== lang) })}
                >
                  <X className="small" aria-hidden />
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {mayWrite && (
        <AddLanguage page={page} onAdd={(lang) => ask(setLanguages, { languages: [...langs, lang] })} />
      )}
      <Refused sentence={sentence} />
    </PanelSection>
  )
}

function AddLanguage({ page, onAdd }: { readonly page: EditorPage; readonly onAdd: (lang: Lang) => void }) {
  const say = page.editorSay.panel
  const id = useId()
  const there = page.reading.langs
  /** Null: it was not open yet. */
  const [open, setOpen] = useState<boolean | null>(null)
  const choices = languageChoices(page.language, ['en', 'zh', 'ru']).filter(({ tag }) => !there.includes(tag))
  const [chosen, setChosen] = useState('')
  if (!open)
    return (
      <button
        type="button"
        className={`btn quiet ${styles['begin']}`}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form that went had the keyboard
        autoFocus={open === false}
        onClick={() => setOpen(true)}
      >
        <Plus className="small" aria-hidden />
        {say.addLanguage}
      </button>
    )
  const lang = choices.some(({ tag }) => tag === chosen) ? chosen : (choices[0]?.tag ?? '')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves the whole form
    <form
      className={styles['add']}
      onSubmit={(event) => {
        event.preventDefault()
        if (lang) onAdd(lang)
        setOpen(false)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        setOpen(false)
      }}
    >
      <label htmlFor={id} className="unseen">
        {say.languageToAdd}
      </label>
      <select
        id={id}
        className="field"
        value={lang}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it came by one's own press
        autoFocus
        onChange={({ target }) => setChosen(target.value)}
      >
        {choices.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className="btn ink">
        {say.add}
      </button>
    </form>
  )
}
