/** What a workshop says of the map that is shown: whose branch one works on, and which branches the hosts have locked. */
import { useSyncExternalStore } from 'react'
import type { EditorPage } from '../../editor/editor-page.ts'
import { fullName } from '../../panel/names.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { bringIntoSight } from './bring-into-sight.ts'
import styles from './room-notes.module.css'
import { branchOf, useOwnGroup } from './use-group-focus.ts'

interface Props {
  readonly page: EditorPage
}

export function GroupNote({ page }: Props) {
  const { room: say } = useWorkshopSay()
  const group = useOwnGroup()
  const { showing } = page
  const { inFocus } = useSyncExternalStore(showing.subscribe, showing.get)
  if (!group) return null
  return (
    // With its button for the whole map, so that nothing need lie over the map to say it again.
    <div className={styles['line']} data-tells-focus={group.scope.length > 0 ? '' : undefined}>
      <strong>{say.yourGroup(group.name)}</strong>
      {group.scope.length > 0 && (
        <span className={styles['acts']}>
          <button
            type="button"
            className="btn line"
            aria-pressed={inFocus !== null}
            onClick={() => showing.set({ inFocus: inFocus ? null : branchOf(page, group) })}
          >
            {inFocus ? say.wholeMap : say.ourBranch}
          </button>
        </span>
      )}
    </div>
  )
}

export function LockNote({ page }: Props) {
  const { room: say } = useWorkshopSay()
  const locks = useSlice('locks')
  const live = (locks ?? []).filter((id) => page.session.map.isLive(id))
  if (!live.length) return null
  return (
    <div className={styles['line']}>
      <span>{say.lockedBranches(live.map((id) => fullName(page, id).text).join(' · '))}</span>
      <span className={styles['acts']}>
        <button type="button" className="btn line" onClick={() => void bringIntoSight(() => page, live)}>
          {say.showLocked}
        </button>
      </span>
    </div>
  )
}
