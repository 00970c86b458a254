/** The marquee: a box drawn over the paper selects the cards it touches; with Shift it adds to the selection. */
import type { Id, Place } from '@parley/model'
import type { CanvasKit } from './canvas-kit.ts'
import { none } from './canvas-ui.ts'

export function createMarquee(
  { ui, board, arrows, actions, showing }: CanvasKit,
  from: Place,
  adds: boolean,
) {
  const before = adds ? ui.selected.get() : none

  const within = (to: Place): Set<Id> => {
    const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])]
    const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])]
    const found = new Set(before)
    for (const [id, box] of board.boxes())
      if (
        !showing.isAway(id) &&
        box.x < right &&
        box.x + box.width > left &&
        box.y < bottom &&
        box.y + box.height > top
      )
        found.add(id)
    // Arrows come along when both their line's ends are in the box, else a sweep over cards would take them all.
    for (const id of arrows.ids()) {
      const bounds = arrows.shape(id)?.bounds
      if (bounds && bounds.x > left && bounds.x + bounds.width < right)
        if (bounds.y > top && bounds.y + bounds.height < bottom) found.add(id)
    }
    return found
  }

  return {
    move(at: Place) {
      ui.marquee.set([from, at])
      actions.select(within(at))
    },
    end(completed: boolean) {
      ui.marquee.set(null)
      if (!completed) actions.select(before)
    },
  }
}
