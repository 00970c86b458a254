/** On a phone: the claims that can be added to the one whose sheet is open. The sheet goes, and the new words are written. */
import type { Act } from '@parley/acts'
import type { Claim } from '@parley/model'
import type { ArrowLook } from '@parley/scene'
import type { EditorPage } from '../editor/editor-page.ts'
import styles from './adds.module.css'
import { LookWord } from './stance-word.tsx'

const toStatement: readonly (readonly [Act, ArrowLook])[] = [
  ['support', 'supports'],
  ['rebut', 'rebuts'],
  ['ask', 'asks'],
]
const toQuestion: readonly (readonly [Act, ArrowLook])[] = [
  ['support', 'answers'],
  ['ask', 'asks'],
]

export function Adds({ page, claim }: { readonly page: EditorPage; readonly claim: Claim }) {
  const { views, stores, say, editorSay } = page
  if (!views.isPhone || !stores.canvas.mayWrite || claim.kind === 'note') return null
  return (
    <div className={styles['adds']}>
      <p className="label">{editorSay.panel.addThat}</p>
      <div className={styles['row']}>
        {(claim.kind === 'question' ? toQuestion : toStatement).map(([act, look]) => (
          <button
            key={act}
            type="button"
            aria-label={say.canvas.addThat(say.map[look])}
            onClick={() => {
              page.openPanel(null)
              page.focus(claim.id)
              page.viewAct(act)
            }}
          >
            <LookWord page={page} look={look} />
          </button>
        ))}
      </div>
    </div>
  )
}
