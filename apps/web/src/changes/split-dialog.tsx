/** Splits a claim in two: where it is cut, what each half says, and what comes along with which. */
import { shortName, wordsIn } from '@parley/canvas'
import { type Id, spliceBetween, splitClaim } from '@parley/model'
import { useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { useEditorSay } from '../editor/editor-say.ts'
import { afterClosing } from '../searching/focus-again.ts'
import { DialogFrame } from '../shell/dialog-frame.tsx'
import { nameOfLanguage } from '../shell/language-items.ts'
import { tagOf, useSpeech } from '../shell/speech.tsx'
import styles from './changes.module.css'
import { CutLine } from './cut-line.tsx'
import { cutPlaces, likelyCut, nearest } from './cut-places.ts'
import { useEdits } from './use-edits.ts'

interface Props {
  readonly page: () => EditorPage
  readonly claim: Id
}

export default function SplitDialog({ page, claim }: Props) {
  const { say, language } = useSpeech()
  const words = useEditorSay().changes.split
  const { session, reading } = page()
  const { map } = session
  useEdits(map)
  const [had] = useState(() => document.activeElement)
  // The words that the reader sees, in whichever language they are.
  const [lang] = useState(() => wordsIn(map, 'text', claim, reading.lang).lang)
  const text = map.words('text', claim, lang)
  const places = cutPlaces(text, lang)
  const [cut, setCut] = useState(() => ({ text, at: likelyCut(text, places) ?? 0 }))
  const [together, setTogether] = useState(false)
  if (cut.text !== text) setCut({ text, at: moved(cut, text) })
  const at = places.all.includes(cut.at) ? cut.at : (nearest(places.all, cut.at) ?? 0)
  const refusal = splitClaim.may(map, { claim, at, lang })
  const others = map.languagesOf('text', claim).filter((one) => one !== lang)
  const serves = map.inferencesFrom(claim).filter((step) => map.isSound(step)).length
  const arrows = serves + map.inferencesOn(claim).filter((step) => map.isSound(step)).length
  const sources = map.citationsOf(claim).length
  const list = new Intl.ListFormat(language, { type: 'conjunction' })

  const close = () => afterClosing(page(), had, () => undefined)
  const split = () => {
    const performed = page().perform(splitClaim, { claim, at, lang, together: together && serves > 0 })
    const [made] = performed.ok ? performed.made : []
    if (made === undefined) return
    afterClosing(page(), had, () => {
      page().select([made])
      page().focus(made)
    })
  }
  return (
    <DialogFrame
      title={words.title}
      about={shortName(map, claim, reading.lang, say)}
      size="middle"
      onClose={close}
    >
      {places.all.length > 0 && (
        <section className={styles['part']}>
          <h3>{words.where}</h3>
          <CutLine
            label={words.where}
            text={text}
            lang={tagOf(lang)}
            places={places}
            at={at}
            onCut={(next) => setCut({ text, at: next })}
            tell={words.between}
          />
          <p className={styles['hint']}>{words.help}</p>
        </section>
      )}
      {refusal ? (
        <output className={styles['part']}>
          {refusal.why === 'deleted' ? say.refusals.deleted : words.nothing}
        </output>
      ) : (
        <section className={`${styles['part']} ${styles['halves']}`}>
          <div className={styles['half']}>
            <h4>{words.first}</h4>
            <p lang={tagOf(lang)}>{text.slice(0, at).trim()}</p>
            <ul>
              <li>{words.keeps(arrows)}</li>
              <li>{words.keepsRemarks}</li>
              {others.length > 0 && (
                <li>{words.others(list.format(others.map((one) => nameOfLanguage(one))))}</li>
              )}
            </ul>
          </div>
          <div className={styles['half']}>
            <h4>{words.second}</h4>
            <p lang={tagOf(lang)}>{text.slice(at).trim()}</p>
            <ul>
              <li>{words.gets(sources)}</li>
              <li>{together && serves > 0 ? words.servesToo(serves) : words.noArrows}</li>
            </ul>
          </div>
        </section>
      )}
      {serves > 0 && (
        <label className={styles['radio']}>
          <input type="checkbox" checked={together} onChange={(event) => setTogether(event.target.checked)} />
          <span>
            {words.together}
            <small>{words.togetherHint}</small>
          </span>
        </label>
      )}
      <footer className={styles['foot']}>
        <button type="button" className="btn line" onClick={close}>
          {say.shell.cancel}
        </button>
        <button type="button" className="btn ink" disabled={refusal !== null} onClick={split}>
          {words.split}
        </button>
      </footer>
    </DialogFrame>
  )
}

/** Where a cut stands after somebody else wrote before or behind it. */
function moved(cut: { readonly text: string; readonly at: number }, text: string): number {
  const change = spliceBetween(cut.text, text)
  if (!change || cut.at <= change.at) return cut.at
  return Math.max(change.at, cut.at + change.insert.length - change.remove)
}
