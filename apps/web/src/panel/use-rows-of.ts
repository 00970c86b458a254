/** Renders again when one of these rows was touched; the list may be another array each time. */
import { useRows } from '@parley/canvas'
import type { Id, LiveMap } from '@parley/model'
import { useMemo } from 'react'

export function useRowsOf(map: LiveMap, ids: readonly Id[]): void {
  const key = ids.join(' ')
  const rows = useMemo(() => (key ? key.split(' ') : []), [key])
  useRows(map, rows)
}
