/**
 * One selection for two views of a map: what one of them selects is told to other people once, and to the other view.
 */
import type { CanvasStore } from '@parley/canvas'
import type { Id } from '@parley/model'

type Presence = CanvasStore['presence']
type View = 'canvas' | 'outline'

export interface SharedSelection {
  readonly now: () => readonly Id[]
  /** The presence that a view is given. */
  readonly presenceOf: (view: View) => Presence
  /** Calls back with what another view has selected; returns the way to stop. */
  readonly follow: (view: View, show: (ids: readonly Id[]) => void) => () => void
}

export function createSharedSelection(presence: Presence): SharedSelection {
  let now: readonly Id[] = []
  const followers = new Set<{ readonly view: View; readonly show: (ids: readonly Id[]) => void }>()
  return {
    now: () => now,
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
