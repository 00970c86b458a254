/** Who is in which group, or on which side of a debate. */
import { debateSidesIn, isDebate } from '@parley/workshop'
import { tagOf } from '../../shell/speech.tsx'
import { aliasOf, usePeople } from '../host/use-room.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './wall-groups.module.css'
import { joined } from '../parts/joined.ts'

export function WallGroups() {
  const { projector: say, host } = useWorkshopSay()
  const groups = useSlice('groups') ?? []
  const people = usePeople()
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  if (groups.length === 0) return null
  return (
    <ul className={styles['groups']} aria-label={say.groups}>
      {groups.map(({ id, name, members }) => (
        <li key={id}>
          <h2 lang={lang}>{name}</h2>
          <p>
            {joined(
              members.map((member) => aliasOf(people, member)),
              host.facts,
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The sides of a debate once they are set up, side by side. */
export function WallSides() {
  const { debate: say, host } = useWorkshopSay()
  const agenda = useSlice('agenda')
  const sides = debateSidesIn(useSlice('groups') ?? [])
  const people = usePeople()
  if (!agenda || !isDebate(agenda.phases) || !sides) return null
  return (
    <ul className={styles['groups']} aria-label={say.title}>
      {sides.map(({ side, members }) => (
        <li key={side}>
          <h2>{say.sides[side]}</h2>
          <p>
            {joined(
              members.map((member) => aliasOf(people, member)),
              host.facts,
            ) || say.nobody}
          </p>
        </li>
      ))}
    </ul>
  )
}
