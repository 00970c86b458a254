/** The door, from wherever a host stands: who comes in by it, whether it is open, and codes for single persons. */
import { doors, leads } from '@parley/workshop'
import { DoorClosed, DoorOpen } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { MenuButton, type MenuItem } from '../../../shell/menu-button.tsx'
import { useHost } from '../host-page.tsx'
import styles from './side-column.module.css'

const PersonalCodes = lazy(() => import('../stage/personal-codes.tsx'))

export function DoorMenu() {
  const { say, room, me, give, open } = useHost()
  const words = say.hostStage
  const door = (some: { readonly door?: (typeof doors)[number]; readonly open?: boolean }) =>
    void give({ do: 'door', door: room.door, open: room.doorOpen, ...some })
  const codes = () =>
    open(
      <Suspense>
        <PersonalCodes onClose={() => open(null)} />
      </Suspense>,
    )
  const items: readonly MenuItem[] = [
    { id: 'turn', label: room.doorOpen ? words.closeDoor : words.openDoor },
    // Whoever stands in for the hosts makes none.
    ...(leads(me.part) ? [{ id: 'codes', label: words.personalCodes }] : []),
  ]
  return (
    <MenuButton
      label={words.doorMenu}
      title={words.doorMenu}
      className={`btn line ${styles['small']}`}
      sections={[
        {
          id: 'mode',
          title: words.door,
          items: doors.map((id) => ({ id, label: words.doorModes[id] })),
          chosen: room.door,
          onAction: (item) => {
            const mode = doors.find((one) => one === item)
            if (mode) door({ door: mode })
          },
        },
        {
          id: 'acts',
          items,
          onAction: (item) => (item === 'codes' ? codes() : door({ open: !room.doorOpen })),
        },
      ]}
    >
      {room.doorOpen ? <DoorOpen aria-hidden /> : <DoorClosed aria-hidden />}
    </MenuButton>
  )
}
