/** One citation: the source, where in it, who is quoted and what they said; with the forms that change it. */
import { type Citation, editSource, type Id, labelIn, type Source, uncite } from '@parley/model'
import { Ellipsis } from 'lucide-react'
import type { EditorPage } from '../editor/editor-page.ts'
import { usesOf } from './citations.ts'
import { nameOfLanguage } from '../shell/language-items.ts'
import { MenuButton } from '../shell/menu-button.tsx'
import { tagOf } from '../shell/speech.tsx'
import { CitationForm } from './citation-form.tsx'
import { SafeLink } from './safe-link.tsx'
import { SourceChip } from './source-chip.tsx'
import { SourceForm } from './source-form.tsx'
import { sourceLine, sourceName } from './source-names.ts'
import styles from './sources.module.css'

export type CitationEdit = {
  readonly at: 'citation' | 'source'
  readonly citation: Id
  /** It was made just now. */
  readonly isNew?: true
}

interface Props {
  readonly page: EditorPage
  readonly citation: Citation
  readonly source: Source
  /** What of it is being changed. */
  readonly edit: CitationEdit | null
  readonly onEdit: (edit: CitationEdit) => void
  readonly onDone: () => void
}

export function CitationItem({ page, citation, source, edit, onEdit, onDone }: Props) {
  const { map, mayWrite } = page.stores.canvas
  const say = page.editorSay.panel
  const { lang } = page.reading
  const name = sourceName(page, source)
  const line = sourceLine(page, source)
  const note = labelIn(source.note, lang)
  const place = [citation.asserter, citation.locator, citation.via]
    .map((label) => labelIn(label, lang))
    .filter(Boolean)
  if (edit?.at === 'source')
    return (
      <SourceForm
        page={page}
        title={say.editSource}
        source={source}
        uses={usesOf(map).get(source.id) ?? 0}
        onSave={(fields, asked) => {
          const saved = asked.ask(editSource, { source: source.id, fields }) !== null
          if (saved) onDone()
          return saved
        }}
        onCancel={onDone}
      />
    )
  return (
    <article className={styles['citation']} aria-label={name}>
      <div className={styles['head']}>
        <p className={styles['what']}>
          <SourceChip page={page} source={source} />{' '}
          <cite lang={tagOf(source.title[lang] ? lang : source.lang)}>{name}</cite>
        </p>
        {mayWrite && !edit && (
          <MenuButton
            label={say.actsOn(name)}
            className="btn icon quiet"
            title={page.say.shell.more}
            sections={[
              {
                id: 'citation',
                items: [
                  { id: 'citation', label: say.editCitation },
                  { id: 'source', label: say.editSource },
                  { id: 'remove', label: say.removeCitation },
                ],
                onAction(act) {
                  if (act === 'remove') page.perform(uncite, { citation: citation.id })
                  else onEdit({ at: act === 'source' ? 'source' : 'citation', citation: citation.id })
                },
              },
            ]}
          >
            <Ellipsis aria-hidden />
          </MenuButton>
        )}
      </div>
      {line && <p className={styles['line']}>{line}</p>}
      {edit ? (
        <CitationForm page={page} citation={citation} source={source} onDone={onDone} />
      ) : (
        <>
          {place.length > 0 && <p className={styles['place']}>{place.join(' · ')}</p>}
          {citation.quote && (
            <blockquote className={styles['quote']} lang={tagOf(source.lang)}>
              <p>{citation.quote}</p>
              {source.lang !== lang && (
                <span className={styles['tongue']}>{nameOfLanguage(source.lang)}</span>
              )}
            </blockquote>
          )}
          {note && (
            <details className={styles['about']}>
              <summary>{say.about}</summary>
              <p className={styles['note']} lang={tagOf(source.note[lang] ? lang : source.lang)}>
                {note}
              </p>
            </details>
          )}
          <SafeLink page={page} url={source.url} />
        </>
      )}
    </article>
  )
}
