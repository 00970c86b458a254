/**
 * Which of very many things are elements, given the part of the map that is in the window. What the window shows is
 * there at once; what lies close round it comes a few at a time, so that no frame has to make many; and what was made
 * stays until the window is well past it, so that a hand that goes to and fro makes nothing twice.
 */
import type { Id } from '@parley/model'
import type { Box } from '@parley/scene'

/** Of the window's width and height, on each side: how near things must be to be made, and to stay. */
const margins = { near: 0.15, far: 0.45 } as const

/** A part of the map, in its units. */
export interface Part {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface SeenAsk {
  readonly all: Iterable<Id>
  /** Undefined for what is not drawn. */
  readonly boxOf: (id: Id) => Box | undefined
  /** What the window shows; without an area it shows nothing. */
  readonly window: Part
  /** What was answered last. */
  readonly before: ReadonlySet<Id>
  /** Is there wherever the window is. */
  readonly isHeld: (id: Id) => boolean
  /** So many new ones at most, of those that may wait. */
  readonly mostNew: number
  /** Something else stands for all of it meanwhile: what the window shows may wait too. */
  readonly mayWait: boolean
}

export interface Seen {
  /** `before` itself when nothing comes or goes. */
  readonly ids: ReadonlySet<Id>
  /** How many of those that may wait are new. */
  readonly made: number
  /** More are to come: ask again in the next frame. */
  readonly waiting: boolean
}

/** O(all). */
export function seenPart({ all, boxOf, window, before, isHeld, mostNew, mayWait }: SeenAsk): Seen {
  const ids = new Set<Id>()
  const isEmpty = window.right <= window.left || window.bottom <= window.top
  const [near, far] = [grown(window, margins.near), grown(window, margins.far)]
  let made = 0
  let waiting = false
  let same = true
  for (const id of all) {
    const wasThere = before.has(id)
    if (!isHeld(id)) {
      const box = isEmpty ? undefined : boxOf(id)
      if (!box || !touches(box, wasThere ? far : near)) continue
      if (!wasThere && (mayWait || !touches(box, window))) {
        if (made >= mostNew) {
          waiting = true
          continue
        }
        made += 1
      }
    }
    ids.add(id)
    same &&= wasThere
  }
  return { ids: same && ids.size === before.size ? before : ids, made, waiting }
}

function grown({ left, top, right, bottom }: Part, by: number): Part {
  const [dx, dy] = [(right - left) * by, (bottom - top) * by]
  return { left: left - dx, top: top - dy, right: right + dx, bottom: bottom + dy }
}

const touches = (box: Box, part: Part): boolean =>
  box.x < part.right && box.y < part.bottom && box.x + box.width > part.left && box.y + box.height > part.top

/** Of more than these each frame has so much to do that all go at once. */
const mostLeft = 120

/**
 * What stays of `before`, besides `used`, when only some may go at a time: so that no frame has to take down many. When
 * there are very many, as in a large map that was opened before what paints it was there, none stays.
 */
export function letGo(before: ReadonlySet<Id>, used: ReadonlySet<Id>, most: number): Set<Id> {
  const next = new Set(used)
  if (before.size > mostLeft) return next
  let gone = 0
  for (const id of before) if (!used.has(id) && (gone += 1) > most) next.add(id)
  return next
}
