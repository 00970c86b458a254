/** A source as on a card: a square chip, filled for a speech. */
import type { Source } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import { chipOf } from './source-names.ts'
import styles from './sources.module.css'

export function SourceChip({ page, source }: { readonly page: EditorPage; readonly source: Source }) {
  return (
    <span className={`${styles['chip']} ${source.kind === 'speech' ? styles['filled'] : ''}`}>
      {chipOf(page, source)}
    </span>
  )
}
