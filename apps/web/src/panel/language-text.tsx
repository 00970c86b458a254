/** A claim in one language: its words (a proposal's short name too), whether they are its original or behind it, and whose. */
import { type Claim, confirmTranslation, isStale, type Lang } from '@parley/model'
import { History } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { whenSeen } from '../home/when-seen.ts'
import { nameOfLanguage } from '../shell/language-items.ts'
import { tagOf } from '../shell/speech.tsx'
import styles from './claim-texts.module.css'
import { LiveText } from './live-text.tsx'
import { languageIn, namesOf } from './names.ts'
import { usePeersWriting } from './use-peers-writing.ts'

interface Props {
  readonly page: EditorPage
  readonly claim: Claim
  readonly lang: Lang
  /** The one that is read: set larger. */
  readonly first: boolean
  /** Somebody asked to write it. */
  readonly begun: boolean
  readonly onBegin: () => void
  /** The keyboard has gone elsewhere. */
  readonly onEnd: () => void
  /** The keyboard is to go back to the panel. */
  readonly onLeave: () => void
}

export function LanguageText({ page, claim, lang, first, begun, onBegin, onEnd, onLeave }: Props) {
  const { map, mayWrite } = page.stores.canvas
  const say = page.editorSay.panel
  const language = languageIn(page, lang)
  const text = map.words('text', claim.id, lang)
  const title = map.words('title', claim.id, lang)
  const isProposal = claim.kind === 'proposal'
  const writing = usePeersWriting(page, 'text', claim.id, lang)
  /** The keyboard is in it: a text that is emptied stays a box until it is left. */
  const [held, setHeld] = useState(false)
  const hold = (now: boolean) => {
    setHeld(now)
    if (!now && begun) onEnd()
  }
  // Once, when it is begun: the first letter of a short name must not send the keyboard on to the text.
  const takes = begun && !held
  const isMissing = !text && !title && !begun && !held && !writing.length
  const isOriginal = lang === claim.lang
  const stale = isStale(map, claim.id, lang)
  return (
    <section className={styles['language']} aria-label={language}>
      <p className={styles['head']}>
        <span className={styles['name']} lang={tagOf(lang)}>
          {nameOfLanguage(lang)}
        </span>
        {isOriginal && <span className={styles['mark']}>{say.original}</span>}
      </p>
      {isMissing ? (
        <p className={styles['missing']}>
          {say.missing(language)}
          {mayWrite && (
            <button type="button" className="btn line" onClick={onBegin}>
              {say.writeIt}
              <span className="unseen">: {language}</span>
            </button>
          )}
        </p>
      ) : (
        <>
          {isProposal && (title || mayWrite) && (
            <LiveText
              page={page}
              place={{ field: 'title', row: claim.id, lang }}
              label={say.shortNameIn(language)}
              placeholder={say.shortNameInvite}
              look="title"
              takesKeyboard={takes && !title}
              onHold={hold}
              onLeave={onLeave}
            />
          )}
          {(text || mayWrite) && (
            <LiveText
              page={page}
              place={{ field: 'text', row: claim.id, lang }}
              label={say.textIn(language)}
              placeholder={page.say.canvas.wordsInvite[claim.kind]}
              look={first && !isProposal ? 'lead' : 'text'}
              takesKeyboard={takes && (!isProposal || title !== '')}
              onHold={hold}
              onLeave={onLeave}
            />
          )}
          {text && <Whose page={page} claim={claim} lang={lang} text={text} />}
        </>
      )}
      {stale && (
        <p className={styles['stale']}>
          <History className="small" aria-hidden />
          {say.older}
          {mayWrite && (
            <button
              type="button"
              className="btn line"
              onClick={() => page.perform(confirmTranslation, { claim: claim.id, lang })}
            >
              {say.upToDate}
              <span className="unseen">: {language}</span>
            </button>
          )}
        </p>
      )}
    </section>
  )
}

/** Who wrote a text and when it was last changed, as far as the map knows. */
function Whose({
  page,
  claim,
  lang,
  text,
}: Pick<Props, 'page' | 'claim' | 'lang'> & { readonly text: string }) {
  const { session, language, say, editorSay } = page
  const [now] = useState(() => Date.now())
  // The letters tell whose they are: found again when they are others.
  const writers = useMemo(
    () => (text ? session.writersOf({ field: 'text', row: claim.id, lang }) : []),
    [session, claim.id, lang, text],
  )
  const edited = Object.hasOwn(claim.edited, lang) ? claim.edited[lang] : undefined
  const at = edited ?? (lang === claim.lang ? claim.at : 0)
  const names = new Intl.ListFormat(language, { style: 'narrow' }).format(namesOf(page, writers))
  const when = at ? whenSeen(at, now, language, say).text : ''
  if (!names && !when) return null
  const { panel } = editorSay
  return (
    <p className={styles['whose']}>
      {names && when ? panel.changedBy(names, when) : names || panel.changed(when)}
    </p>
  )
}
