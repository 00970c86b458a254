/** In breakouts: one's own group's branch in full ink and all else faded, once each time that the group begins or changes. */
import { bearingOn, type Id } from '@parley/model'
import type { Group } from '@parley/workshop'
import { useEffect } from 'react'
import type { EditorPage } from '../../editor/editor-page.ts'
import { useSlice } from '../use-workshop.ts'

/** The group that somebody works in now; undefined outside of breakouts. */
export function useOwnGroup(): Group | undefined {
  const agenda = useSlice('agenda')
  const groups = useSlice('groups')
  const own = useSlice('me')?.group
  const phase = agenda?.phases.find(({ id }) => id === agenda.phase)
  return phase?.kind === 'breakouts' ? groups?.find(({ id }) => id === own) : undefined
}

/** Of all branches that the group works on. O(branches). */
export const branchOf = (page: EditorPage, { scope }: Group): ReadonlySet<Id> =>
  new Set(scope.flatMap((id) => [...bearingOn(page.session.map, id)]))

export function useGroupFocus(page: EditorPage): void {
  const group = useOwnGroup()
  const { showing } = page
  const key = group && `${group.id} ${group.scope.join(' ')}`
  useEffect(() => {
    if (!group?.scope.length) return undefined
    const branch = branchOf(page, group)
    if (!branch.size) return undefined
    showing.set({ inFocus: branch })
    return () => {
      if (showing.get().inFocus === branch) showing.set({ inFocus: null })
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once a group: whoever looked at all of the map is left there
  }, [key, showing])
}
