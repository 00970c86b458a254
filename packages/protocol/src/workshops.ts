/**
 * The HTTP calls about workshops, and where they stand. A person of a workshop is whoever has its token: 128 random
 * bits that the server gives once and keeps the hash of. It goes in `Authorization: Bearer`, never into an address.
 */
import { mapsPath, type Ticket } from './access.ts'

/** `GET`: the map's workshops, with any link. `POST`: begins one, with the host's link. */
export const mapWorkshopsPath = (map: string): string => `${mapsPath}/${map}/workshops`
/** `DELETE`: erases it, with a host's token or the map's host link (`?map=`). */
export const workshopPath = (workshop: string): string => `/api/workshops/${workshop}`
/** `POST`, with a token: a ticket for the socket. */
export const workshopTicketsPath = (workshop: string): string => `${workshopPath(workshop)}/tickets`
/** `POST`, with a host's token: makes personal codes, which are told this once. */
export const workshopCodesPath = (workshop: string): string => `${workshopPath(workshop)}/codes`
/** `POST`, with a host's token: somebody who only looks on, past the door, for a screen of the room. */
export const workshopScreensPath = (workshop: string): string => `${workshopPath(workshop)}/screens`
/**
 * `GET`: all that somebody gave, as `Contribution` of `@parley/workshop`. With their own token all of it; with a host's
 * without their votes and unreleased cards, which are nobody else's to see, and without what their flags are about.
 */
export const contributionPath = (workshop: string, person: string): string =>
  `${workshopPath(workshop)}/people/${person}`
/**
 * `GET`, with the token of anybody who is in: the log of the workshop's map, as `historyPath` gives it to whoever has a
 * link. The map as it stood at each phase is made of it.
 */
export const workshopHistoryPath = (workshop: string): string => `${workshopPath(workshop)}/history`
/** `POST`, with a code: one becomes a person of its workshop. */
export const joinPath = '/api/join'

/** Where people type a code, and where its link leads. */
export const joinPagePath = (code = ''): string => (code ? `/j/${code}` : '/j')
/** The page of a workshop, for whoever takes part in it. */
export const workshopPagePath = (workshop: string): string => `/w/${workshop}`

/** Body of `POST /api/maps/<id>/workshops`. */
export interface NewWorkshop {
  readonly title: string
  /** Of its texts and of its report. */
  readonly lang: string
  /** How the host wants to be called. */
  readonly alias: string
  /** Phases as `@parley/workshop` reads them. */
  readonly agenda: readonly unknown[]
  /** `open` unless said: whoever has the code; `admit`: a host lets each in; `personal`: one-use codes only. */
  readonly door?: 'open' | 'admit' | 'personal'
}
/** Answer 201. */
export interface MadeWorkshop {
  readonly workshop: string
  readonly code: string
  readonly person: string
  readonly token: string
}

/** One workshop in the answer 200 of `GET /api/maps/<id>/workshops`, the newest first. */
export interface WorkshopLine {
  readonly workshop: string
  readonly title: string
  /** Milliseconds since 1970 by the server's clock, as are all times. */
  readonly createdAt: number
  readonly endedAt?: number
}

/** Body of `POST /api/join`. */
export interface JoinQuestion {
  /** Six characters, or a personal one; case, blanks and hyphens do not matter. */
  readonly code: string
  readonly alias: string
  /** `viewer`: a projector. */
  readonly part?: 'participant' | 'viewer'
  /** From an earlier visit: whoever is in already stays who they are. */
  readonly token?: string
  /**
   * The token that somebody new is to have, 16 random bytes in base64url: asked again with it, since the answer was lost,
   * they are who they became. Left out, the server makes one.
   */
  readonly fresh?: string
}
/** Answer 200. */
export interface JoinAnswer {
  readonly workshop: string
  readonly map: string
  readonly person: string
  readonly token: string
  /** `waiting`: a host lets them in; until then asking for a ticket is answered 403 `waiting`. */
  readonly standing: 'in' | 'waiting'
}

/** Answer 200 of `POST /api/workshops/<id>/tickets`; `links` holds the paths of the map without any secret. */
export interface WorkshopTicket extends Ticket {
  readonly workshop: string
  readonly map: string
  readonly person: string
}

/** Body of `POST /api/workshops/<id>/codes`: one code per label, or so many without. */
export interface NewCodes {
  readonly labels: readonly string[]
}
/** Answer 201, in the order of the labels. */
export interface MadeCodes {
  readonly codes: readonly { readonly id: string; readonly code: string; readonly label: string }[]
}

/** Body of `POST /api/workshops/<id>/screens`. */
export interface NewScreen {
  /** How it is called in the list of people. */
  readonly alias: string
}
/** Answer 201. The token is told this once. */
export interface MadeScreen {
  readonly person: string
  readonly token: string
}
