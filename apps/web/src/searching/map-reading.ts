/** A map as it can be searched and listed: the index of its words and the order in which it is read, both kept up. */
import type { ArgumentMap, Id, LiveMap } from '@parley/model'
import { inPieces } from './in-pieces.ts'
import { readInOrder, type ReadingOrder } from './reading-order.ts'
import { createSearchIndex, type SearchIndex } from './search-index.ts'

export interface MapReading {
  readonly index: SearchIndex
  /** As it was read last: empty until then. */
  readonly order: () => ReadingOrder
  readonly stop: () => void
}

/** How long edits may gather before the order is read anew, in milliseconds. */
const gather = 150

/** @param changed is called when more is read, and after edits that touch what is listed */
export function createMapReading(map: LiveMap, changed: () => void): MapReading {
  let order: ReadingOrder = new Map()
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopOrder: (() => void) | undefined
  const putInOrder = () => {
    timer = undefined
    stopOrder?.()
    stopOrder = inPieces(readInOrder(map), (read) => {
      order = read
      changed()
    })
  }
  const stopListening = map.subscribeAll(({ ids, structure }) => {
    if (structure || mayReorder(map, order, ids)) timer ??= setTimeout(putInOrder, gather)
  })
  const index = createSearchIndex(map, changed)
  putInOrder()
  return {
    index,
    order: () => order,
    stop() {
      clearTimeout(timer)
      stopListening()
      stopOrder?.()
      index.stop()
    },
  }
}

/** Whether an edit of these rows may have changed what is read before what. */
const mayReorder = (map: ArgumentMap, order: ReadingOrder, ids: ReadonlySet<Id>): boolean =>
  [...ids].some((id) => map.inference(id) || map.premise(id) || order.get(id)?.root === id)
