/**
 * The connection to the server as a pure state machine. The table is total: a state or an event without its cell does
 * not compile. What happens in a state (asking for a ticket, opening a socket, waiting) is done by `MapLink`; what is
 * late (an answer to a question of an earlier state) changes nothing.
 *
 *     loading -> ticket -> connecting -> syncing -> live
 *                  |            |           |        |
 *                  |            +-----------+--------+--> offline -> ticket ...
 *                  +--> refused <--- from all of these       closed: from everywhere, for good
 */
import type { CloseReason } from '@parley/protocol'

/**
 * `loading`: what this browser keeps of the map is read. `ticket`: asking to be let in. `offline`: waiting to try
 * again. `refused`: trying again the same way cannot help.
 */
export type ConnectionAt =
  | 'loading'
  | 'ticket'
  | 'connecting'
  | 'syncing'
  | 'live'
  | 'offline'
  | 'refused'
  | 'closed'

/** Why the connection is not there; `network`: nobody answered. */
export type Trouble = CloseReason | 'network'

export interface Connection {
  readonly at: ConnectionAt
  /** Attempts in a row that failed. */
  readonly failures: number
  /** Why it is offline or refused; null otherwise. */
  readonly reason: Trouble | null
}

export type ConnectionEvent =
  | { readonly type: 'loaded' | 'admitted' | 'opened' | 'synced' | 'retry' | 'close' }
  | { readonly type: 'failed' | 'refused'; readonly reason: Trouble }

type Cell = ConnectionAt | 'same'

export const transitions: Readonly<Record<ConnectionAt, Readonly<Record<ConnectionEvent['type'], Cell>>>> = {
  loading: {
    loaded: 'ticket',
    admitted: 'same',
    opened: 'same',
    synced: 'same',
    failed: 'same',
    refused: 'same',
    retry: 'same',
    close: 'closed',
  },
  ticket: {
    loaded: 'same',
    admitted: 'connecting',
    opened: 'same',
    synced: 'same',
    failed: 'offline',
    refused: 'refused',
    retry: 'same',
    close: 'closed',
  },
  connecting: {
    loaded: 'same',
    admitted: 'same',
    opened: 'syncing',
    synced: 'same',
    failed: 'offline',
    refused: 'refused',
    retry: 'same',
    close: 'closed',
  },
  syncing: {
    loaded: 'same',
    admitted: 'same',
    opened: 'same',
    synced: 'live',
    failed: 'offline',
    refused: 'refused',
    retry: 'same',
    close: 'closed',
  },
  live: {
    loaded: 'same',
    admitted: 'same',
    opened: 'same',
    synced: 'same',
    failed: 'offline',
    refused: 'refused',
    retry: 'same',
    close: 'closed',
  },
  offline: {
    loaded: 'same',
    admitted: 'same',
    opened: 'same',
    synced: 'same',
    failed: 'same',
    refused: 'same',
    retry: 'ticket',
    close: 'closed',
  },
  refused: {
    loaded: 'same',
    admitted: 'same',
    opened: 'same',
    synced: 'same',
    failed: 'same',
    refused: 'same',
    // Whoever wants to come back opens the map anew, with a document that holds nothing of what was refused.
    retry: 'same',
    close: 'closed',
  },
  closed: {
    loaded: 'same',
    admitted: 'same',
    opened: 'same',
    synced: 'same',
    failed: 'same',
    refused: 'same',
    retry: 'same',
    close: 'same',
  },
}

export const starting: Connection = { at: 'loading', failures: 0, reason: null }

/** The state after an event; the same object when nothing changed. */
export function after(connection: Connection, event: ConnectionEvent): Connection {
  const to = transitions[connection.at][event.type]
  if (to === 'same') return connection
  const reason = 'reason' in event && (to === 'offline' || to === 'refused') ? event.reason : null
  const failures = to === 'live' ? 0 : connection.failures + (to === 'offline' ? 1 : 0)
  return { at: to, failures, reason }
}

/**
 * How long to wait before trying again, in milliseconds: twice as long each time up to 15 s, and by chance up to a
 * half less, so that a server which comes back is not run over by everybody at once.
 */
export function pauseMs(failures: number, chance: number): number {
  const longest = Math.min(15_000, 250 * 2 ** Math.min(failures, 10))
  return Math.round(longest * (1 - chance / 2))
}

/** Update frames of the socket at hand, and whether there are changes that none of them holds. */
export interface SaveCounts {
  readonly sent: number
  readonly saved: number
  readonly unsent: boolean
}

/** `saved` only for what is on the server's disk. */
export type SaveState = 'saved' | 'saving' | 'offline' | 'refused' | 'read-only'

/** What a person is told about their work. */
export function saveState(connection: Connection, counts: SaveCounts, mayWrite: boolean): SaveState {
  if (connection.at === 'refused') return 'refused'
  if (connection.at === 'offline' || connection.at === 'closed' || connection.failures > 0) return 'offline'
  if (connection.at !== 'live') return 'saving'
  if (!mayWrite) return 'read-only'
  return counts.unsent || counts.saved < counts.sent ? 'saving' : 'saved'
}

/** Refusals of what was sent; the others are refusals of who asks. */
export const isAboutWork = (reason: Trouble): boolean =>
  ['refusedUpdate', 'mapFull', 'badFrame', 'tooLarge', 'locked'].includes(reason)
