/**
 * Where every card is on the screen at this moment: places of the map, own drag, peers' drags and journeys in one.
 * React Flow, the arrows, the small map and the gestures all read boxes from here, so that in each frame they agree.
 *
 * A change of words re-measures one card and touches the list of nodes only when its size differs, and a card on its
 * way is all that is looked at while it travels. Whatever the frame rate of the events, the board settles once per
 * frame, or at once when asked (`flush`).
 */
import type { ArgumentMap, Claim, Id, Place, Touched } from '@parley/model'
import type { Box } from '@parley/scene'
import { cardSize, type Sizes } from './card-size.ts'
import type { CanvasStore } from './canvas-store.ts'
import { frameTask, prefersStill } from './frame.ts'
import { createGlide } from './glide.ts'
import { createPlaceBook } from './place-book.ts'
import type { Size } from './places.ts'
import { type ClaimNode, claimNode } from './to-flow.ts'

/** Milliseconds that a card travels: behind a peer's hand, and to where somebody has put it. */
const journey = { peer: 120, settled: 420 }

export interface Board {
  /** For React Flow: the same array as long as no card moved, came or went. Mutable by type alone. */
  readonly nodes: () => ClaimNode[]
  readonly boxes: () => ReadonlyMap<Id, Box>
  readonly box: (claim: Id) => Box | undefined
  /** Calls back after cards came, went, or took another place or size. */
  readonly subscribe: (changed: () => void) => () => void
  /** Calls back after the nodes became others: for that, too, but also because other cards are nodes now. */
  readonly subscribeNodes: (changed: () => void) => () => void
  /** Own drag: where the dragged cards are now; null ends it, and cards that go home glide there. */
  readonly drag: (places: ReadonlyMap<Id, Place> | null, goesHome?: boolean) => void
  /** React Flow measured a card as drawn. */
  readonly measured: (claim: Id, size: Size) => void
  /**
   * Cards whose size was foretold since the last call: the browser says by itself only what changed on the screen, so
   * whoever draws them measures these once.
   */
  readonly foretold: () => ReadonlySet<Id>
  /** Whether there are such. */
  readonly anyForetold: () => boolean
  /** Cards that stay mounted outside the window, and those drawn above others. */
  readonly keep: (kept: ReadonlySet<Id>, raised: ReadonlySet<Id>) => void
  /** Cards that are put away: they keep their places and boxes, and are not among the nodes. */
  readonly hide: (hidden: ReadonlySet<Id>) => void
  /** Only these are nodes, and cards that are kept. Null: all are nodes. */
  readonly thin: (elements: ReadonlySet<Id> | null) => void
  /** The way cards are measured is known, or has changed: another language, fonts that came. */
  readonly remeasure: (sizes: Sizes) => void
  /** How large the card of a claim would be, also of a map that is not drawn here. */
  readonly sizeIn: (other: ArgumentMap, claim: Id) => Size
  /** Where this claim would be drawn without any drag. */
  readonly home: (claim: Id) => Place | undefined
  readonly flush: () => void
  /** Begins to follow the map; returns the way to stop. */
  readonly start: () => () => void
}

const nobody: ReadonlySet<Id> = new Set()

export function createBoard(store: CanvasStore): Board {
  const { map, presence } = store
  const glide = createGlide()
  const listeners = new Set<() => void>()
  const nodeListeners = new Set<() => void>()
  /** As foretold by the text metrics, and as it counts now: foretold, or measured on the screen since. */
  const foretold = new Map<Id, Size>()
  const sizes = new Map<Id, Size>()
  let measure: Sizes | null = null
  /** All that live, in the map's order. */
  let rows = new Map<Id, Claim>()
  let boxes: ReadonlyMap<Id, Box> = new Map()
  let nodes: ClaimNode[] = []
  let own: ReadonlyMap<Id, Place> | null = null
  let theirs: ReadonlyMap<Id, Place> = new Map()
  let dropped = nobody
  let kept = nobody
  let raised = nobody
  let hidden = nobody
  let elements: ReadonlySet<Id> | null = null
  /** All are read and looked at again. */
  let stale = true
  /** Else only these, besides those in a hand or on their way: they may be drawn elsewhere, or in another size. */
  const doubtful = new Set<Id>()
  /** Others are nodes, or lie above others. */
  let relisted = false
  let unseen = new Set<Id>()

  const sizeIn = (of: ArgumentMap, id: Id): Size =>
    measure ? cardSize(of, id, measure) : { width: 264, height: 90 }
  const sizeNow = (id: Id): Size => sizeIn(map, id)
  const foretell = (id: Id, size: Size) => {
    foretold.set(id, size)
    sizes.set(id, size)
    unseen.add(id)
  }
  const sizeOf = (id: Id): Size => {
    const known = sizes.get(id)
    if (known) return known
    const size = sizeNow(id)
    foretell(id, size)
    return size
  }

  const places = createPlaceBook(map, sizeOf, () => {
    stale = true
    task.ask()
  })
  const reread = () => {
    const claims = Array.from(map.claims()).filter(({ id }) => map.isLive(id))
    rows = new Map(claims.map((claim) => [claim.id, claim]))
    places.read(claims)
  }

  /** The same object as before when it is drawn alike. */
  const boxNow = (id: Id, now: number, still: boolean): Box => {
    const mine = own?.get(id)
    const other = theirs.get(id)
    const goal = mine ?? other ?? places.at(id) ?? [0, 0]
    const duration = still || mine || dropped.has(id) ? 0 : other ? journey.peer : journey.settled
    const [x, y] = glide.at(id, goal, now, duration)
    const { width, height } = sizeOf(id)
    const before = boxes.get(id)
    return before && before.x === x && before.y === y && before.width === width && before.height === height
      ? before
      : { x, y, width, height }
  }
  const settleAll = (now: number, still: boolean): boolean => {
    const next = new Map<Id, Box>()
    let moved = rows.size !== boxes.size
    for (const id of rows.keys()) {
      const box = boxNow(id, now, still)
      moved ||= box !== boxes.get(id)
      next.set(id, box)
    }
    if (!moved) return false
    for (const id of boxes.keys())
      if (!next.has(id)) {
        glide.forget(id)
        sizes.delete(id)
      }
    boxes = next
    return true
  }
  const settleSome = (ids: Iterable<Id>, now: number, still: boolean): boolean => {
    let next: Map<Id, Box> | null = null
    for (const id of ids) {
      if (!rows.has(id)) continue
      const box = boxNow(id, now, still)
      if (box === boxes.get(id)) continue
      next ??= new Map(boxes)
      next.set(id, box)
    }
    if (next) boxes = next
    return next !== null
  }
  /** Whether others are nodes now, or drawn otherwise. */
  const list = (): boolean => {
    const next: ClaimNode[] = []
    let changed = false
    for (const [id, claim] of rows) {
      if (hidden.has(id) || (elements && !elements.has(id) && !kept.has(id))) continue
      const box = boxes.get(id)
      if (!box) continue
      const node = claimNode(claim, box, raised.has(id))
      changed ||= nodes[next.length] !== node
      next.push(node)
    }
    changed ||= next.length !== nodes.length
    if (changed) nodes = next
    return changed
  }

  const settle = () => {
    const all = stale
    stale = false
    if (all) reread()
    const now = performance.now()
    const still = prefersStill()
    const before = theirs
    theirs = dragsOf(presence)
    const some = all
      ? []
      : new Set([
          ...doubtful,
          ...glide.travellers(),
          ...(own?.keys() ?? []),
          ...before.keys(),
          ...theirs.keys(),
        ])
    doubtful.clear()
    const moved = all ? settleAll(now, still) : settleSome(some, now, still)
    const listed = (moved || relisted || all) && list()
    relisted = false
    if (own === null) dropped = nobody
    if (glide.moving(now)) task.ask()
    if (listed) for (const listener of Array.from(nodeListeners)) listener()
    if (moved) for (const listener of Array.from(listeners)) listener()
  }
  const task = frameTask(settle)

  const touched = ({ ids, structure }: Touched) => {
    if (structure) stale = true
    for (const id of ids) {
      if (!sizes.has(id)) continue
      const claim = map.claim(id)
      if (!stale && claim) {
        const [x, y] = claim.pos ?? []
        const [oldX, oldY] = rows.get(id)?.pos ?? []
        rows.set(id, claim)
        if (x !== oldX || y !== oldY) {
          stale = !places.moved(claim)
          doubtful.add(id)
          task.ask()
        }
      }
      const size = sizeNow(id)
      const last = foretold.get(id)
      // What the screen said stands until the text metrics foretell something else.
      if (last && last.width === size.width && last.height === size.height) continue
      foretell(id, size)
      doubtful.add(id)
      task.ask()
    }
    if (stale) task.ask()
  }

  return {
    nodes: () => nodes,
    boxes: () => boxes,
    box: (id) => boxes.get(id),
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    subscribeNodes(changed) {
      nodeListeners.add(changed)
      return () => nodeListeners.delete(changed)
    },
    drag(next, goesHome = false) {
      for (const id of own?.keys() ?? []) doubtful.add(id)
      if (next === null && own && !goesHome) dropped = new Set(own.keys())
      own = next
      task.now(true)
    },
    measured(id, size) {
      const known = sizes.get(id)
      if (known && known.width === size.width && known.height === size.height) return
      sizes.set(id, size)
      doubtful.add(id)
      task.ask()
    },
    anyForetold: () => unseen.size > 0,
    foretold() {
      const told = unseen
      unseen = new Set()
      return told
    },
    keep(nextKept, nextRaised) {
      kept = nextKept
      raised = nextRaised
      relisted = true
      task.ask()
    },
    hide(next) {
      hidden = next
      relisted = true
      task.now(true)
    },
    thin(next) {
      if (next === elements) return
      elements = next
      relisted = true
      task.now(true)
    },
    remeasure(next) {
      measure = next
      sizes.clear()
      foretold.clear()
      stale = true
      task.ask()
    },
    sizeIn,
    home: places.at,
    flush: () => task.now(),
    start() {
      const stops = [map.subscribeAll(touched), presence.subscribe(task.ask)]
      stale = true
      task.now(true)
      return () => {
        for (const stop of stops) stop()
        task.stop()
      }
    },
  }
}

/** Where the cards are that other people drag. */
function dragsOf(presence: CanvasStore['presence']): ReadonlyMap<Id, Place> {
  const drags = new Map<Id, Place>()
  for (const peer of presence.peers())
    if (peer.drag) for (const [id, at] of Object.entries(peer.drag)) drags.set(id, at)
  return drags
}
