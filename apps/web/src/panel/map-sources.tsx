/** All sources of the map: how often each is used, the unused first, which can be deleted. */
import { deleteSource, editSource, type Id } from '@parley/model'
import { useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { usesOf } from './citations.ts'
import { PanelSection } from './panel-section.tsx'
import { SafeLink } from './safe-link.tsx'
import { SourceChip } from './source-chip.tsx'
import { SourceForm } from './source-form.tsx'
import { sourceLine, sourceName, sourcesByName } from './source-names.ts'
import styles from './sources.module.css'

export function MapSources({ page }: { readonly page: EditorPage }) {
  const { map, mayWrite } = page.stores.canvas
  const say = page.editorSay.panel
  const [edited, setEdited] = useState<Id | null>(null)
  const uses = usesOf(map)
  const used = ({ id }: { readonly id: Id }) => uses.get(id) ?? 0
  const sources = sourcesByName(page).toSorted((a, b) => Number(used(a) > 0) - Number(used(b) > 0))
  if (!sources.length) return null
  return (
    <PanelSection name="map-sources" title={say.sources} count={sources.length}>
      <ul className={styles['listed']}>
        {sources.map((source) => {
          const n = used(source)
          const name = sourceName(page, source)
          if (edited === source.id)
            return (
              <li key={source.id}>
                <SourceForm
                  page={page}
                  title={say.editSource}
                  source={source}
                  uses={n}
                  onSave={(fields, asking) => {
                    const saved = asking.ask(editSource, { source: source.id, fields }) !== null
                    if (saved) setEdited(null)
                    return saved
                  }}
                  onCancel={() => setEdited(null)}
                />
              </li>
            )
          return (
            <li key={source.id}>
              <p>
                <SourceChip page={page} source={source} /> {name}
              </p>
              <p className={styles['line']}>{sourceLine(page, source)}</p>
              <p className={`tnum ${styles['uses']}`}>{n ? say.usedBy(n) : say.usedNowhere}</p>
              <div className={styles['acts']}>
                <SafeLink page={page} url={source.url} />
                {mayWrite && (
                  <button type="button" className="btn quiet" onClick={() => setEdited(source.id)}>
                    {say.editSource}
                    <span className="unseen">: {name}</span>
                  </button>
                )}
                {mayWrite && n === 0 && (
                  <button
                    type="button"
                    className="btn quiet"
                    onClick={() => page.perform(deleteSource, { source: source.id })}
                  >
                    {say.deleteSource}
                    <span className="unseen">: {name}</span>
                  </button>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </PanelSection>
  )
}
