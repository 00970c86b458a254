/**
 * Other people by what they have hold of. The answer for a row is the same object as long as it says the same, so that
 * one person's caret paints one row.
 */
import type { Id } from '@parley/model'
import { useSyncExternalStore } from 'react'
import type { OutlinePeer, OutlinePresence } from './outline-store.ts'

export interface PeersOn {
  readonly selected: readonly OutlinePeer[]
  readonly writing: readonly OutlinePeer[]
  /** All that is shown of them. */
  readonly sign: string
}

const nobody: PeersOn = { selected: [], writing: [], sign: '' }

export interface PeerRows {
  readonly on: (id: Id) => PeersOn
  readonly subscribe: (changed: () => void) => () => void
}

export function createPeerRows(presence: OutlinePresence): PeerRows {
  let seen: readonly OutlinePeer[] | null = null
  let rows = new Map<Id, PeersOn>()
  const update = () => {
    const peers = presence.peers()
    if (peers === seen) return
    seen = peers
    const next = new Map<Id, PeersOn>()
    const hold = (id: Id, peer: OutlinePeer, how: 'selected' | 'writing') => {
      const at = next.get(id) ?? nobody
      const { field = '', lang = '', start = 0, end = 0 } = (how === 'writing' && peer.writing) || {}
      const sign = `${at.sign}${peer.key} ${peer.name} ${peer.colour} ${how} ${field} ${lang} ${start} ${end};`
      next.set(id, { ...at, [how]: [...at[how], peer], sign })
    }
    for (const peer of peers) {
      for (const id of peer.selected) hold(id, peer, 'selected')
      if (peer.writing) hold(peer.writing.row, peer, 'writing')
    }
    const before = rows
    rows = new Map(
      Array.from(next, ([id, found]) => {
        const old = before.get(id)
        return [id, old?.sign === found.sign ? old : found]
      }),
    )
  }
  return {
    on(id) {
      update()
      return rows.get(id) ?? nobody
    },
    subscribe: (changed) => presence.subscribe(changed),
  }
}

/** Who has hold of a claim or step; '' stands for none. */
export const usePeersOn = (peers: PeerRows, id: Id): PeersOn =>
  useSyncExternalStore(peers.subscribe, () => peers.on(id))
