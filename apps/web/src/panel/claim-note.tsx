/** The note of a claim: what readers should know of it, in the language that is read; where there is none, in the one there is. */
import { wordsIn } from '@parley/canvas'
import type { Claim } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import { nameOfLanguage } from '../shell/language-items.ts'
import { tagOf } from '../shell/speech.tsx'
import { LiveText } from './live-text.tsx'
import { languageIn } from './names.ts'
import { PanelSection } from './panel-section.tsx'
import styles from './panel.module.css'

interface Props {
  readonly page: EditorPage
  readonly claim: Claim
  readonly toPanel: () => void
}

export function ClaimNote({ page, claim, toPanel }: Props) {
  const { map, mayWrite } = page.stores.canvas
  const say = page.editorSay.panel
  const { lang } = page.reading
  const there = wordsIn(map, 'note', claim.id, lang)
  const isOther = there.text !== '' && there.lang !== lang
  if (!there.text && !mayWrite) return null
  return (
    <PanelSection name="note" title={say.note}>
      {(mayWrite || !isOther) && (
        <LiveText
          page={page}
          place={{ field: 'note', row: claim.id, lang }}
          label={say.noteIn(languageIn(page, lang))}
          placeholder={say.noteInvite}
          look="note"
          lines
          onLeave={toPanel}
        />
      )}
      {isOther && (
        <p className={styles['other']} lang={tagOf(there.lang)}>
          <span className={styles['chip']}>{nameOfLanguage(there.lang)}</span> {there.text}
        </p>
      )}
    </PanelSection>
  )
}
