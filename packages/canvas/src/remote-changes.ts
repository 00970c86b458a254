/**
 * What other people's changes leave on the screen for a moment: a glow round a card whose words they changed or that
 * they added, and the ghost of a card that they deleted, with the way to get it back. Large changes (a map that is
 * being loaded, a file that was opened) leave none.
 */
import type { Claim, Id, LiveMap } from '@parley/model'
import type { Box } from '@parley/scene'
import type { Board } from './board.ts'
import type { Presence } from './canvas-store.ts'
import type { OwnHand } from './own-hand.ts'
import { createSignal, type Signal } from './signal.ts'

export interface Ghost {
  readonly id: Id
  readonly box: Box
  readonly by: Id | null
}

export interface RemoteChanges {
  /** Person's colour (1 to 8, 0 unknown) and a number that grows, by claim: a new number is a new glow. */
  readonly glows: Signal<ReadonlyMap<Id, { readonly colour: number; readonly nth: number }>>
  readonly ghosts: Signal<readonly Ghost[]>
  readonly start: () => () => void
}

const times = { glow: 1400, ghost: 7000 } as const
/** More rows than this at once are a load, not an edit. */
const many = 24

export function createRemoteChanges(
  map: LiveMap,
  presence: Presence,
  board: Board,
  hand: OwnHand,
): RemoteChanges {
  const glows: RemoteChanges['glows'] = createSignal<
    ReadonlyMap<Id, { readonly colour: number; readonly nth: number }>
  >(new Map())
  const ghosts = createSignal<readonly Ghost[]>([])
  const timers = new Set<ReturnType<typeof setTimeout>>()
  let nth = 0

  const later = (ms: number, work: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      work()
    }, ms)
    timers.add(timer)
  }

  const colourFor = (claim: Claim, isNew: boolean): number => {
    const peers = presence.peers()
    const writing = peers.find((peer) => peer.writing?.row === claim.id)
    const author = isNew ? peers.find((peer) => peer.person === claim.by) : undefined
    return (writing ?? author ?? (peers.length === 1 ? peers[0] : undefined))?.colour ?? 0
  }

  const glow = (id: Id, colour: number) => {
    nth += 1
    const mine = nth
    glows.set(new Map(glows.get()).set(id, { colour, nth: mine }))
    later(times.glow, () => {
      if (glows.get().get(id)?.nth !== mine) return
      const rest = new Map(glows.get())
      rest.delete(id)
      glows.set(rest)
    })
  }

  /** What a card says, to tell a change of words from a move. */
  const drawn = new Map<Id, string>()
  const wordsOf = (id: Id): string =>
    (['text', 'title', 'note'] as const)
      .flatMap((field) => map.languagesOf(field, id).map((lang) => map.words(field, id, lang)))
      .join('\n')

  return {
    glows,
    ghosts,
    start() {
      for (const { id } of map.claims()) if (map.isLive(id)) drawn.set(id, wordsOf(id))
      const stop = map.subscribeAll(({ ids }) => {
        const quiet = hand.busy || ids.size > many
        // When nobody else is here, words that change are one's own, from elsewhere on the page.
        const alone = presence.peers().length === 0
        for (const id of ids) {
          const claim = map.claim(id)
          if (!claim) continue
          const before = drawn.get(id)
          if (!map.isLive(id)) {
            const box = board.box(id)
            drawn.delete(id)
            if (quiet || before === undefined || !box || !claim.deleted) continue
            const ghost: Ghost = { id, box, by: claim.deleted.by }
            ghosts.set([...ghosts.get().filter((other) => other.id !== id), ghost])
            later(times.ghost, () => ghosts.set(ghosts.get().filter((other) => other !== ghost)))
            continue
          }
          if (ghosts.get().some((ghost) => ghost.id === id))
            ghosts.set(ghosts.get().filter((ghost) => ghost.id !== id))
          const after = wordsOf(id)
          drawn.set(id, after)
          if (!quiet && !alone && before !== after) glow(id, colourFor(claim, before === undefined))
        }
      })
      return () => {
        stop()
        for (const timer of timers) clearTimeout(timer)
        timers.clear()
      }
    },
  }
}
