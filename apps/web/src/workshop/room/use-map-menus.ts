/** The lines of a workshop in the menus of its map: a hand raised on a claim, and for hosts a lock on its branch. */
import { handKinds, leads, type WorkshopCommand } from '@parley/workshop'
import { useEffect, useRef } from 'react'
import type { EditorPage } from '../../editor/editor-page.ts'
import { lendMenus } from '../map-menus.ts'
import { useDo, useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'

export function useMapMenus(page: EditorPage): void {
  const { room: say, refusals } = useWorkshopSay()
  const mine = useSlice('me')
  const locks = useSlice('locks')
  const ended = useSlice('room')?.endedAt !== undefined
  const doIt = useDo()
  const shown = useRef(page)
  useEffect(() => {
    shown.current = page
  })
  useEffect(() => {
    if (!mine || ended || mine.part === 'viewer') return undefined
    const isHost = leads(mine.part) || mine.acting
    const give = async (command: WorkshopCommand, text?: string) => {
      const done = await doIt(command)
      if (!done.ok) shown.current.tell({ text: done.why === 'gone' ? say.didNotWork : refusals[done.why] })
      else if (text !== undefined) shown.current.tell({ text })
    }
    const names = { speak: say.handSpeakOn, question: say.handQuestionOn, 'more-time': '' }
    return lendMenus((id) => {
      if (!shown.current.session.map.claim(id)) return []
      const hands = handKinds
        .filter((kind) => kind !== 'more-time')
        .map((kind) => ({
          key: `hand-${kind}`,
          label: names[kind],
          run: () => void give({ do: 'hand', kind, claim: id }, say.handRaised),
        }))
      const isLocked = locks?.includes(id) ?? false
      const lock = {
        key: 'lock',
        label: say.lockBranch,
        checked: isLocked,
        run: () => void give({ do: 'lock', claim: id, on: !isLocked }),
      }
      return [isHost ? [lock] : hands]
    })
  }, [mine, locks, ended, doIt, say, refusals])
}
