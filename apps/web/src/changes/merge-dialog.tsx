/** Merges two claims that say the same: which other one, and whose words stay. */
import { refusalSentence, shortName, wordsIn } from '@parley/canvas'
import { type ArgumentMap, type Id, mergeClaims } from '@parley/model'
import { useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { useEditorSay } from '../editor/editor-say.ts'
import { ClaimPicker } from '../searching/claim-picker.tsx'
import { afterClosing } from '../searching/focus-again.ts'
import { DialogFrame } from '../shell/dialog-frame.tsx'
import { tagOf, useSay } from '../shell/speech.tsx'
import styles from './changes.module.css'
import { Picked } from './picked.tsx'
import { StepsForm } from './steps-form.tsx'
import { useEdits } from './use-edits.ts'

interface Props {
  readonly page: () => EditorPage
  readonly claim: Id
  /** Chosen already. */
  readonly other: Id | null
}

export default function MergeDialog({ page, claim, other: chosen }: Props) {
  const say = useSay()
  const words = useEditorSay().changes.merge
  const { session, reading } = page()
  const { map } = session
  const { lang } = reading
  useEdits(map)
  const [had] = useState(() => document.activeElement)
  const [other, setOther] = useState(chosen)
  const [stays, setStays] = useState<Id>(claim)
  const [without] = useState(() => [claim])

  const whyNot = (id: Id): string | null => {
    const refusal = mergeClaims.may(map, { from: id, into: claim })
    return refusal && refusalSentence(map, refusal, lang, say)
  }
  const goes = other === null ? null : stays === claim ? other : claim
  const refusal = goes === null ? null : mergeClaims.may(map, { from: goes, into: stays })
  const close = () => afterClosing(page(), had, () => undefined)
  const merge = () => {
    if (goes === null || !page().perform(mergeClaims, { from: goes, into: stays }).ok) return
    afterClosing(page(), had, () => {
      page().select([stays])
      page().focus(stays)
    })
  }
  const name = (id: Id) => shortName(map, id, lang, say)
  return (
    <DialogFrame title={words.title} about={name(claim)} size="middle" onClose={close}>
      <StepsForm
        asks={other}
        action={words.merge}
        may={goes !== null && refusal === null}
        onDo={merge}
        onCancel={close}
      >
        <section className={styles['part']}>
          <h3>{words.pick}</h3>
          {other === null ? (
            <ClaimPicker page={page} label={words.pick} without={without} whyNot={whyNot} onPick={setOther} />
          ) : (
            <Picked
              name={name(other)}
              again={() => {
                setOther(null)
                setStays(claim)
              }}
            />
          )}
        </section>
        {other !== null && goes !== null && (
          <>
            <fieldset className={styles['part']}>
              <legend>{words.which}</legend>
              <div className={styles['halves']} data-next>
                {[claim, other].map((id) => (
                  <WordsOf key={id} map={map} id={id} lang={lang} chosen={stays === id} choose={setStays} />
                ))}
              </div>
            </fieldset>
            <output className={styles['part']}>
              {refusal ? (
                refusalSentence(map, refusal, lang, say)
              ) : (
                <ul className={styles['hint']}>
                  <li>{words.comesAlong(arrowsOf(map, goes))}</li>
                  <li>{words.kept}</li>
                  {between(map, claim, other) && <li>{words.between}</li>}
                </ul>
              )}
            </output>
          </>
        )}
      </StepsForm>
    </DialogFrame>
  )
}

interface WordsProps {
  readonly map: ArgumentMap
  readonly id: Id
  readonly lang: string
  readonly chosen: boolean
  readonly choose: (id: Id) => void
}

function WordsOf({ map, id, lang, chosen, choose }: WordsProps) {
  const say = useSay()
  const words = useEditorSay().changes.merge
  const title = wordsIn(map, 'title', id, lang)
  const text = wordsIn(map, 'text', id, lang)
  return (
    <label className={styles['half']}>
      <span>
        <input type="radio" name="stays" checked={chosen} onChange={() => choose(id)} />
        {chosen ? words.stays : words.goes}
      </span>
      {title.text && (
        <p lang={tagOf(title.lang)}>
          <strong>{title.text}</strong>
        </p>
      )}
      <p lang={tagOf(text.lang)}>{text.text || (title.text ? '' : say.map.emptyClaim)}</p>
      <span className={styles['hint']}>{words.arrows(arrowsOf(map, id))}</span>
    </label>
  )
}

const arrowsOf = (map: ArgumentMap, id: Id): number =>
  [...map.inferencesFrom(id), ...map.inferencesOn(id)].filter((step) => map.isSound(step)).length

/** Whether one of them argues for or against the other: that arrow would lead from the claim to itself. */
const between = (map: ArgumentMap, one: Id, other: Id): boolean => {
  const leads = (from: Id, to: Id) =>
    map.inferencesFrom(from).some((step) => map.resolve(map.inference(step)?.target ?? '') === to)
  return leads(one, other) || leads(other, one)
}
