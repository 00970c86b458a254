/** A person in a list: their mark and what they are called; hollow while they are not here. */
import type { PersonId, PersonView } from '@parley/workshop'
import { Avatar } from '../../../people/avatar.tsx'
import { colourOf } from '../use-room.ts'
import styles from './side-column.module.css'

type Somebody = Pick<PersonView, 'alias'> & { readonly id: PersonId; readonly here?: boolean }

export const PersonName = ({ person }: { readonly person: Somebody }) => (
  <>
    <span className={styles['person']}>
      <Avatar name={person.alias} colour={colourOf(person.id)} hollow={person.here === false} />
    </span>
    <span className={styles['name']}>{person.alias}</span>
  </>
)
