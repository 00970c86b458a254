/**
 * Holds the map of the page to what the phase offers this person, and to the hosts' locks; and lets both views mark what
 * is locked and grey what is not offered, before somebody tries.
 */
import type { Restraint } from '@parley/acts'
import type { Id, Write } from '@parley/model'
import { leads } from '@parley/workshop'
import { useEffect, useRef } from 'react'
import type { EditorPage } from '../../editor/editor-page.ts'
import { me } from '../../people/me.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { notOfferedOn } from './offers.ts'
import { lockedClaims, notOffered } from './phase-rights.ts'

const none: readonly string[] = []

export function useRestraint(page: EditorPage): void {
  const mine = useSlice('me')
  const agenda = useSlice('agenda')
  const locks = useSlice('locks') ?? none
  const ended = useSlice('room')?.endedAt !== undefined
  const { room: words } = useWorkshopSay()
  const rights = agenda?.phases.find(({ id }) => id === agenda.phase)?.rights
  const free = !mine || leads(mine.part) || mine.acting || ended || (!rights && !locks.length)
  const { session, showing, say } = page
  const { map } = session
  const shown = useRef(page)
  useEffect(() => {
    shown.current = page
  })
  useEffect(() => {
    if (free) return undefined
    session.restrain((writes) => {
      const offered = { rights: rights ?? all, me: me().id, locked: lockedClaims(map, locks) }
      const what = notOffered(map, writes, offered)
      // Commands are answered where they are given; a text box that is put back says nothing by itself.
      if (what && isTyping(writes)) shown.current.tell({ text: shown.current.say.refusals['not-now'][what] })
      return what
    })
    return () => session.restrain(null)
  }, [free, rights, locks, session, map])
  useEffect(() => {
    if (ended || (free && !locks.length)) return undefined
    const show = () => {
      const locked = lockedClaims(map, locks)
      const offered = { rights: rights ?? all, me: me().id, locked }
      const why: Restraint['why'] = (change, on) => {
        const what = free ? null : notOfferedOn(map, change, on, offered)
        return what && say.refusals['not-now'][what]
      }
      showing.set({ restraint: { why, locked, lockedName: words.locked } })
    }
    show()
    // What is added to a locked branch is locked with it.
    const stop = map.subscribeAll(({ structure }) => {
      const before = showing.get().restraint?.locked
      if (structure && locks.length && !alike(before, lockedClaims(map, locks))) show()
    })
    return () => {
      stop()
      showing.set({ restraint: null })
    }
  }, [free, ended, rights, locks, map, showing, say, words])
}

const alike = (before: ReadonlySet<Id> | undefined, after: ReadonlySet<Id>): boolean =>
  before?.size === after.size && Array.from(after).every((id) => before.has(id))

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
