/**
 * Where every card is on the screen at this moment: places of the map, own drag, peers' drags and journeys in one.
 * React Flow, the arrows, the small map and the gestures all read boxes from here, so that in each frame they agree.
 *
 * A change of words re-measures one card and touches the list of nodes only when its size differs. Whatever the
 * frame rate of the events, the board settles once per frame, or at once when asked (`flush`).
 */
import type { ArgumentMap, Claim, Id, Place, Touched } from '@parley/model'
import type { Box } from '@parley/scene'
import { cardSize, type Sizes } from './card-size.ts'
import type { CanvasStore } from './canvas-store.ts'
import { frameTask, prefersStill } from './frame.ts'
import { createGlide } from './glide.ts'
import { placesOf, type Size } from './places.ts'
import { type ClaimNode, claimNode } from './to-flow.ts'

/** Milliseconds that a card travels: behind a peer's hand, and to where somebody has put it. */
const journey = { peer: 120, settled: 420 }

export interface Board {
  /** For React Flow: the same array as long as no card moved, came or went. Mutable by type alone. */
  readonly nodes: () => ClaimNode[]
  readonly boxes: () => ReadonlyMap<Id, Box>
  readonly box: (claim: Id) => Box | undefined
  /** Calls back after the board settled in another way. */
  readonly subscribe: (changed: () => void) => () => void
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
  /** Only these are nodes, and cards that are kept: the others are painted. Null: all are nodes. */
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

export function createBoard(store: CanvasStore): Board {
  const { map, presence } = store
  const glide = createGlide()
  const listeners = new Set<() => void>()
  const slots = new Map<Id, Place>()
  /** As foretold by the text metrics, and as it counts now: foretold, or measured on the screen since. */
  const foretold = new Map<Id, Size>()
  const sizes = new Map<Id, Size>()
  let measure: Sizes | null = null
  let claims: readonly Claim[] = []
  let stored: ReadonlyMap<Id, Place | null> = new Map()
  let places: ReadonlyMap<Id, Place> = new Map()
  let boxes: ReadonlyMap<Id, Box> = new Map()
  let nodes: ClaimNode[] = []
  let own: ReadonlyMap<Id, Place> | null = null
  let dropped: ReadonlySet<Id> = new Set()
  let kept: ReadonlySet<Id> = new Set()
  let raised: ReadonlySet<Id> = new Set()
  let hidden: ReadonlySet<Id> = new Set()
  let elements: ReadonlySet<Id> | null = null
  let stale = true
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

  const reread = () => {
    stale = false
    claims = Array.from(map.claims()).filter(({ id }) => map.isLive(id))
    stored = new Map(claims.map(({ id, pos }) => [id, pos]))
    places = placesOf(map, claims, sizeOf, slots, () => {
      stale = true
      task.ask()
    })
  }

  const settle = () => {
    if (stale) reread()
    const now = performance.now()
    const still = prefersStill()
    const peers = new Map<Id, Place>()
    for (const peer of presence.peers())
      if (peer.drag) for (const [id, at] of Object.entries(peer.drag)) peers.set(id, at)
    const nextBoxes = new Map<Id, Box>()
    const nextNodes: ClaimNode[] = []
    let moved = claims.length !== boxes.size
    for (const claim of claims) {
      const { id } = claim
      const mine = own?.get(id)
      const theirs = peers.get(id)
      const goal = mine ?? theirs ?? places.get(id) ?? [0, 0]
      const duration = still || mine || dropped.has(id) ? 0 : theirs ? journey.peer : journey.settled
      const [x, y] = glide.at(id, goal, now, duration)
      const { width, height } = sizeOf(id)
      const before = boxes.get(id)
      const box =
        before && before.x === x && before.y === y && before.width === width && before.height === height
          ? before
          : { x, y, width, height }
      nextBoxes.set(id, box)
      moved ||= box !== before
      if (hidden.has(id) || (elements && !elements.has(id) && !kept.has(id))) continue
      const node = claimNode(claim, box, kept.has(id) || own?.has(id) === true, raised.has(id))
      moved ||= nodes[nextNodes.length] !== node
      nextNodes.push(node)
    }
    moved ||= nextNodes.length !== nodes.length
    if (own === null) dropped = new Set()
    if (glide.moving(now)) task.ask()
    if (!moved) return
    for (const id of boxes.keys())
      if (!nextBoxes.has(id)) {
        glide.forget(id)
        sizes.delete(id)
      }
    boxes = nextBoxes
    nodes = nextNodes
    for (const listener of Array.from(listeners)) listener()
  }
  const task = frameTask(settle)

  const touched = ({ ids, structure }: Touched) => {
    if (structure) stale = true
    for (const id of ids) {
      if (!sizes.has(id)) continue
      const claim = map.claim(id)
      const [x, y] = claim?.pos ?? []
      const [oldX, oldY] = stored.get(id) ?? []
      stale ||= x !== oldX || y !== oldY
      const size = sizeNow(id)
      const last = foretold.get(id)
      // What the screen said stands until the text metrics foretell something else.
      if (last && last.width === size.width && last.height === size.height) continue
      foretell(id, size)
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
    drag(next, goesHome = false) {
      if (next === null && own && !goesHome) dropped = new Set(own.keys())
      own = next
      task.now(true)
    },
    measured(id, size) {
      const known = sizes.get(id)
      if (known && known.width === size.width && known.height === size.height) return
      sizes.set(id, size)
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
      task.ask()
    },
    hide(next) {
      hidden = next
      task.now(true)
    },
    thin(next) {
      if (next === elements) return
      elements = next
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
    home: (id) => places.get(id),
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
