/** Keeps a map's entry in the list of known maps up to date while it is open, at most every two seconds. */
import type { LiveMap } from '@parley/model'
import { useEffect } from 'react'
import { me } from '../people/me.ts'
import { noteVisit } from './known-maps.ts'
import { visitOf } from './visit-of.ts'

const pauseMs = 2000

export function useVisit(id: string, map: LiveMap, lang: string): void {
  useEffect(() => {
    let due: ReturnType<typeof setTimeout> | undefined
    const note = () => {
      due = undefined
      noteVisit(id, visitOf(map, lang, me().id, Date.now()))
    }
    note()
    const stop = map.subscribeAll(() => {
      due ??= setTimeout(note, pauseMs)
    })
    return () => {
      stop()
      if (due === undefined) return
      clearTimeout(due)
      note()
    }
  }, [id, map, lang])
}
