/** The stores of the two views of one open map, with one selection between them. */
import type { MapSession } from '@parley/sync'
import { useMemo } from 'react'
import { canvasStoreOf, createPageHand } from './canvas-store-of.ts'
import { createSharedSelection } from './shared-selection.ts'

export function useMapStores(
  session: MapSession,
  mayWrite: boolean,
  undoing: { readonly undo: () => void; readonly redo: () => void },
) {
  const { shared, hand } = useMemo(
    () => ({ shared: createSharedSelection(session.presence), hand: createPageHand() }),
    [session],
  )
  return useMemo(
    () => ({
      shared,
      canvas: canvasStoreOf(session, mayWrite, undoing, shared.presenceOf('canvas'), hand),
      outline: canvasStoreOf(session, mayWrite, undoing, shared.presenceOf('outline'), hand),
    }),
    [session, mayWrite, undoing, shared, hand],
  )
}

export type MapStores = ReturnType<typeof useMapStores>
