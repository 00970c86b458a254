/** Report back: each group in turn gets the word, two minutes and everybody's eyes on its branch. */
import type { Group } from '@parley/workshop'
import { Mic } from 'lucide-react'
import { newId } from '../../../new-id.ts'
import { tagOf } from '../../../shell/speech.tsx'
import { calledGroup } from '../../parts/called-group.ts'
import { useSlice } from '../../use-workshop.ts'
import { useHost } from '../host-page.tsx'
import { SpeakerQueue, speakingMs } from '../stage/speaker-queue.tsx'
import { SpotlightPicker } from '../stage/spotlight-picker.tsx'
import { StageFrame } from '../stage/stage-frame.tsx'
import styles from '../stage/stage.module.css'
import { usePhase } from '../use-room.ts'
import { GroupPicks } from './group-box.tsx'
import groupStyles from './groups.module.css'

export default function ReportBackStage() {
  const { say, room, give, map } = useHost()
  const words = say.hostStage
  const groups = useSlice('groups') ?? []
  const picks = useSlice('picks') ?? []
  const called = calledGroup(usePhase(), useSlice('timer'), groups)
  const call = async (group: Group) => {
    const chosen = picks.filter((pick) => pick.group === group.id).map(({ claim }) => claim)
    const rows = [...new Set([...group.scope, ...chosen])].filter((id) => map.isLive(id))
    // What a group chose stands in its branch, whose picture shows it.
    const heads = Math.max(1, rows.filter((id) => group.scope.includes(id)).length)
    if (rows.length > 0)
      await give({ do: 'spotlight', id: newId(), mode: 'summon', rows, heads, live: false })
    await give({ do: 'timer-start', label: group.name, ms: speakingMs })
  }
  return (
    <StageFrame>
      {groups.length > 0 ? (
        <section className={styles['part']} aria-label={words.reportBack}>
          <h2>{words.reportBack}</h2>
          <ul className={styles['rows']}>
            {groups.map((group) => (
              <li key={group.id}>
                <div>
                  <span className={styles['strong']} lang={tagOf(room.lang)}>
                    {group.name}
                  </span>
                  {group === called && <span className={groupStyles['up']}>{say.host.speaks}</span>}
                  <GroupPicks group={group.id} picks={picks} chosenOnly />
                </div>
                <button
                  type="button"
                  className={`btn ${group === called ? 'ink' : 'line'}`}
                  aria-label={words.callGroup(group.name)}
                  onClick={() => void call(group)}
                >
                  <Mic aria-hidden />
                  {words.callGroupShort}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <SpotlightPicker />
      )}
      <SpeakerQueue clocked />
    </StageFrame>
  )
}
