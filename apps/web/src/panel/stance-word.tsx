/** How a step bears, as picture and word: `→ supports`. */
import { StanceGlyph } from '@parley/canvas'
import type { Inference } from '@parley/model'
import { type ArrowLook, lookOf } from '@parley/scene'
import type { EditorPage } from '../editor/editor-page.ts'
import styles from './stance-word.module.css'

export function StanceWord({ page, step }: { readonly page: EditorPage; readonly step: Inference }) {
  return <LookWord page={page} look={lookOf(page.stores.canvas.map, step)} />
}

export function LookWord({ page, look }: { readonly page: EditorPage; readonly look: ArrowLook }) {
  return (
    <span className={`${styles['word']} ${styles[look]}`}>
      <StanceGlyph look={look} />
      {page.say.map[look]}
    </span>
  )
}
