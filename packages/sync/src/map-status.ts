/** How things stand with an open map, as its page shows it. */
import type { Links, Role } from '@parley/protocol'
import type { Connection, SaveState, Trouble } from './connection.ts'

/** Where the map that is shown came from so far. */
export type Readiness = 'local' | 'server' | 'neither'

export interface MapStatus {
  readonly connection: Connection
  readonly saved: SaveState
  /** From the last ticket, or from the last visit while the server is not reached; null: never let in. */
  readonly role: Role | null
  /** Whether commands are taken: not with a view link, not on a document of a newer schema, not once refused. */
  readonly mayWrite: boolean
  /** Links that this person may hand on; null before the first ticket. */
  readonly links: Links | null
  /** Origins under which other devices on the network reach the server. */
  readonly origins: readonly string[]
  /** Whether this browser keeps the map: false in private windows. Null: not known yet. */
  readonly keptHere: boolean | null
  /** Work that the server would not take, with this session's whole document; null when there is none. */
  readonly refused: { readonly reason: Trouble; readonly update: Uint8Array } | null
}

/** Whether nothing changed: the parts are kept as they are while they do not. */
export function isSameStatus(one: MapStatus, other: MapStatus): boolean {
  const others = new Map(Object.entries(other))
  return Object.entries(one).every(([name, value]) => others.get(name) === value)
}
