/** What makes a step hold, in the details panel: why, which scheme it follows, and the questions that test it. */
import { useRows, wordsIn } from '@parley/canvas'
import { type Id, schemeOf, setScheme } from '@parley/model'
import { useMemo, useRef, useState } from 'react'
import type { EditorPage, PanelPart } from '../editor/editor-page.ts'
import { LiveText } from '../panel/live-text.tsx'
import { languageIn } from '../panel/names.ts'
import { PanelSection } from '../panel/panel-section.tsx'
import { Refused } from '../panel/refused.tsx'
import { useAsking } from '../panel/use-asking.ts'
import { tagOf } from '../shell/speech.tsx'
import { CriticalQuestions } from './critical-questions.tsx'
import { SchemePicker } from './scheme-picker.tsx'
import { useSchemeSay } from './scheme-say.ts'
import { namedScheme } from './scheme-words.ts'
import styles from './step-section.module.css'

interface Props {
  readonly page: EditorPage
  /** An inference. */
  readonly id: Id
}

const whyParts: readonly PanelPart[] = ['why']
const schemeParts: readonly PanelPart[] = ['scheme']

export default function StepSection({ page, id }: Props) {
  const { map } = page.session
  const step = map.inference(id)
  // What answers name: whether an objection stands shows in its own row.
  const said = step ? Object.values(step.answer) : []
  const key = [id, ...said, ...map.premisesOf(id).flatMap((premise) => premise.split(':')[1] ?? [])].join(' ')
  useRows(
    map,
    useMemo(() => key.split(' '), [key]),
  )
  if (!step) return null
  return (
    <>
      <PanelSection name="why" title={page.editorSay.steps.why} parts={whyParts}>
        <Why page={page} id={id} />
      </PanelSection>
      <SchemePart key={id} page={page} id={id} />
    </>
  )
}

function Why({ page, id }: Props) {
  const { steps } = page.editorSay
  const { lang } = page.reading
  const { map, mayWrite } = page.stores.canvas
  const language = languageIn(page, lang)
  const found = wordsIn(map, 'why', id, lang)
  const elsewhere = found.text && found.lang !== lang ? found : undefined
  if (!mayWrite && !found.text) return <p className="hint">{steps.noWhy}</p>
  return (
    <div className={styles['why']}>
      {elsewhere && (
        <figure className={styles['elsewhere']}>
          <figcaption className="hint">{steps.inLanguage(languageIn(page, elsewhere.lang))}</figcaption>
          <p lang={tagOf(elsewhere.lang)}>{elsewhere.text}</p>
        </figure>
      )}
      {(mayWrite || !elsewhere) && (
        <div data-panel-first="">
          <LiveText
            key={`${id} ${lang}`}
            page={page}
            place={{ field: 'why', row: id, lang }}
            label={steps.whyIn(language)}
            placeholder={elsewhere ? steps.whyIn(language) : steps.whyInvite}
            lines
            onLeave={() => page.focus(id)}
          />
        </div>
      )}
    </div>
  )
}

function SchemePart({ page, id }: Props) {
  const { steps } = page.editorSay
  const schemeSay = useSchemeSay(page.language)
  const { map, mayWrite } = page.stores.canvas
  const { ask, sentence } = useAsking(page)
  const [picking, setPicking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const key = map.inference(id)?.scheme ?? null
  const scheme = schemeOf(key)
  const leave = () => {
    setPicking(false)
    // The button comes back with the next painting.
    requestAnimationFrame(() => button.current?.focus())
  }
  const choose = (chosen: string) => {
    if (chosen !== key) ask(setScheme, { inference: id, scheme: chosen })
    leave()
  }
  const named = key === null ? undefined : namedScheme(schemeSay, key)
  return (
    <PanelSection name="scheme" title={schemeSay.schemes.scheme} parts={schemeParts}>
      {picking ? (
        <SchemePicker page={page} schemeSay={schemeSay} chosen={key} onChoose={choose} onLeave={leave} />
      ) : (
        <div className={styles['scheme']}>
          {named && scheme && (
            <div>
              <p className={styles['name']}>{named.name}</p>
              <p className={styles['gist']}>{named.gist}</p>
            </div>
          )}
          {named && !scheme && <p className="hint">{steps.unknownScheme(named.key)}</p>}
          {!named && !mayWrite && <p className="hint">{steps.noScheme}</p>}
          {mayWrite && (
            <div className={styles['acts']}>
              <button
                ref={button}
                type="button"
                className="btn line"
                data-panel-first=""
                onClick={() => setPicking(true)}
              >
                {named ? steps.changeScheme : steps.nameScheme}
              </button>
              {named && (
                <button
                  type="button"
                  className="btn quiet"
                  onClick={() => ask(setScheme, { inference: id, scheme: null })}
                >
                  {steps.clearScheme}
                </button>
              )}
            </div>
          )}
        </div>
      )}
      <Refused sentence={sentence} />
      {scheme && <CriticalQuestions page={page} schemeSay={schemeSay} inference={id} scheme={scheme} />}
    </PanelSection>
  )
}
