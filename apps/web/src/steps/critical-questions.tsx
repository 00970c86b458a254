/**
 * The critical questions of the scheme that a step follows. Everybody on the map sees the same answers. "No" offers the
 * objection that it stands for in one press, and shows it from then on.
 */
import { shortName } from '@parley/canvas'
import { isLanguage, type SchemeMessages } from '@parley/i18n'
import {
  addObjectionFromQuestion,
  type Answer,
  answerOf,
  answerQuestion,
  type CriticalQuestion,
  type Id,
  type Scheme,
} from '@parley/model'
import { useId } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { useAsking } from '../panel/use-asking.ts'
import { Refused } from '../panel/refused.tsx'
import styles from './critical-questions.module.css'
import { useSchemeSay } from './scheme-say.ts'
import { questionWords } from './scheme-words.ts'
import { standingPremises } from './standing-premises.ts'

interface Props {
  readonly page: EditorPage
  readonly schemeSay: SchemeMessages
  readonly inference: Id
  readonly scheme: Scheme
}

export function CriticalQuestions({ page, schemeSay, inference, scheme }: Props) {
  const { steps } = page.editorSay
  const { map } = page.session
  const answered = scheme.questions.filter(({ key }) => answerOf(map, inference, key).answer !== 'open')
  return (
    <div className={styles['questions']}>
      <div className={styles['head']}>
        <h4>{schemeSay.schemes.questions}</h4>
        <span className="tnum">{steps.answered(answered.length, scheme.questions.length)}</span>
      </div>
      <ol>
        {scheme.questions.map((question) => (
          <Question
            key={question.key}
            page={page}
            schemeSay={schemeSay}
            inference={inference}
            scheme={scheme}
            question={question}
          />
        ))}
      </ol>
    </div>
  )
}

const answers: readonly Answer[] = ['yes', 'no', 'open']

function Question({
  page,
  schemeSay,
  inference,
  scheme,
  question,
}: Props & { readonly question: CriticalQuestion }) {
  const { steps } = page.editorSay
  const { map, mayWrite } = page.stores.canvas
  const name = useId()
  const { ask, sentence } = useAsking(page)
  const { answer, objection } = answerOf(map, inference, question.key)
  const words = questionWords(schemeSay, scheme, question.key)
  return (
    <li className={styles['question']}>
      <fieldset className={styles['asked']}>
        <legend>{words.ask}</legend>
        {mayWrite ? (
          <div className={`seg ${styles['answers']}`}>
            {answers.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  className="unseen"
                  name={name}
                  checked={answer === one}
                  onChange={() => ask(answerQuestion, { inference, question: question.key, answer: one })}
                />
                {steps[one]}
              </label>
            ))}
          </div>
        ) : (
          <p className={styles['said']}>{steps[answer]}</p>
        )}
      </fieldset>
      {objection !== null && <Added page={page} objection={objection} />}
      {answer === 'no' && objection === null && mayWrite && (
        <Offer
          page={page}
          inference={inference}
          scheme={scheme}
          question={question}
          onAdd={(premise, text, lang) =>
            ask(addObjectionFromQuestion, {
              inference,
              question: question.key,
              lang,
              pos: null,
              text,
              ...(premise !== undefined && { premise }),
            })
          }
        />
      )}
      <Refused sentence={sentence} />
    </li>
  )
}

function Added({ page, objection }: { readonly page: EditorPage; readonly objection: Id }) {
  const { steps } = page.editorSay
  const [claim] = standingPremises(page.session.map, objection)
  const { map } = page.session
  return (
    <p className={styles['added']}>
      <span>{steps.added}</span>
      {claim !== undefined && (
        <>
          <q>{shortName(map, claim, page.reading.lang, page.say)}</q>
          <button
            type="button"
            className="btn line"
            onClick={() => {
              page.select([claim])
              page.focus(claim)
            }}
          >
            {steps.showObjection}
          </button>
        </>
      )}
    </p>
  )
}

interface OfferProps {
  readonly page: EditorPage
  readonly inference: Id
  readonly scheme: Scheme
  readonly question: CriticalQuestion
  readonly onAdd: (premise: Id | undefined, text: string, lang: string) => void
}

/** The objection in the words that it would have, in the language that the map is read in, where Parley speaks it. */
function Offer({ page, inference, scheme, question, onAdd }: OfferProps) {
  const { steps } = page.editorSay
  const { reading, language, session, say } = page
  const lang = isLanguage(reading.lang) ? reading.lang : language
  const { no } = questionWords(useSchemeSay(lang), scheme, question.key)
  const against: readonly (Id | undefined)[] =
    question.aim === 'premise' ? standingPremises(session.map, inference) : [undefined]
  return (
    <div className={styles['offer']}>
      <q lang={lang}>{no}</q>
      {against.map((premise) => (
        <button
          key={premise ?? ''}
          type="button"
          className="btn line"
          onClick={() => onAdd(premise, no, lang)}
        >
          {premise === undefined
            ? steps.undercutStep
            : steps.rebutPremise(shortName(session.map, premise, reading.lang, say))}
        </button>
      ))}
    </div>
  )
}
