/** A step seen from one of its ends: how it bears, and the claims at the other end, each a way there. */
import { endName, refusalSentence, wordsIn } from '@parley/canvas'
import { type Id, type Inference, stepFault } from '@parley/model'
import { TriangleAlert } from 'lucide-react'
import { Fragment } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { tagOf } from '../shell/speech.tsx'
import { StanceWord } from './stance-word.tsx'
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
  return (
    <li className={styles['line']}>
      <button
        type="button"
        className={styles['step']}
        aria-label={editorSay.panel.stepOf(endName(map, step.id, lang, say))}
        onClick={() => page.select([step.id])}
      >
        <StanceWord page={page} step={step} />
      </button>{' '}
      {ends.map((end, at) => (
        <Fragment key={end}>
          {at > 0 && <b className={styles['and']}> {say.map.and} </b>}
          <button
            type="button"
            className={styles['end']}
            lang={tagOf(lang)}
            onClick={() => page.select([map.claim(end) ? map.resolve(end) : end])}
          >
            {name(end)}
          </button>
        </Fragment>
      ))}
      {together.length > 0 && (
        <p className={styles['quiet']}>
          {editorSay.panel.together(
            new Intl.ListFormat(page.language).format(together.map((id) => `“${name(id)}”`)),
          )}
        </p>
      )}
      {why.text && (
        <p className={styles['why']} lang={tagOf(why.lang)}>
          {why.text}
        </p>
      )}
      <StepFault page={page} step={step.id} />
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
