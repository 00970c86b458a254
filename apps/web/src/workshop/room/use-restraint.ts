/** Holds the map of the page to what the phase offers this person, and to the hosts' locks. */
import { leads } from '@parley/workshop'
import { useEffect, useRef } from 'react'
import type { EditorPage } from '../../editor/editor-page.ts'
import { me } from '../../people/me.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { lockedClaims, notOffered } from './phase-rights.ts'

const none: readonly string[] = []

export function useRestraint(page: EditorPage): void {
  const { room: say } = useWorkshopSay()
  const mine = useSlice('me')
  const agenda = useSlice('agenda')
  const locks = useSlice('locks') ?? none
  const ended = useSlice('room')?.endedAt !== undefined
  const rights = agenda?.phases.find(({ id }) => id === agenda.phase)?.rights
  const free = !mine || leads(mine.part) || mine.acting || ended || (!rights && !locks.length)
  const { session } = page
  const tell = useRef(page.tell)
  useEffect(() => {
    tell.current = page.tell
  })
  useEffect(() => {
    if (free) return undefined
    session.restrain((writes) => {
      const offered = { rights: rights ?? all, me: me().id, locked: lockedClaims(session.map, locks) }
      const why = notOffered(session.map, writes, offered)
      if (why === null) return true
      // After the view has told its own sentence of it, or where it has none, as while typing.
      queueMicrotask(() => tell.current({ text: why === 'locked' ? say.lockedRow : say.notOffered[why] }))
      return false
    })
    return () => session.restrain(null)
  }, [free, rights, locks, session, say])
}

const all = {
  write: true,
  add: true,
  editOwn: true,
  editAny: true,
  move: true,
  link: true,
  delete: true,
  comment: true,
}
