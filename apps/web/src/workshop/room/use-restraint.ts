/** Holds the map of the page to what the phase offers this person, and to the hosts' locks. */
import type { Write } from '@parley/model'
import { leads } from '@parley/workshop'
import { useEffect, useRef } from 'react'
import type { EditorPage } from '../../editor/editor-page.ts'
import { me } from '../../people/me.ts'
import { useSlice } from '../use-workshop.ts'
import { lockedClaims, notOffered } from './phase-rights.ts'

const none: readonly string[] = []

export function useRestraint(page: EditorPage): void {
  const mine = useSlice('me')
  const agenda = useSlice('agenda')
  const locks = useSlice('locks') ?? none
  const ended = useSlice('room')?.endedAt !== undefined
  const rights = agenda?.phases.find(({ id }) => id === agenda.phase)?.rights
  const free = !mine || leads(mine.part) || mine.acting || ended || (!rights && !locks.length)
  const { session } = page
  const shown = useRef(page)
  useEffect(() => {
    shown.current = page
  })
  useEffect(() => {
    if (free) return undefined
    session.restrain((writes) => {
      const offered = { rights: rights ?? all, me: me().id, locked: lockedClaims(session.map, locks) }
      const what = notOffered(session.map, writes, offered)
      // Commands are answered where they are given; a text box that is put back says nothing by itself.
      if (what && isTyping(writes)) shown.current.tell({ text: shown.current.say.refusals['not-now'][what] })
      return what
    })
    return () => session.restrain(null)
  }, [free, rights, locks, session])
}

const isTyping = (writes: readonly Write[]): boolean =>
  writes.length === 1 && writes[0]?.write === 'splice' && !writes[0].remove && !writes[0].insert

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
