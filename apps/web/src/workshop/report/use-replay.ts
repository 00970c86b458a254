/** The stages of a workshop's map, made once when they are looked at: what is past does not change. */
import { type Stage, stagesOf } from '@parley/sync'
import { useEffect, useState } from 'react'
import { type OpenWorkshop, useSlice } from '../use-workshop.ts'
import { fetchMapLog } from './map-log.ts'
import { type Moment, momentsOf } from './moments.ts'

export interface Step extends Moment, Stage {}
export type Replay =
  | { readonly at: 'loading' | 'failed' }
  | { readonly at: 'ready'; readonly steps: readonly Step[] }

export function useReplay({ known }: OpenWorkshop): Replay & { readonly again: () => void } {
  const agenda = useSlice('agenda')
  const [round, setRound] = useState(0)
  const [made, setMade] = useState<{ readonly key: string; readonly replay: Replay }>()
  const key = `${known.id} ${round} ${agenda?.runs.length}`
  useEffect(() => {
    if (!agenda) return undefined
    const calling = new AbortController()
    const load = async () => {
      const rows = await fetchMapLog(known.id, known.token, calling.signal)
      if (calling.signal.aborted) return
      if (!rows) {
        setMade({ key, replay: { at: 'failed' } })
        return
      }
      const moments = momentsOf(agenda, rows)
      const stages = stagesOf(
        rows,
        moments.map(({ end }) => end),
      )
      const steps = moments.flatMap((moment, at) => {
        const stage = stages[at]
        return stage ? [{ ...moment, ...stage }] : []
      })
      setMade({ key, replay: { at: 'ready', steps } })
    }
    void load()
    return () => calling.abort()
    // oxlint-disable-next-line react/exhaustive-deps -- the key stands for the phases that were held
  }, [known, key])
  const replay: Replay = made?.key === key ? made.replay : { at: 'loading' }
  return { ...replay, again: () => setRound((before) => before + 1) }
}
