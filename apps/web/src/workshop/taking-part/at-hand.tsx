/**
 * What a phase is about, to be read while nothing is shown: the motion of a debate, else the proposals; in a talk after a crux vote what got the
 * dots; at the report back what each group found.
 */
import { type Phase, pickKinds } from '@parley/workshop'
import { Map as MapIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { tagOf } from '../../shell/speech.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { useAbout } from './about.tsx'
import { cruxesOf, headsOf, motionOf } from './subject-of-phase.ts'
import { ClaimWords } from './claim-words.tsx'
import parts from './stage-parts.module.css'

/** Nothing where there is nothing to read. */
export function AtHand({ kind }: { readonly kind: Phase['kind'] }) {
  const { takingPart: say, ballots: words, debate } = useWorkshopSay()
  const { map } = useAbout()
  const ballots = useSlice('ballots') ?? {}
  const groups = useSlice('groups') ?? []
  const phases = useSlice('agenda')?.phases ?? []
  if (kind === 'report-back' && groups.length > 0) return <GroupsFound />
  const cruxes = kind === 'talk' ? cruxesOf(map, ballots) : []
  if (cruxes.length > 0)
    return (
      <Listed title={say.cruxes}>
        {cruxes.map(({ claim, dots, voters }) => (
          <Item key={claim} id={claim} under={words.dotsFrom(dots, voters)} />
        ))}
      </Listed>
    )
  const motion = motionOf(map, ballots, phases)
  const heads = motion.length ? motion : kind === 'ballot' ? [] : headsOf(map)
  if (!heads.length) return null
  return (
    <Listed title={motion.length === 1 ? debate.motion : say.itIsAbout}>
      {heads.slice(0, 12).map((id) => (
        <Item key={id} id={id} />
      ))}
    </Listed>
  )
}

function Listed({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={parts['stack']}>
      <h2 className={parts['head2']}>{title}</h2>
      <ul className={parts['list']}>{children}</ul>
    </section>
  )
}

function Item({ id, under }: { readonly id: string; readonly under?: string }) {
  const { takingPart: say } = useWorkshopSay()
  const { showOnMap } = useAbout()
  return (
    <li>
      <ClaimWords id={id} size="item" />
      {under && <p className={parts['soft']}>{under}</p>}
      <div className={parts['acts']}>
        <button type="button" className="btn quiet" onClick={() => showOnMap([id])}>
          <MapIcon aria-hidden />
          {say.showOnMap}
        </button>
      </div>
    </li>
  )
}

function GroupsFound() {
  const { takingPart: say } = useWorkshopSay()
  const { map } = useAbout()
  const groups = useSlice('groups') ?? []
  const picks = useSlice('picks') ?? []
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  const names = { reason: say.strongestReason, rebuttal: say.strongestRebuttal, question: say.openQuestion }
  return (
    <Listed title={say.groupsFound}>
      {groups.map(({ id, name }) => {
        const found = pickKinds.flatMap((kind) => {
          const pick = picks.find((one) => one.group === id && one.kind === kind)
          return pick && map.isLive(map.resolve(pick.claim)) ? [{ kind, claim: pick.claim }] : []
        })
        return (
          <li key={id}>
            <h3 className={parts['head2']} lang={lang}>
              {name}
            </h3>
            {found.length === 0 && <p className={parts['soft']}>{say.nothingChosen}</p>}
            {found.map(({ kind, claim }) => (
              <div key={kind}>
                <p className="label">{names[kind]}</p>
                <ClaimWords id={claim} size="line" />
              </div>
            ))}
          </li>
        )
      })}
    </Listed>
  )
}
