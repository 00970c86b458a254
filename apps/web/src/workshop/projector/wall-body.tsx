/** The middle of the wall, by phase; what the hosts shine at comes before all else. */
import type { LiveMap } from '@parley/model'
import type { PhaseKind } from '@parley/workshop'
import { tagOf } from '../../shell/speech.tsx'
import { ballotOf } from '../host/ballot/ballot-of.ts'
import { calledGroup } from '../parts/called-group.ts'
import type { OpenWorkshop } from '../use-workshop.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { FitToWall } from './fit-to-wall.tsx'
import { LitClaims } from './lit-claims.tsx'
import { WallBallot } from './wall-ballot.tsx'
import { WallCards } from './wall-cards.tsx'
import { WallClose } from './wall-close.tsx'
import { WallCruxes, WallMotion, WallProposals } from './wall-claims.tsx'
import { WallGroups, WallSides } from './wall-groups.tsx'
import { WallLobby } from './wall-lobby.tsx'
import { WallOutcomes } from './wall-outcomes.tsx'
import { WallResults } from './wall-results.tsx'
import wall from './wall-words.module.css'

export function WallBody({ workshop }: { readonly workshop: OpenWorkshop }) {
  const { projector: say } = useWorkshopSay()
  const room = useSlice('room')
  const agenda = useSlice('agenda')
  const ballots = useSlice('ballots')
  const spotlight = useSlice('spotlight')
  const phase = agenda?.phases.find(({ id }) => id === agenda.phase)
  const ballot = ballotOf(ballots, phase)
  const called = calledGroup(phase, useSlice('timer'), useSlice('groups'))
  const { map } = workshop.session
  // What was looked at in an earlier phase is not what this one is about.
  const since = agenda?.runs.findLast((run) => run.phase === agenda.phase)?.startedAt ?? 0
  const lit = spotlight && spotlight.at >= since ? spotlight.rows : []
  if (ballot?.state === 'revealed' && room?.endedAt === undefined)
    return <WallResults key={ballot.id} ballot={ballot} map={map} />
  if (phase?.kind === 'close' && lit.length === 0 && room?.endedAt === undefined && !ballot)
    return <WallClose phase={phase} map={map} />
  return (
    <FitToWall>
      {room?.endedAt !== undefined ? (
        <>
          <h1 className={wall['question']}>{say.ended}</h1>
          <WallOutcomes />
        </>
      ) : !phase ? (
        <WallLobby workshop={workshop} />
      ) : ballot && ballot.state !== 'draft' ? (
        <WallBallot ballot={ballot} />
      ) : lit.length > 0 ? (
        <LitClaims map={map} rows={lit} speaking={called?.name} />
      ) : (
        <>
          <h1 className={wall['question']} lang={tagOf(room?.lang ?? 'en')}>
            {phase.ballot?.question || phase.prompt || phase.title}
          </h1>
          {aboutMotion.has(phase.kind) && <WallMotion map={map} />}
          <PhasePart kind={phase.kind} map={map} />
        </>
      )}
    </FitToWall>
  )
}

/** In a debate these are about its motion, which stands there all the time. */
const aboutMotion: ReadonlySet<PhaseKind> = new Set(['ballot', 'debate', 'talk', 'writing'])

function PhasePart({ kind, map }: { readonly kind: string; readonly map: LiveMap }) {
  switch (kind) {
    case 'writing':
      return <WallWriting />
    case 'reveal':
      return <WallCards map={map} />
    case 'breakouts':
      return <WallGroups />
    case 'report-back':
      return (
        <>
          <WallGroups />
          <WallQueue />
        </>
      )
    case 'frame':
    case 'tour':
      return (
        <>
          <WallProposals map={map} />
          <WallSides />
          <WallQueue />
        </>
      )
    case 'talk':
      return (
        <>
          <WallCruxes />
          <WallQueue />
          <WallOutcomes />
        </>
      )
    case 'debate':
      return (
        <>
          <WallSides />
          <WallQueue />
        </>
      )
    default:
      return <WallQueue />
  }
}

function WallWriting() {
  const { projector: say } = useWorkshopSay()
  const writing = useSlice('writing')
  return (
    <p className={wall['count']}>
      <strong className="tnum">{say.cards(writing?.drafts ?? 0)}</strong>
      {say.writing}
    </p>
  )
}

/** Who has the word, and how many wait. */
function WallQueue() {
  const { projector: say } = useWorkshopSay()
  const queue = useSlice('queue')
  const people = useSlice('people') ?? {}
  const speaking = queue?.hands.find(({ called }) => called)
  const alias =
    speaking && Object.hasOwn(people, speaking.person) ? people[speaking.person]?.alias : undefined
  const waiting = queue ? queue.count - (speaking ? 1 : 0) : 0
  if (!alias && waiting === 0) return null
  return (
    <p className={wall['queue']}>
      {alias && <strong>{say.speaking(alias)}</strong>}
      {waiting > 0 && <span>{say.waitingHands(waiting)}</span>}
    </p>
  )
}
