/** A ballot as a voter meets it, from its opening to its result. */
import type { BallotView } from '@parley/workshop'
import { Lock } from 'lucide-react'
import { BallotResults } from '../../results/ballot-results.tsx'
import { useSlice } from '../../use-workshop.ts'
import { useWorkshopSay } from '../../workshop-say.ts'
import { useAbout } from '../about.tsx'
import { AtHand } from '../at-hand.tsx'
import parts from '../stage-parts.module.css'
import type { StageProps } from '../taking-part.tsx'
import { WhatComes } from '../what-comes.tsx'
import { askedOf } from './asked.ts'
import styles from './ballot.module.css'
import { DotsBallot } from './dots-ballot.tsx'
import { OneByOne } from './one-by-one.tsx'
import { OwnAnswersList } from './own-answers-list.tsx'
import { YourShift } from './your-shift.tsx'

export default function BallotStage({ stage: { ballot } }: StageProps<'ballot'>) {
  const { ballots: say } = useWorkshopSay()
  const { map } = useAbout()
  const mine = useSlice('me')?.ballots ?? {}
  if (!ballot)
    return (
      <div className={parts['stack']}>
        <p className={parts['wait']}>{say.notOpenYet}</p>
        {/* What a debate is about is no secret; of other votes nothing is told before they open. */}
        <AtHand kind="ballot" />
        <WhatComes />
      </div>
    )
  const own = Object.hasOwn(mine, ballot.id) ? mine[ballot.id] : undefined
  if (ballot.state === 'revealed')
    return (
      <div className={parts['stack']}>
        <BallotResults ballot={ballot} map={map} />
        <YourShift ballot={ballot} />
        <WhatComes />
      </div>
    )
  if (ballot.state === 'closed')
    return (
      <div className={parts['stack']}>
        <output className={parts['wait']}>{ballot.sealed ? say.sealed : say.closed}</output>
        <OwnAnswersList ballot={ballot} />
        <WhatComes />
      </div>
    )
  if (!own?.may)
    return (
      <div className={parts['stack']}>
        <p className={parts['wait']}>{own?.abstains ? say.abstains : say.notYours}</p>
        <p className={parts['soft']}>{say.progress(ballot.done, ballot.of)}</p>
        <WhatComes />
      </div>
    )
  const promise = (
    <p className={`${parts['priv']} ${styles['promise']}`}>
      <Lock aria-hidden />
      <span>
        {ballot.anonymity === 'secret' ? say.secret : ballot.anonymity === 'host' ? say.hostSees : say.named}
      </span>
    </p>
  )
  return (
    <>
      <Question ballot={ballot} />
      {ballot.state === 'closing' && <output className={parts['soft']}>{say.closing}</output>}
      {ballot.kind === 'dots' ? (
        <>
          <DotsBallot ballot={ballot} />
          {promise}
        </>
      ) : (
        <OneByOne ballot={ballot} promise={promise} />
      )}
    </>
  )
}

function Question({ ballot }: { readonly ballot: BallotView }) {
  const { ballots: say } = useWorkshopSay()
  const { map } = useAbout()
  const lang = useSlice('room')?.lang
  const told = askedOf(ballot, map, say)
  return (
    <div className={styles['question']}>
      <h2 lang={lang}>{ballot.question}</h2>
      {told && <p>{told}</p>}
    </div>
  )
}
