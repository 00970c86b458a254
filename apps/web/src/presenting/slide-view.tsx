/** One slide: the map's title and what it holds, a proposal, or a step with what undercuts and backs it. */
import { shortName, StanceGlyph, wordsIn } from '@parley/canvas'
import { type Id, labelIn, liveClaims } from '@parley/model'
import { type ArrowLook, lookOf } from '@parley/scene'
import { Fragment } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { tagOf } from '../shell/speech.tsx'
import { standingPremises } from '../steps/standing-premises.ts'
import type { Slide, StepSlide } from './running-order.ts'
import styles from './slide-view.module.css'
import { countsIn, sizeFor } from './slide-words.ts'
import { SpokenClaim } from './spoken-claim.tsx'

interface Props {
  readonly page: EditorPage
  readonly slide: Slide
}

export function SlideView({ page, slide }: Props) {
  if (slide.kind === 'title') return <Title page={page} />
  if (slide.kind === 'step') return <Step page={page} slide={slide} />
  return (
    <div className={styles['slide']}>
      <div className={styles['rule']}>
        <SpokenClaim page={page} id={slide.claim} size={sizeFor(page, [slide.claim])} />
      </div>
      <OnMap page={page} ids={[slide.claim]} />
    </div>
  )
}

function Title({ page }: { readonly page: EditorPage }) {
  const { map } = page.session
  const { say, editorSay, reading } = page
  const claims = liveClaims(map)
  const proposals = claims.filter(({ kind }) => kind === 'proposal').length
  const others = claims.filter(({ kind }) => kind === 'claim').length
  const questions = claims.filter(({ kind }) => kind === 'question').length
  const counts = [
    proposals ? say.map.proposals(proposals) : '',
    others ? say.map.claims(others) : '',
    questions ? editorSay.presenting.questions(questions) : '',
  ].filter(Boolean)
  return (
    <div className={styles['slide']}>
      <h2 className={styles['map']} lang={tagOf(reading.lang)}>
        {labelIn(map.meta.title, reading.lang) || say.map.untitledMap}
      </h2>
      <p className={styles['counts']}>{counts.join(' · ') || editorSay.presenting.nothing}</p>
      <p className={`hint ${styles['keys']}`}>{editorSay.presenting.keys}</p>
    </div>
  )
}

function Step({ page, slide }: { readonly page: EditorPage; readonly slide: StepSlide }) {
  const { map } = page.session
  const { say, editorSay, reading } = page
  const why = wordsIn(map, 'why', slide.inference, reading.lang)
  const asides = slide.onStep.flatMap((id) => standingPremises(map, id))
  const size = sizeFor(page, slide.premises, asides)
  return (
    <div className={styles['slide']}>
      <Bears page={page} inference={slide.inference}>
        {(word) => editorSay.presenting.bearsOn(word, shortName(map, slide.head, reading.lang, say))}
      </Bears>
      {slide.premises.map((claim, i) => (
        <Fragment key={claim}>
          {i > 0 && <p className={styles['and']}>{say.map.and}</p>}
          <SpokenClaim page={page} id={claim} size={size} />
        </Fragment>
      ))}
      {why.text && (
        <p className={styles['why']} lang={tagOf(why.lang)}>
          <b lang={tagOf(page.language)}>{editorSay.presenting.why}</b> {why.text}
        </p>
      )}
      {slide.onStep.length > 0 && (
        <ul className={styles['asides']}>
          {slide.onStep.map((id) => (
            <li key={id}>
              <Bears page={page} inference={id}>
                {(word) => editorSay.presenting.onStep(word)}
              </Bears>
              {standingPremises(map, id).map((claim) => (
                <SpokenClaim key={claim} page={page} id={claim} size="small" />
              ))}
            </li>
          ))}
        </ul>
      )}
      <OnMap page={page} ids={slide.premises} />
    </div>
  )
}

interface BearsProps {
  readonly page: EditorPage
  readonly inference: Id
  readonly children: (word: string) => string
}

function Bears({ page, inference, children }: BearsProps) {
  const row = page.session.map.inference(inference)
  if (!row) return null
  const look: ArrowLook = lookOf(page.session.map, row)
  return (
    <p className={`${styles['bears']} ${styles[look]}`}>
      <StanceGlyph look={look} />
      {children(page.say.map[look])}
    </p>
  )
}

/** What else bears on these, which a presentation does not go into. */
function OnMap({ page, ids }: { readonly page: EditorPage; readonly ids: readonly Id[] }) {
  const said = ids.flatMap((id) => countsIn(page, page.session.map, id) || [])
  if (!said.length) return null
  return <p className={styles['more']}>{page.editorSay.presenting.alsoOnMap(said.join('; '))}</p>
}
