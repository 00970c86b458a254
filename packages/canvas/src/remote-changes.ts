/**
 * What other people's changes leave on the screen for a moment: a glow round a card whose words they changed or that
 * they added, and the ghost of a card that they deleted, with the way to get it back. Large changes (a map that is
 * being loaded, a file that was opened) leave none, nor does what happens before the part that sees to it is fetched.
 */
import type { Id, LiveMap } from '@parley/model'
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

export function createRemoteChanges(
  map: LiveMap,
  presence: Presence,
  board: Pick<Board, 'box'>,
  hand: OwnHand,
): RemoteChanges {
  const glows: RemoteChanges['glows'] = createSignal<
    ReadonlyMap<Id, { readonly colour: number; readonly nth: number }>
  >(new Map())
  const ghosts = createSignal<readonly Ghost[]>([])
  return {
    glows,
    ghosts,
    start() {
      let stop: (() => void) | null | undefined
      // Where a card stood is asked before anybody else hears of the change: what is fetched later also hears of it
      // later, when the board may have let go of the card.
      let stood: ReadonlyMap<Id, Box> = new Map()
      const stopLooking = map.subscribeAll(({ ids }) => {
        const boxes = new Map<Id, Box>()
        for (const id of ids) {
          const box = map.isLive(id) ? undefined : board.box(id)
          if (box) boxes.set(id, box)
        }
        stood = boxes
      })
      const boxOf = (id: Id) => stood.get(id)
      const follow = async () => {
        const { followRemote } = await import('./follow-remote.ts')
        if (stop === undefined) stop = followRemote({ map, presence, boxOf, hand, glows, ghosts })
      }
      // Offline, or a slow network: then nothing glows.
      follow().catch(() => undefined)
      return () => {
        stopLooking()
        stop?.()
        stop = null
      }
    },
  }
}
