/** Which of several proposals a debate is about: chosen before the first vote, and named from then on. */
import { replaced } from '../agenda/agenda-changes.ts'
import { proposed } from '../ballot/offer.ts'
import { nameIn } from '../claim-line.tsx'
import { useSlice } from '../../use-workshop.ts'
import { motionOf, motionPhase } from '../../taking-part/subject-of-phase.ts'
import { useHost } from '../host-page.tsx'
import styles from '../stage/stage.module.css'
import { useMapTurn } from '../use-map-turn.ts'

/** Nothing where no motion is debated, where there is only one, and once it was voted on. */
export function MotionChoice() {
  const page = useHost()
  const { map, give, say } = page
  const words = say.debate
  useMapTurn(map)
  const ballots = useSlice('ballots') ?? {}
  const phases = useSlice('agenda')?.phases ?? []
  const phase = motionPhase(phases)
  const isVoted = Object.values(ballots).some((one) => one.kind === 'motion' && one.openedAt !== undefined)
  const [motion] = motionOf(map, ballots, phases)
  const all = proposed(map)
  if (!phase?.ballot || phase.ballot.about !== 'proposals' || isVoted || all.length < 2) return null
  const { ballot } = phase
  return (
    <section className={styles['part']} aria-label={words.motion}>
      <h2>{words.motion}</h2>
      <select
        className={`field ${styles['motion']}`}
        aria-label={words.motion}
        value={motion ?? ''}
        onChange={({ target: { value } }) =>
          void give({
            do: 'agenda',
            agenda: [...replaced(phases, { ...phase, ballot: { ...ballot, rows: [value] } })],
          })
        }
      >
        {(motion === undefined || !all.includes(motion)) && (
          <option value={motion ?? ''}>{motion === undefined ? '' : nameIn(page, motion)}</option>
        )}
        {all.map((id) => (
          <option key={id} value={id}>
            {nameIn(page, id)}
          </option>
        ))}
      </select>
      <p className="hint">{words.motionHint}</p>
    </section>
  )
}
