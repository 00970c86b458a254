/** Somebody on a side, or on none: to be moved while sides are chosen, to be called on while they speak. */
import { type DebateSide, debateSides, groupOfSide, type PersonView } from '@parley/workshop'
import { useSlice } from '../../use-workshop.ts'
import groups from '../breakouts/groups.module.css'
import { movedWith } from '../breakouts/moved-person.ts'
import { useHost } from '../host-page.tsx'

interface Props {
  readonly person: PersonView
  readonly side: DebateSide | null
  readonly speaks: boolean
}

export function SidePerson({ person, side, speaks }: Props) {
  const { say, give } = useHost()
  const words = say.debate
  const { id, alias } = person
  const { ref, moving } = movedWith(id)
  const called = useSlice('queue')?.hands.find((hand) => hand.person === id)?.called
  return (
    <li>
      <span>{alias}</span>
      {!speaks ? (
        <select
          ref={ref}
          className={`field ${groups['select']}`}
          aria-label={say.hostStage.moveTo(alias)}
          value={side ?? ''}
          onChange={(event) => {
            moving(event.target)
            const to = debateSides.find((one) => one === event.target.value)
            void give({ do: 'join-group', person: id, group: to ? groupOfSide[to] : null })
          }}
        >
          <option value="">{words.noSide}</option>
          {debateSides.map((one) => (
            <option key={one} value={one}>
              {words.sides[one]}
            </option>
          ))}
        </select>
      ) : called ? (
        <span className={groups['up']}>{say.host.speaks}</span>
      ) : (
        <button
          type="button"
          className="btn quiet"
          aria-label={say.host.callOnNamed(alias)}
          onClick={() => void give({ do: 'call-on', person: id })}
        >
          {say.host.callOn}
        </button>
      )}
    </li>
  )
}
