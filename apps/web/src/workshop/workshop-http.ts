/** The HTTP calls about workshops, as values: an answer, or why there is none. */
import {
  contributionPath,
  type HttpError,
  httpErrors,
  type JoinAnswer,
  joinPath,
  type JoinQuestion,
  type MadeCodes,
  type MadeScreen,
  type MadeWorkshop,
  mapWorkshopsPath,
  type NewWorkshop,
  workshopCodesPath,
  type WorkshopLine,
  workshopPath,
  workshopScreensPath,
  type WorkshopTicket,
  workshopTicketsPath,
} from '@parley/protocol'
import { type Admission, readTicket } from '@parley/sync'
import * as v from 'valibot'

/** `unreachable`: nobody answered, or not in a way that Parley answers. */
export type WhyNot = HttpError | 'unreachable'
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: WhyNot }

interface Call<T> {
  readonly path: string
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** A link's secret or a person's token. */
  readonly bearer?: string
  readonly body?: unknown
  readonly read: (answer: unknown) => T | undefined
  readonly signal?: AbortSignal
}

async function call<T>({ path, method, bearer, body, read, signal }: Call<T>): Promise<Answer<T>> {
  try {
    const answer = await fetch(path, {
      method,
      cache: 'no-store',
      headers: {
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    })
    const json: unknown = answer.status === 204 ? null : await answer.json()
    if (answer.ok) {
      const value = read(json)
      return value === undefined ? { ok: false, why: 'unreachable' } : { ok: true, value }
    }
    const { error }: { readonly error?: unknown } = Object(json)
    return { ok: false, why: isError(error) ? error : 'unreachable' }
  } catch {
    // No network, no server, a question that was called off, or a hotel's login page: all mean "later".
    return { ok: false, why: 'unreachable' }
  }
}
const isError = (value: unknown): value is HttpError =>
  typeof value === 'string' && Object.hasOwn(httpErrors, value)

const reader =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (value: unknown): T | undefined => {
    const read = v.safeParse(schema, value)
    return read.success ? read.output : undefined
  }
const made = v.object({ workshop: v.string(), code: v.string(), person: v.string(), token: v.string() })
const joined = v.object({
  workshop: v.string(),
  map: v.string(),
  person: v.string(),
  token: v.string(),
  standing: v.picklist(['in', 'waiting']),
})
const lines = v.array(
  v.object({
    workshop: v.string(),
    title: v.string(),
    createdAt: v.number(),
    endedAt: v.exactOptional(v.number()),
  }),
)
const codes = v.object({
  codes: v.array(v.object({ id: v.string(), code: v.string(), label: v.string() })),
})

/** With the host's secret of the map. */
export const beginWorkshop = (
  map: string,
  secret: string,
  body: NewWorkshop,
): Promise<Answer<MadeWorkshop>> =>
  call({ path: mapWorkshopsPath(map), method: 'POST', bearer: secret, body, read: reader(made) })

export const workshopsOf = (map: string, secret: string): Promise<Answer<readonly WorkshopLine[]>> =>
  call({ path: mapWorkshopsPath(map), method: 'GET', bearer: secret, read: reader(lines) })

export const joinWorkshop = (body: JoinQuestion): Promise<Answer<JoinAnswer>> =>
  call({ path: joinPath, method: 'POST', body, read: reader(joined) })

export const makeCodes = (
  workshop: string,
  token: string,
  labels: readonly string[],
): Promise<Answer<MadeCodes>> =>
  call({
    path: workshopCodesPath(workshop),
    method: 'POST',
    bearer: token,
    body: { labels },
    read: reader(codes),
  })

const screen = v.object({ person: v.string(), token: v.string() })
/** Somebody who only looks on, for a screen of the room; with the token of somebody who leads. */
export const makeScreen = (workshop: string, token: string, alias: string): Promise<Answer<MadeScreen>> =>
  call({
    path: workshopScreensPath(workshop),
    method: 'POST',
    bearer: token,
    body: { alias },
    read: reader(screen),
  })

const given = v.object({
  cards: v.array(v.unknown()),
  drafts: v.array(v.unknown()),
  flags: v.array(v.unknown()),
  outcomes: v.array(v.unknown()),
  groups: v.array(v.string()),
  hand: v.nullable(v.unknown()),
  votes: v.record(v.string(), v.unknown()),
})
/** What somebody gave to a workshop, for counting; votes and cards before release are told to themselves alone. */
export type Given = v.InferOutput<typeof given>

/** With one's own token, or a host's. */
export const whatSomebodyGave = (workshop: string, person: string, token: string): Promise<Answer<Given>> =>
  call({ path: contributionPath(workshop, person), method: 'GET', bearer: token, read: reader(given) })

/** Erases a workshop whole, with the host's secret of its map: events, votes, cards, tokens. The map stays. */
export const eraseWorkshopOf = (map: string, workshop: string, secret: string): Promise<Answer<null>> =>
  call({
    path: `${workshopPath(workshop)}?map=${encodeURIComponent(map)}`,
    method: 'DELETE',
    bearer: secret,
    read: () => null,
  })

const about = v.object({ workshop: v.string(), map: v.string(), person: v.string() })
function readWorkshopTicket(value: unknown): WorkshopTicket | undefined {
  const ticket = readTicket(value)
  const rest = v.safeParse(about, value)
  return ticket && rest.success ? { ...ticket, ...rest.output } : undefined
}
export const askWorkshopTicket = (
  workshop: string,
  token: string,
  signal?: AbortSignal,
): Promise<Answer<WorkshopTicket>> =>
  call({
    path: workshopTicketsPath(workshop),
    method: 'POST',
    bearer: token,
    body: {},
    read: readWorkshopTicket,
    ...(signal ? { signal } : {}),
  })

/** The same, as the connection of a map wants it. */
export async function admitToWorkshop(
  workshop: string,
  token: string,
  signal: AbortSignal,
): Promise<Admission> {
  const answer = await askWorkshopTicket(workshop, token, signal)
  if (answer.ok) return { ok: true, ticket: answer.value }
  switch (answer.why) {
    case 'removed':
      return { ok: false, final: true, reason: 'removed' }
    case 'noSecret':
    case 'forbidden':
    case 'ended':
      return { ok: false, final: true, reason: 'forbidden' }
    case 'noWorkshop':
    case 'noMap':
      return { ok: false, final: true, reason: 'noMap' }
    case 'deleted':
      return { ok: false, final: true, reason: 'deleted' }
    case 'tooMany':
      return { ok: false, final: false, reason: 'tooFast' }
    default:
      return { ok: false, final: false, reason: 'network' }
  }
}
