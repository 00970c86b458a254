/** Which group somebody is in, to be changed. */
import type { PersonView } from '@parley/workshop'
import { useSlice } from '../../use-workshop.ts'
import { useHost } from '../host-page.tsx'
import styles from './groups.module.css'
import { movedWith } from './moved-person.ts'

interface Props {
  readonly person: Pick<PersonView, 'id' | 'alias'>
  readonly group: string | null
}

export function GroupOf({ person, group }: Props) {
  const { say, give } = useHost()
  const groups = useSlice('groups') ?? []
  const { ref, moving } = movedWith(person.id)
  return (
    <select
      ref={ref}
      className={`field ${styles['select']}`}
      aria-label={say.hostStage.moveTo(person.alias)}
      value={group ?? ''}
      onChange={(event) => {
        moving(event.target)
        void give({ do: 'join-group', person: person.id, group: event.target.value || null })
      }}
    >
      <option value="">{say.hostStage.noGroup}</option>
      {groups.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
