/** No host has been here for a minute: the room lets somebody stand in, and gives it back when a host returns. */
import { useState } from 'react'
import { MenuButton } from '../../shell/menu-button.tsx'
import { useDo, useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './room-notes.module.css'

export function HostAwayNote() {
  const { room: say, refusals } = useWorkshopSay()
  const room = useSlice('room')
  const people = useSlice('people')
  const mine = useSlice('me')
  const doIt = useDo()
  const [trouble, setTrouble] = useState('')
  if (!room?.hostAway || !mine) return null
  const here = Object.values(people ?? {}).filter((one) => one.here && one.part === 'participant')
  const acting = Object.values(people ?? {}).find((one) => one.acting)
  const elect = async (person: string) => {
    const done = await doIt({ do: 'elect', person })
    setTrouble(done.ok || done.why === 'gone' ? '' : refusals[done.why])
  }
  if (acting?.here)
    return (
      <output className={styles['line']}>
        {acting.id === mine.id ? say.youStandIn : say.standsIn(acting.alias)}
      </output>
    )
  const others = here.filter(({ id }) => id !== mine.id)
  return (
    <output className={styles['line']}>
      <span>{trouble || say.hostAway}</span>
      {mine.part === 'participant' && (
        <span className={styles['acts']}>
          <button type="button" className="btn ink" onClick={() => void elect(mine.id)}>
            {say.standIn}
          </button>
          {others.length > 0 && (
            <MenuButton
              label={say.standInOther}
              className="btn line"
              sections={[
                {
                  id: 'people',
                  items: others.map(({ id, alias }) => ({ id, label: alias })),
                  onAction: (person) => void elect(person),
                },
              ]}
            >
              {say.standInOther}
            </MenuButton>
          )}
        </span>
      )}
    </output>
  )
}
