/** What a room needs to know of a socket, and may do with it. */
import type { CloseReason, Role } from '@parley/protocol'

export interface Member {
  readonly role: Role
  /** The name in its ticket; kept in the log beside what it writes. */
  readonly person: string
  /** True once it was refused: what still arrives from it is not taken. */
  readonly refused: boolean
  /** Sends a frame; a socket that reads nothing for too long is ended. */
  send(frame: Uint8Array): void
  /** Sends the whole map, and says when it has left. */
  sendState(frame: Uint8Array): void
  /** Sends presence, unless much is waiting to leave already. */
  sendPresence(frame: Uint8Array): void
  /** `count` more of its update frames are on disk; told to it when the batch is through. */
  saved(count: number): void
  refuse(reason: CloseReason): void
}
