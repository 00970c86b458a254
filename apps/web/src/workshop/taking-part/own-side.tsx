/** In a debate: the side that one takes, chosen while the motion is framed and told from then on. */
import { debateSides, debateSidesIn, groupOfSide, isDebate, type Phase, sideOfGroup } from '@parley/workshop'
import { joined } from '../parts/joined.ts'
import { useGive } from '../room/told-refusals.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import parts from './stage-parts.module.css'

/** Nothing where nobody debates, and for whoever came in to lead. */
export function OwnSide({ kind }: { readonly kind: Phase['kind'] }) {
  const { debate: say, host } = useWorkshopSay()
  const agenda = useSlice('agenda')
  const groups = useSlice('groups') ?? []
  const people = useSlice('people') ?? {}
  const me = useSlice('me')
  const give = useGive()
  const sides = debateSidesIn(groups)
  if (!agenda || !me || !isDebate(agenda.phases)) return null
  const mine = sideOfGroup(me.group)
  if (kind === 'writing') return mine ? <p>{say.write[mine]}</p> : null
  // Elsewhere nobody speaks for a side.
  if (kind !== 'frame' && (kind !== 'debate' || !sides)) return null
  if (!sides)
    return (
      <section className={parts['stack']}>
        <h2 className={parts['head2']}>{say.title}</h2>
        <p className={parts['soft']}>{say.waits}</p>
      </section>
    )
  const aliasOf = (id: string) => (Object.hasOwn(people, id) ? people[id]?.alias : undefined) ?? ''
  const isChoosing = kind === 'frame'
  return (
    <section className={parts['stack']}>
      <h2 className={parts['head2']}>{isChoosing ? say.which : say.title}</h2>
      <output>{mine ? say.yours[mine] : say.none}</output>
      <ul className={parts['list']}>
        {sides.map(({ side, members }) => (
          <li key={side}>
            <h3 className={parts['head2']}>{say.sides[side]}</h3>
            <p className={parts['soft']}>{joined(members.map(aliasOf), host.facts) || say.nobody}</p>
          </li>
        ))}
      </ul>
      {isChoosing && (
        <>
          <div className={parts['acts']}>
            {debateSides.map((side) => (
              <button
                key={side}
                type="button"
                className={`btn ${mine === side ? 'ink' : 'line'}`}
                aria-pressed={mine === side}
                onClick={() => void give({ do: 'join-group', group: groupOfSide[side] })}
              >
                {say.take[side]}
              </button>
            ))}
            <button
              type="button"
              className={`btn ${mine ? 'line' : 'ink'}`}
              aria-pressed={!mine}
              onClick={() => void give({ do: 'join-group', group: null })}
            >
              {say.leave}
            </button>
          </div>
          <p className={parts['soft']}>{say.hint}</p>
        </>
      )}
    </section>
  )
}
