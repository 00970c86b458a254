/**
 * Other people by what they have hold of: for each claim and inference, who has it selected and who writes in it.
 * The answer for a row is the same object as long as it says the same, so that one peer's caret paints one card.
 */
import type { Id } from '@parley/model'
import type { Peer, Presence } from './canvas-store.ts'

export interface PeersOn {
  readonly selected: readonly Peer[]
  readonly writing: readonly Peer[]
}

const nobody: PeersOn = { selected: [], writing: [] }

export interface PeerBoard {
  readonly on: (row: Id) => PeersOn
  /** All rows that somebody has selected or writes in. */
  readonly held: () => readonly Id[]
  readonly subscribe: (changed: () => void) => () => void
  /** Begins to follow presence; returns the way to stop. */
  readonly start: () => () => void
}

export function createPeerBoard(presence: Presence): PeerBoard {
  let rows = new Map<Id, PeersOn>()
  const listeners = new Set<() => void>()

  const update = () => {
    const next = new Map<Id, { selected: Peer[]; writing: Peer[] }>()
    const at = (row: Id) => {
      const known = next.get(row)
      if (known) return known
      const fresh = { selected: [], writing: [] }
      next.set(row, fresh)
      return fresh
    }
    for (const peer of presence.peers()) {
      for (const id of peer.selected) at(id).selected.push(peer)
      if (peer.writing) at(peer.writing.row).writing.push(peer)
    }
    const before = rows
    rows = new Map(
      Array.from(next, ([id, found]) => {
        const old = before.get(id)
        return [id, old && alike(old, found) ? old : found]
      }),
    )
    for (const listener of Array.from(listeners)) listener()
  }

  return {
    on: (row) => rows.get(row) ?? nobody,
    held: () => Array.from(rows.keys()),
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    start() {
      update()
      return presence.subscribe(update)
    },
  }
}

const alike = (a: PeersOn, b: PeersOn): boolean =>
  a.selected.length === b.selected.length &&
  a.writing.length === b.writing.length &&
  a.selected.every((peer, index) => samePerson(peer, b.selected[index])) &&
  a.writing.every((peer, index) => {
    const other = b.writing[index]
    return (
      samePerson(peer, other) &&
      peer.writing?.field === other?.writing?.field &&
      peer.writing?.lang === other?.writing?.lang &&
      peer.writing?.start === other?.writing?.start &&
      peer.writing?.end === other?.writing?.end
    )
  })

const samePerson = (a: Peer, b: Peer | undefined): boolean =>
  a.key === b?.key && a.name === b.name && a.colour === b.colour
