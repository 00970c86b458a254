/** Reading rows of the map in React: renders again when one of them was touched, and for no other row's sake. */
import type { Id, LiveMap } from '@parley/model'
import { useMemo, useSyncExternalStore } from 'react'
import type { OutlineRow } from './outline-row.ts'

/** `ids` must be the same array as long as it names the same rows. Answers a text that differs after each touch. */
function useVersions(map: LiveMap, ids: readonly Id[]): string {
  const [subscribe, read] = useMemo(() => {
    const listen = (changed: () => void) => {
      const stops = ids.map((id) => map.subscribe(id, changed))
      return () => {
        for (const stop of stops) stop()
      }
    }
    return [listen, () => ids.map((id) => map.version(id)).join(' ')] as const
  }, [map, ids])
  return useSyncExternalStore(subscribe, read, read)
}

/** Follows all that one row of the outline says; answers a text that differs when any of it was touched. */
export function useRowVersion(map: LiveMap, row: OutlineRow): string {
  const own = useMemo(() => [row.claim], [row.claim])
  const version = useVersions(map, own)
  // The claim is touched when its citations, tags and comments come and go.
  const ids = aroundOf(map, row).join(' ')
  const around = useMemo(() => ids.split(' '), [ids])
  return `${version} ${useVersions(map, around)}`
}

function aroundOf(map: LiveMap, row: OutlineRow): readonly Id[] {
  const citations = map.citationsOf(row.claim)
  const by = map.claim(row.claim)?.by
  const steps = [
    row.inference,
    row.target,
    ...row.also.flatMap(({ inference, target }) => [inference, target]),
  ]
  return [
    ...steps.filter((id) => id !== null),
    ...citations,
    ...map.tagsOf(row.claim),
    ...[row.claim, row.inference].flatMap((on) => (on === null ? [] : map.commentsOn(on))),
    ...citations.flatMap((id) => map.citation(id)?.source ?? []),
    ...(by ? [by] : []),
  ]
}
