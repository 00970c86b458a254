/**
 * A host's walk as a spotlight: while it is on, what they select is what all are brought to, at most twice a second,
 * the latest last.
 */
import type { Id } from '@parley/model'
import type { Spotlight } from '@parley/workshop'
import { useEffect } from 'react'
import type { EditorPage } from '../../editor/editor-page.ts'
import { useDo, useSlice } from '../use-workshop.ts'

const everyMs = 500

/** Whether a spotlight is walked by this person. */
export const isWalkedBy = (spotlight: Spotlight | null | undefined, person: string | undefined): boolean =>
  spotlight?.live === true && spotlight.by === person

export function useLiveLight(page: EditorPage): void {
  const me = useSlice('me')?.id
  const spotlight = useSlice('spotlight')
  const doIt = useDo()
  const { shared } = page.stores
  const id = isWalkedBy(spotlight, me) ? spotlight?.id : undefined
  const mode = spotlight?.mode ?? 'summon'
  useEffect(() => {
    if (id === undefined) return undefined
    let last: readonly Id[] = shared.now()
    let handle: ReturnType<typeof setTimeout> | undefined
    const send = () => {
      handle = undefined
      const rows = shared.now()
      if (!rows.length || rows === last) return
      last = rows
      handle = setTimeout(send, everyMs)
      void doIt({ do: 'spotlight', id, mode, rows: [...rows], live: true })
    }
    const stop = shared.subscribe(() => {
      if (handle === undefined) send()
    })
    return () => {
      stop()
      clearTimeout(handle)
    }
  }, [id, mode, shared, doIt])
}
