/** What hosts keep an eye on: how people join, who is not done, whose hand is up, who is here, what stays hidden. */
import { useRef } from 'react'
import { CheckField } from '../fields.tsx'
import { useHost } from '../host-page.tsx'
import { OtherScreen } from '../../projector/other-screen.tsx'
import { useKeptKeyboard } from '../../parts/use-kept-keyboard.ts'
import { setSharing, useSharing } from '../use-room.ts'
import { AtTheDoor } from './at-the-door.tsx'
import { HandsQueue } from './hands-queue.tsx'
import { JoinBox } from './join-box.tsx'
import { NotYetDone } from './not-yet-done.tsx'
import { PeopleList } from './people-list.tsx'
import { SayToAll } from './say-to-all.tsx'
import styles from './side-column.module.css'
import { StaysHidden } from './stays-hidden.tsx'
import { CoverageButton } from '../coverage/coverage-button.tsx'

export function SideColumn() {
  const { say, room, workshop } = useHost()
  const sharing = useSharing()
  const isOver = room.endedAt !== undefined
  const side = useRef<HTMLElement>(null)
  useKeptKeyboard(side)
  return (
    <aside ref={side} className={styles['side']} aria-label={say.host.people}>
      {!isOver && <JoinBox />}
      {!isOver && <AtTheDoor />}
      {!isOver && <NotYetDone />}
      {!isOver && <HandsQueue />}
      {!isOver && <SayToAll />}
      <CoverageButton />
      <PeopleList />
      {!isOver && (
        <section className={styles['end']}>
          <OtherScreen workshop={workshop} />
          <CheckField checked={sharing} onChange={setSharing}>
            {say.host.sharing}
          </CheckField>
          <p className="hint">{say.host.sharingHint}</p>
          <StaysHidden />
        </section>
      )}
    </aside>
  )
}
