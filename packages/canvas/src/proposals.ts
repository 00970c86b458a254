/** Proposals in the map's order, for their numbers: the same array as long as the order is. */
import type { Id, LiveMap } from '@parley/model'
import { createSignal, type Signal } from './signal.ts'

export interface Proposals {
  readonly ids: Signal<readonly Id[]>
  readonly start: () => () => void
}

export function createProposals(map: LiveMap): Proposals {
  const ids = createSignal<readonly Id[]>([])
  const read = () => {
    const next = Array.from(map.claims())
      .filter(({ id, kind }) => kind === 'proposal' && map.isLive(id))
      .toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1))
      .map(({ id }) => id)
    const now = ids.get()
    if (next.length !== now.length || next.some((id, index) => id !== now[index])) ids.set(next)
  }
  return {
    ids,
    start() {
      read()
      return map.subscribeAll((touched) => {
        let concerned = touched.structure
        for (const id of touched.ids)
          concerned ||= map.claim(id)?.kind === 'proposal' || ids.get().includes(id)
        if (concerned) read()
      })
    },
  }
}
