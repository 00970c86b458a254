/**
 * Lets a claim, or the step that was chosen, bear on another claim: which of its arrows, on what, and how. The sentence
 * that it will say stands there before it is moved.
 */
import { refusalSentence, shortName } from '@parley/canvas'
import { connect, type Id, retarget, type Stance } from '@parley/model'
import { lookOf } from '@parley/scene'
import { useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { useEditorSay } from '../editor/editor-say.ts'
import { ClaimPicker } from '../searching/claim-picker.tsx'
import { afterClosing } from '../searching/focus-again.ts'
import { Choice } from '../shell/choice.tsx'
import { DialogFrame } from '../shell/dialog-frame.tsx'
import { useSay } from '../shell/speech.tsx'
import styles from './changes.module.css'
import { bearingLine, linksFrom, stancesFrom } from './links-of.ts'
import { Picked } from './picked.tsx'
import { StepsForm } from './steps-form.tsx'
import { useEdits } from './use-edits.ts'

interface Props {
  readonly page: () => EditorPage
  /** A claim, or a step. */
  readonly id: Id
}

/** In the place of a step: one more arrow. */
const another = ''

export default function MoveDialog({ page, id }: Props) {
  const say = useSay()
  const words = useEditorSay().changes.move
  const { session, reading } = page()
  const { map } = session
  const { lang } = reading
  useEdits(map)
  const [had] = useState(() => document.activeElement)
  const isStep = map.inference(id) !== undefined && !map.claim(id)
  const links = isStep ? [id] : linksFrom(map, id)
  const [wantedLink, setLink] = useState<Id | null>(null)
  const link =
    wantedLink !== null && (wantedLink === another || links.includes(wantedLink))
      ? wantedLink
      : (links[0] ?? another)
  const [target, setTarget] = useState<Id | null>(null)
  const [wanted, setWanted] = useState<Stance | null>(null)
  const row = map.inference(link)
  const premises = row ? premisesOf(page(), link) : [id]

  const refusal = (to: Id, stance: Stance) =>
    link === another
      ? connect.may(map, { claim: id, target: to, stance })
      : retarget.may(map, { inference: link, target: to, stance })
  const allowed = (to: Id): readonly Stance[] =>
    stancesFrom(row?.stance).filter((stance) => refusal(to, stance) === null)
  const whyNot = (to: Id): string | null => {
    if (allowed(to).length) return null
    const why = refusal(to, row?.stance ?? 'supports')
    return why && refusalSentence(map, why, lang, say)
  }
  const options = target === null ? [] : allowed(target)
  const stance = wanted && options.includes(wanted) ? wanted : options[0]
  const isThere = target !== null && map.isLive(target)
  const close = () => afterClosing(page(), had, () => undefined)
  const move = () => {
    if (target === null || !stance) return
    const performed =
      link === another
        ? page().perform(connect, { claim: id, target, stance })
        : page().perform(retarget, { inference: link, target, stance })
    if (performed.ok) afterClosing(page(), had, () => page().select([id]))
  }
  const from = premises.map((claim) => shortName(map, claim, lang, say)).join(` ${say.map.and} `)
  const wordOf = (one: Stance) => say.map[lookOf(map, { stance: one, target: target ?? id })]
  return (
    <DialogFrame title={words.title} about={from} size="middle" onClose={close}>
      <StepsForm
        asks={target}
        action={link === another ? words.connect : words.move}
        may={stance !== undefined && isThere}
        onDo={move}
        onCancel={close}
      >
        {!isStep && links.length > 1 && (
          <fieldset className={styles['part']}>
            <legend>{words.which}</legend>
            {[...links, another].map((one) => (
              <label key={one} className={styles['radio']}>
                <input type="radio" name="link" checked={link === one} onChange={() => setLink(one)} />
                <span>{lineOf(page(), one) || words.another}</span>
              </label>
            ))}
          </fieldset>
        )}
        <section className={styles['part']}>
          <h3>{words.pick}</h3>
          {target === null ? (
            <ClaimPicker
              page={page}
              label={words.pick}
              without={premises}
              whyNot={whyNot}
              onPick={(picked) => setTarget(picked)}
            />
          ) : (
            <Picked name={shortName(map, target, lang, say)} again={() => setTarget(null)} />
          )}
        </section>
        {target !== null && (
          <>
            {options.length > 1 && (
              <section className={styles['part']}>
                <h3>{words.relation}</h3>
                <div data-next>
                  <Choice
                    label={words.relation}
                    options={options.map((one) => ({ value: one, label: wordOf(one) }))}
                    value={stance ?? 'supports'}
                    onChange={setWanted}
                  />
                </div>
              </section>
            )}
            <section className={styles['part']}>
              <h3>{words.result}</h3>
              <output className={styles['result']}>
                {stance && isThere
                  ? say.canvas.step(from, wordOf(stance), shortName(map, target, lang, say))
                  : (whyNot(target) ?? say.refusals.deleted)}
              </output>
            </section>
          </>
        )}
      </StepsForm>
    </DialogFrame>
  )
}

const premisesOf = ({ session: { map } }: EditorPage, step: Id): readonly Id[] =>
  map.premisesOf(step).flatMap((key) => {
    const premise = map.premise(key)
    return premise ? [map.resolve(premise.claim)] : []
  })

const lineOf = ({ session: { map }, reading, say }: EditorPage, step: Id): string => {
  const row = map.inference(step)
  return row ? bearingLine(map, row, reading.lang, say) : ''
}
