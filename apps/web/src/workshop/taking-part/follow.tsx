/** Listening and talking: what the hosts show, in words; a hand about it; a wording proposed; what was written down. */
import { isDebate } from '@parley/workshop'
import { useState } from 'react'
import { BallotResults } from '../results/ballot-results.tsx'
import { revealedInOrder } from '../results/results-in-order.ts'
import { HandButton } from '../parts/hand-button.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { useAbout } from './about.tsx'
import { YourShift } from './ballot/your-shift.tsx'
import { AtHand } from './at-hand.tsx'
import { ClaimWords } from './claim-words.tsx'
import { Outcomes } from './outcomes.tsx'
import { OwnSide } from './own-side.tsx'
import { Take } from './take.tsx'
import { ProposeWording } from './propose-wording.tsx'
import parts from './stage-parts.module.css'
import type { StageProps } from './taking-part.tsx'
import { useStructure } from './use-structure.ts'
import { useUnfinishedClaims } from './unfinished-wordings.ts'
import { WhatComes } from './what-comes.tsx'

/** Of what is shown, so many stand here with all their words. */
const most = 8

export default function Follow({ stage: { phase } }: StageProps<'follow'>) {
  const { takingPart: say } = useWorkshopSay()
  const { map, showOnMap } = useAbout()
  useStructure(map)
  const spotlight = useSlice('spotlight')
  const outcomes = useSlice('outcomes')
  const ballots = useSlice('ballots')
  const lit = spotlight?.rows ?? []
  const heads = spotlight?.heads ?? lit.length
  const thereIn = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => map.resolve(id)))].filter((id) => map.claim(id) && map.isLive(id))
  const shown = thereIn(lit.slice(0, heads))
  // What was merged since may stand twice.
  const beside = thereIn(lit.slice(heads)).filter((id) => !shown.includes(id))
  // What was just voted on is what people look for.
  const results = revealedInOrder(ballots)
    .filter(({ phase: of }) => of === phase.id)
    .toReversed()
  const isTalked = phase.kind === 'talk' || phase.kind === 'report-back'
  const isMotion = isDebate(useSlice('agenda')?.phases ?? [])
  const unfinished = useUnfinishedClaims()
  const [sent, setSent] = useState<{ readonly claim: string; readonly light: string | undefined }>()
  // Whoever writes goes on writing when the light moves on, and reads what is told of what they sent until it does.
  const begun = new Set([...unfinished, ...(sent && sent.light === spotlight?.id ? [sent.claim] : [])])
  const first = shown.slice(0, most)
  const open = [...begun].filter((id) => !first.includes(id) && map.isLive(map.resolve(id)))
  const listed = [...first, ...(phase.rights.comment ? open : [])]
  return (
    <div className={parts['stack']}>
      {shown.length === 0 && (
        <div className={parts['ruled']}>
          <p className={parts['soft']}>{say.nothingShown}</p>
          <div className={parts['acts']}>
            <HandButton />
            <button type="button" className="btn line" onClick={() => showOnMap()}>
              {say.readMap}
            </button>
          </div>
        </div>
      )}
      {listed.length > 0 && (
        <section className={parts['stack']}>
          {shown.length > 0 && <h2 className="unseen">{say.inSpotlight}</h2>}
          {listed.map((id) => (
            <article key={id} className={parts['ruled']}>
              {!shown.includes(id) && <p className={parts['soft']}>{say.proposeOfBefore}</p>}
              <ClaimWords id={map.resolve(id)} />
              {shown.includes(id) && (
                <div className={parts['acts']}>
                  <HandButton claim={id} />
                  <button type="button" className="btn line" onClick={() => showOnMap([id])}>
                    {say.showOnMap}
                  </button>
                </div>
              )}
              {isTalked && shown.includes(id) && <Take id={id} />}
              {phase.rights.comment && (
                <ProposeWording claim={id} onSent={() => setSent({ claim: id, light: spotlight?.id })} />
              )}
            </article>
          ))}
          {beside.length > 0 && (
            <>
              <h3 className={parts['head2']}>{say.aroundIt}</h3>
              <ul className={parts['list']}>
                {beside.slice(0, 8).map((id) => (
                  <li key={id}>
                    <ClaimWords id={id} size="item" />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      {/* The motion comes before the sides that are taken on it. */}
      {shown.length === 0 && isMotion && <AtHand kind={phase.kind} />}
      <OwnSide kind={phase.kind} />
      {results.map((ballot) => (
        <div key={ballot.id} className={parts['ruled']}>
          <BallotResults ballot={ballot} map={map} />
          <YourShift ballot={ballot} />
        </div>
      ))}
      {shown.length === 0 && !isMotion && <AtHand kind={phase.kind} />}
      {outcomes && outcomes.length > 0 && <Outcomes title={say.writtenDown} />}
      <WhatComes />
    </div>
  )
}
