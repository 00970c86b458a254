/** The end of a workshop, after asking; acting hosts are not offered it. */
import { leads } from '@parley/workshop'
import { useHost } from './host-page.tsx'
import styles from './agenda/agenda-column.module.css'

export function EndWorkshop() {
  const { say, me, room, give, ask } = useHost()
  if (!leads(me.part) || room.endedAt !== undefined) return null
  const end = async () => {
    const { endAsk, endDetail, endYes } = say.host
    if (await ask({ question: endAsk, detail: endDetail, action: endYes })) await give({ do: 'end' })
  }
  return (
    <div className={styles['foot']}>
      <button type="button" className="btn line" onClick={() => void end()}>
        {say.host.end}
      </button>
    </div>
  )
}
