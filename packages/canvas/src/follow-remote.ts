/** Watches for other people's changes: what sets cards aglow, and leaves the ghost of what they deleted. */
import type { Claim, Id, LiveMap } from '@parley/model'
import type { Box } from '@parley/scene'
import type { Presence } from './canvas-store.ts'
import type { OwnHand } from './own-hand.ts'
import type { Ghost, RemoteChanges } from './remote-changes.ts'

const times = { glow: 1400, ghost: 7000 } as const
/** More rows than this at once are a load, not an edit. */
const many = 24

interface Watched extends Pick<RemoteChanges, 'glows' | 'ghosts'> {
  readonly map: LiveMap
  readonly presence: Presence
  /** Where a card stood that has gone with the change at hand. */
  readonly boxOf: (id: Id) => Box | undefined
  readonly hand: OwnHand
}

/** From now on; returns the way to stop. */
export function followRemote({ map, presence, boxOf, hand, glows, ghosts }: Watched): () => void {
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

  for (const { id } of map.claims()) if (map.isLive(id)) drawn.set(id, wordsOf(id))
  const stop = map.subscribeAll(({ ids }) => {
    const quiet = hand.busy || ids.size > many
    // When nobody else is here, words that change are one's own, from elsewhere on the page.
    const alone = presence.peers().length === 0
    // Who deleted for the first time here introduces themselves just after it.
    if (ghosts.get().some(({ by }) => by !== null && ids.has(by))) ghosts.set([...ghosts.get()])
    for (const id of ids) {
      const claim = map.claim(id)
      if (!claim) continue
      const before = drawn.get(id)
      if (!map.isLive(id)) {
        const box = boxOf(id)
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
}
