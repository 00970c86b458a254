/** What a workshop needs to know of a socket of one of its people, and may do with it. */
import type { CloseReason, Role } from '@parley/protocol'
import type { PersonId } from '@parley/workshop'

export interface Seat {
  /** Whose it is; several seats may be of one person (tabs). */
  readonly person: PersonId
  /** What its ticket allows with the map. */
  readonly role: Role
  /** Sends a frame. */
  tell(frame: Uint8Array): void
  /** What is told within leaves as one piece. */
  together(tell: () => void): void
  /** Closes the socket. */
  refuse(reason: CloseReason): void
}
