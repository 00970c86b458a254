/** Who is in the room, and who was sent out; for each a menu of what a host can do about them. */
import type { PersonView } from '@parley/workshop'
import { EllipsisVertical } from 'lucide-react'
import { MenuButton } from '../../../shell/menu-button.tsx'
import { useHost } from '../host-page.tsx'
import { usePeople } from '../use-room.ts'
import { PersonName } from './person-name.tsx'
import styles from './side-column.module.css'
import { usePersonMenu } from './use-person-menu.tsx'
import { joined } from '../../parts/joined.ts'

export function PeopleList() {
  const { say, me } = useHost()
  const all = Object.values(usePeople()).filter(({ alias }) => alias !== '')
  const menuOf = usePersonMenu()
  const inside = all.filter(({ standing }) => standing === 'in').toSorted(byPart)
  const removed = all.filter(({ standing }) => standing === 'removed')
  const told = ({ part, acting, id }: PersonView) => {
    const { partHost, partCohost, partViewer, actingHost, you } = say.host
    const names = { host: partHost, cohost: partCohost, participant: '', viewer: partViewer }
    return joined([acting ? actingHost : names[part], id === me.id ? you : ''], say.host.facts)
  }
  const lines = (people: readonly PersonView[]) => (
    <ul className={styles['list']}>
      {people.map((person) => {
        const sections = menuOf(person)
        return (
          <li key={person.id}>
            <PersonName person={person} />
            <span className={styles['told']}>{told(person)}</span>
            {sections.length > 0 && (
              <MenuButton
                label={say.host.menuOf(person.alias)}
                title={say.host.more}
                className={`btn quiet ${styles['small']}`}
                sections={sections}
              >
                <EllipsisVertical aria-hidden />
              </MenuButton>
            )}
          </li>
        )
      })}
    </ul>
  )
  return (
    <>
      <section aria-labelledby="people-in">
        <h2 id="people-in">{say.host.inTheRoom}</h2>
        {lines(inside)}
      </section>
      {removed.length > 0 && (
        <section aria-labelledby="people-out">
          <h2 id="people-out">{say.host.removedPeople}</h2>
          {lines(removed)}
        </section>
      )}
    </>
  )
}

const ranks = ['host', 'cohost', 'participant', 'viewer'] as const
const byPart = (a: PersonView, b: PersonView): number =>
  ranks.indexOf(a.part) - ranks.indexOf(b.part) || (a.alias < b.alias ? -1 : a.alias > b.alias ? 1 : 0)
