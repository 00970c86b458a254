/**
 * Where a claim stands: its citations, each with its source, and the way to cite one more, in a source of the map or a
 * new one.
 */
import { addSource, cite, type Id, labelIn } from '@parley/model'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { citedOf } from './citations.ts'
import { CitationItem, type CitationEdit } from './citation-item.tsx'
import { PanelSection } from './panel-section.tsx'
import { PickList } from './pick-list.tsx'
import { SourceChip } from './source-chip.tsx'
import { SourceForm } from './source-form.tsx'
import { sourceLine, sourceName, sourcesByName } from './source-names.ts'
import styles from './sources.module.css'
import { useAsking } from './use-asking.ts'
import { useRowsOf } from './use-rows-of.ts'

interface Props {
  readonly page: EditorPage
  readonly claim: Id
}

type At = { readonly at: 'list' } | { readonly at: 'pick' } | { readonly at: 'new' } | CitationEdit

const parts = ['cite'] as const

export function ClaimSources({ page, claim }: Props) {
  const { map, mayWrite } = page.stores.canvas
  const say = page.editorSay.panel
  const cited = citedOf(map, claim)
  const rows = cited.flatMap(({ citation, source }) => [citation.id, source.id])
  useRowsOf(map, rows)
  const [at, setAt] = useState<At>({ at: 'list' })
  const toList = () => setAt({ at: 'list' })
  const asking = useAsking(page)
  const citing = (source: Id) => {
    const [citation] = asking.ask(cite, { claim, source }) ?? []
    if (citation) setAt({ at: 'citation', citation, isNew: true })
  }
  const begin = () => {
    if (mayWrite) setAt({ at: sourcesByName(page).length ? 'pick' : 'new' })
  }
  const add = mayWrite && at.at === 'list' && (
    <button type="button" className="btn quiet" onClick={begin}>
      <Plus className="small" aria-hidden />
      {say.cite}
    </button>
  )
  return (
    <PanelSection
      name="sources"
      title={say.sources}
      count={cited.length}
      parts={parts}
      onAsked={begin}
      tools={add}
    >
      {!cited.length && at.at === 'list' && <p className="hint">{say.noSources}</p>}
      <ul className={styles['citations']}>
        {cited.map(({ citation, source }) => (
          <li key={citation.id}>
            <CitationItem
              page={page}
              citation={citation}
              source={source}
              edit={'citation' in at && at.citation === citation.id ? at : null}
              onEdit={setAt}
              onDone={toList}
            />
          </li>
        ))}
      </ul>
      {at.at === 'pick' && (
        <PickList
          page={page}
          label={say.pickSource}
          picks={sourcesByName(page).map((source) => ({
            id: source.id,
            words: [
              sourceName(page, source),
              sourceLine(page, source),
              labelIn(source.short, page.reading.lang),
              source.url,
            ].join(' '),
            shown: (
              <>
                <SourceChip page={page} source={source} /> {sourceName(page, source)}
              </>
            ),
          }))}
          onPick={citing}
          onCancel={toList}
        >
          <button type="button" className="btn line" onClick={() => setAt({ at: 'new' })}>
            <Plus className="small" aria-hidden />
            {say.newSource}
          </button>
        </PickList>
      )}
      {at.at === 'new' && (
        <SourceForm
          page={page}
          title={say.newSource}
          onSave={(fields, asked) => {
            const [source] = asked.ask(addSource, { lang: page.reading.lang, ...fields }) ?? []
            if (source) citing(source)
            return source !== undefined
          }}
          onCancel={toList}
        />
      )}
    </PanelSection>
  )
}
