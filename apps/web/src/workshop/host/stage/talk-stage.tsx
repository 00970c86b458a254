/** Framing, talk, debate, a scribe at work: what is asked, who speaks, what all look at; after a crux vote its top three. */
import { useSlice } from '../../use-workshop.ts'
import { ranked } from '../../results/answers.ts'
import { lastCruxes } from '../ballot/ballot-of.ts'
import { DebateSides } from '../debate/debate-sides.tsx'
import { MotionChoice } from '../debate/motion-choice.tsx'
import { useHost } from '../host-page.tsx'
import { usePhase } from '../use-room.ts'
import { Outcomes } from './outcomes.tsx'
import { ReadyCount } from './ready-count.tsx'
import { SpeakerQueue } from './speaker-queue.tsx'
import { SpotlightPicker } from './spotlight-picker.tsx'
import { StageFrame } from './stage-frame.tsx'
import styles from './stage.module.css'
import { Wordings } from './wordings.tsx'

/** So many cruxes are talked about, each with what stands two links around it. */
const most = 3
const links = 2

export default function TalkStage() {
  const { hostStage: words } = useHost().say
  const phase = usePhase()
  const cruxes = useCruxes()
  const isTalk = phase?.kind === 'talk'
  // Where something was voted on, what is talked about now comes to something.
  const isVoted = Object.values(useSlice('ballots') ?? {}).some(({ state }) => state === 'revealed')
  const isCruxes = isTalk && cruxes.length > 0
  return (
    <StageFrame count={<ReadyCount />}>
      {isCruxes && <TopCruxes cruxes={cruxes} />}
      <MotionChoice />
      <DebateSides />
      {isTalk && <Wordings />}
      {isTalk || phase?.kind === 'debate' ? <SpeakerQueue clocked={phase.kind === 'debate'} /> : null}
      {!isCruxes && <SpotlightPicker />}
      {isTalk && isVoted && <Outcomes {...(isCruxes ? { label: words.capture } : {})} />}
    </StageFrame>
  )
}

interface Crux {
  readonly id: string
  readonly dots: number
}

function useCruxes(): readonly Crux[] {
  const ballot = lastCruxes(useSlice('ballots'))
  const claims = new Set(ballot?.targets.flatMap(({ id, kind }) => (kind === 'claim' ? id : [])))
  return ranked(ballot?.result?.targets ?? [])
    .flatMap(({ target, dots = 0 }) => (dots > 0 && claims.has(target) ? { id: target, dots } : []))
    .slice(0, most)
}

function TopCruxes({ cruxes }: { readonly cruxes: readonly Crux[] }) {
  const { hostStage: words } = useHost().say
  return (
    <SpotlightPicker
      title={words.topCruxes}
      links={links}
      rows={cruxes.map(({ id, dots }) => ({
        id,
        told: <span className={`tnum ${styles['aside']}`}>{words.dots(dots)}</span>,
      }))}
    />
  )
}
