/** A step seen from one of its ends: the claims at the other end, each a way there, and the way to the step itself. */
import { endName, refusalSentence, wordsIn } from '@parley/canvas'
import { type Id, type Inference, stepFault } from '@parley/model'
import { TriangleAlert } from 'lucide-react'
import type { EditorPage } from '../editor/editor-page.ts'
import { tagOf } from '../shell/speech.tsx'
import { EndName } from './end-name.tsx'
import styles from './relations.module.css'

interface Props {
  readonly page: EditorPage
  readonly step: Inference
  /** Claims or a step. */
  readonly ends: readonly Id[]
  /** Claims that hold together with the one that it is told from. */
  readonly together: readonly Id[]
}

export function RelationLine({ page, step, ends, together }: Props) {
  const { map } = page.stores.canvas
  const { say, editorSay, reading } = page
  const { lang } = reading
  const name = (id: Id) => endName(map, id, lang, say)
  const why = wordsIn(map, 'why', step.id, lang)
  const toStep = editorSay.panel.stepOf(name(step.id))
  return (
    <li className={styles['line']}>
      <div className={styles['ends']}>
        {ends.map((end, at) => (
          <p key={end}>
            {at > 0 && <b className={styles['and']}>{say.map.and} </b>}
            <EndName page={page} id={end} />
          </p>
        ))}
        {together.length > 0 && (
          <p className={styles['quiet']}>
            {editorSay.panel.together(
              new Intl.ListFormat(page.language).format(
                together.map((id) => editorSay.panel.named(name(id))),
              ),
            )}
          </p>
        )}
        {why.text && (
          <p className={styles['why']} lang={tagOf(why.lang)}>
            {why.text}
          </p>
        )}
        <StepFault page={page} step={step.id} />
      </div>
      <button
        type="button"
        className="btn icon quiet"
        aria-label={toStep}
        title={toStep}
        onClick={() => page.select([step.id])}
      >
        <svg className={styles['ring']} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 1v3M8 12v3" />
          <circle cx="8" cy="8" r="4" />
        </svg>
      </button>
    </li>
  )
}

/** What is wrong with a step, if anything is. */
export function StepFault({ page, step }: { readonly page: EditorPage; readonly step: Id }) {
  const { map } = page.stores.canvas
  const fault = stepFault(map, step)
  const sentence = fault
    ? refusalSentence(map, fault, page.reading.lang, page.say)
    : map.isSound(step)
      ? ''
      : page.editorSay.panel.unsound
  if (!sentence) return null
  return (
    <p className={styles['fault']}>
      <TriangleAlert className="small" aria-hidden />
      {sentence}
    </p>
  )
}
