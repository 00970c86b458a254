/**
 * The HTTP calls about a map as a whole, and about its past. All are asked with `Authorization: Bearer <secret>`; which
 * right each needs is said beside it.
 */
import { mapsPath, type Role } from './access.ts'

/** `GET`, any link: how things stand with the map. `DELETE`, host: deletes it; what it answers is the same. */
export const mapPath = (map: string): string => `${mapsPath}/${map}`
/** `POST`, host: a new map with the same content. */
export const copiesPath = (map: string): string => `${mapsPath}/${map}/copies`
/** `POST`, host: takes a deletion back. */
export const restorePath = (map: string): string => `${mapsPath}/${map}/restore`
/** `GET`, any link: who changed what when. */
export const historyPath = (map: string): string => `${mapsPath}/${map}/history`
/**
 * `POST`, host: cuts the log of the map to what the map is now, so that words that were erased leave the server's disk.
 * Its history begins then. Answer 204.
 */
export const trimPath = (map: string): string => `${mapsPath}/${map}/trim`

/** Answer 200 of `GET` and `DELETE /api/maps/<id>`, and of a restore. Times are milliseconds since 1970. */
export interface MapStanding {
  readonly id: string
  /** Of the link that was shown. */
  readonly role: Role
  readonly createdAt: number
  /** Null: the map is there. Until `until` its host can bring it back; after that it is erased. */
  readonly deleted: { readonly at: number; readonly until: number } | null
}

/** Body of `POST /api/maps/<id>/copies`; answer 201 is that of a new map. */
export interface NewCopy {
  /** The title of the copy; left out: that of the map. */
  readonly title?: string
}

/**
 * The answer of the history call, `application/octet-stream`: a variable-length integer (lib0), the number of the last
 * row that the log holds, and then rows one after the other, rising, until the answer ends:
 *
 *     uint    the row's number less that of the row before (of `after`, for the first)
 *     uint    when the server took it, milliseconds since 1970
 *     string  the name under which its sender had asked for a ticket; '' when none was given
 *     uint    the sender's link: its index in `roles`
 *     bytes   the Yjs update
 *
 * One answer holds as many rows as fit; whoever wants the rest asks again with `?after=<number of the last row>`. An
 * answer without a row means that there are no more.
 */
export const historyType = 'application/octet-stream'
