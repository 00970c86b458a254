/**
 * One selection for two views of a map: what one of them selects is told to other people once, and to the other view.
 * The page selects too, in both.
 */
import type { CanvasStore } from '@parley/canvas'
import type { Id } from '@parley/model'

type Presence = CanvasStore['presence']
type View = 'canvas' | 'outline' | 'page'

export interface SharedSelection {
  /** The same array as long as nothing changed. */
  readonly now: () => readonly Id[]
  readonly subscribe: (changed: () => void) => () => void
  /** The presence that a view is given. */
  readonly presenceOf: (view: View) => Presence
  /** Calls back with what another view has selected; returns the way to stop. */
  readonly follow: (view: View, show: (ids: readonly Id[]) => void) => () => void
}

export function createSharedSelection(presence: Presence): SharedSelection {
  let now: readonly Id[] = []
  const followers = new Set<{ readonly view: View; readonly show: (ids: readonly Id[]) => void }>()
  const listeners = new Set<() => void>()
  return {
    now: () => now,
    subscribe(changed) {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
    presenceOf: (view) => ({
      peers: () => presence.peers(),
      subscribe: (changed) => presence.subscribe(changed),
      point: (at) => presence.point(at),
      drag: (places) => presence.drag(places),
      select(ids) {
        if (ids.length === now.length && ids.every((id) => now.includes(id))) return
        now = ids
        presence.select(ids)
        for (const follower of followers) if (follower.view !== view) follower.show(ids)
        for (const changed of listeners) changed()
      },
    }),
    follow(view, show) {
      const follower = { view, show }
      followers.add(follower)
      return () => {
        followers.delete(follower)
      }
    },
  }
}
