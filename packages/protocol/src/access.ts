/**
 * Who may do what with a map, and the HTTP calls about it. A right is a secret in a link; the edit secret is
 * made from the host's and the view secret from the edit one, so whoever holds a link can hand on the weaker ones.
 */

/** What a link allows, the strongest first. */
export const roles = ['host', 'edit', 'view'] as const
/** `host` may do all, `edit` may write, `view` may read. */
export type Role = (typeof roles)[number]

/** Whether a link of this role takes edits at all; a workshop may forbid them for a while. */
export const mayWrite = (role: Role): boolean => role !== 'view'

/** Labels of the HMAC-SHA256 steps: edit = HMAC(host, 'edit'), view = HMAC(edit, 'view'), in base64url. */
export const secretSteps = { edit: 'edit', view: 'view' } as const

/** Where a server listens unless told otherwise. */
export const defaultPort = 4321
/** `GET` answers while the server takes calls. */
export const healthPath = '/health'
/** `POST` makes a map; one of them stands below it by its id. */
export const mapsPath = '/api/maps'
/** `POST` trades a secret of the map for a ticket. */
export const ticketsPath = (map: string): string => `${mapsPath}/${map}/tickets`
/** y-websocket appends `/<map id>` and the query. */
export const syncPath = '/sync'
/** Where a map is opened: `/m/<id>#<secret>`. */
export const mapPagePath = (map: string): string => `/m/${map}`

/** The map of a socket's URL such as `/sync/<id>?ticket=…`; undefined when the path is another. */
export function mapIdOf(url: string): string | undefined {
  return /^\/sync\/([\w-]{1,64})(?:\?|$)/.exec(url)?.[1]
}

/** Body of `POST /api/maps`. */
export interface NewMap {
  readonly title?: string
  /** `sample`: begin with a copy of the sample map. */
  readonly from?: 'sample'
}

/** Paths with their secret, such as `/m/a1#…`; only those that the asker may hand on. */
export interface Links {
  readonly host?: string
  readonly edit?: string
  readonly view: string
}

/** Answer 201 of `POST /api/maps`. */
export interface MadeMap {
  readonly id: string
  readonly links: Links
}

/** Body of `POST /api/maps/<id>/tickets`: who asks, as they call themselves. Kept with each change in the log. */
export interface TicketRequest {
  readonly person?: string
}

/** Answer 200 of `POST /api/maps/<id>/tickets`. */
export interface Ticket {
  readonly ticket: string
  readonly role: Role
  /** Milliseconds since 1970 by the server's clock. */
  readonly expiresAt: number
  /** Milliseconds since 1970 by the server's clock when it answered. */
  readonly now: number
  readonly links: Links
  /** Origins under which other devices on the network can reach this server; empty when it listens only here. */
  readonly origins: readonly string[]
}

/** Why an HTTP call was refused: the body is `{error}` with the status beside it. */
export const httpErrors = {
  badRequest: 400,
  noSecret: 401,
  forbidden: 403,
  noMap: 404,
  /** There is no such call or file. */
  notFound: 404,
  /** The map was deleted, and can still be restored. */
  deleted: 410,
  tooLarge: 413,
  tooMany: 429,
  full: 507,
  notSaved: 503,
  /** At the door of a workshop. */
  waiting: 403,
  removed: 403,
  /** The workshop has ended, or its code is no more. */
  ended: 410,
  noWorkshop: 404,
  /** No running workshop has this code. */
  noCode: 404,
  /** Its door is closed. */
  doorClosed: 403,
  /** Its door takes personal codes only, and this was not one. */
  personalOnly: 403,
  /** Somebody came in with this personal code already. */
  codeUsed: 410,
  /** The sample map was not built into this server. */
  noSample: 503,
  internal: 500,
} as const
export type HttpError = keyof typeof httpErrors
