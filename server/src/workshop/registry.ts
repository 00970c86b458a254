/**
 * The workshops in memory. One is read when somebody asks for it or opens its map, and let go of some seconds after
 * the last socket on its map was closed; a map that is open has all its running workshops here, so that each update
 * can be held to them at once.
 */
import { began, type Door, type Phase, type PersonId, play } from '@parley/workshop'
import type { CloseReason, Role } from '@parley/protocol'
import { said } from '../refusal.ts'
import { LiveWorkshop, type WorkshopWorld } from './live.ts'
import { hashOf, newCode, newId, newToken } from './codes.ts'
import { keptOf, savedFrom } from './saved.ts'

/** Somebody of a workshop, as their ticket says. */
export interface Attendee {
  readonly id: string
  readonly person: PersonId
}
export interface NewWorkshopOf {
  readonly map: string
  readonly title: string
  readonly lang: string
  readonly alias: string
  readonly agenda: readonly Phase[]
  /** `open` unless said. */
  readonly door?: Door
}
export interface Begun {
  readonly workshop: string
  readonly code: string
  readonly person: PersonId
  readonly token: string
}

export class Workshops {
  readonly #world: WorkshopWorld
  readonly #live = new Map<string, LiveWorkshop>()
  readonly #loading = new Map<string, Promise<LiveWorkshop | undefined>>()
  /** Running ones that cannot be read, each with its map: what their phases allow nobody knows. */
  readonly #unread = new Map<string, string>()
  /** Maps of which all running workshops are in memory. */
  readonly #prepared = new Set<string>()
  /** Sockets on each map. */
  readonly #visitors = new Map<string, number>()
  readonly #resting = new Map<string, NodeJS.Timeout>()
  #stopped = false

  constructor(world: WorkshopWorld) {
    this.#world = world
  }

  /** Forgets what a process that ended was about to. What cannot be now is before anybody is shown it. */
  async settle(): Promise<void> {
    const { store, log } = this.#world
    for (const id of await store.workshops.owing())
      await this.find(id).catch((error: unknown) =>
        log(`Workshop ${id}: what was to be forgotten is still there: ${said(error)}.`),
      )
  }

  get size(): number {
    return this.#live.size
  }

  /** Reads it if need be. Rejects when the store cannot be read. */
  async find(id: string): Promise<LiveWorkshop | undefined> {
    if (this.#stopped) return undefined
    const live = this.#live.get(id)
    if (live) return live
    const loading = this.#loading.get(id) ?? this.#load(id)
    this.#loading.set(id, loading)
    try {
      return await loading
    } finally {
      this.#loading.delete(id)
    }
  }
  /** The running one that is in memory and has this code. O(workshops in memory). */
  ofCode(code: string): LiveWorkshop | undefined {
    if (code === '') return undefined
    // One that is over has none.
    return [...this.#live.values()].find(({ session }) => session.code === code)
  }
  /** The one in memory. */
  here(id: string): LiveWorkshop | undefined {
    return this.#live.get(id)
  }

  /** Begins one on a map that is there. Undefined: what was wanted cannot be. Rejects when the store takes nothing. */
  async begin({ map, title, lang, alias, agenda, door }: NewWorkshopOf): Promise<Begun | undefined> {
    const { store, clock } = this.#world
    const [id, person, token, at] = [newId(), newId(), newToken(), clock()]
    let code = newCode()
    while (await store.workshops.byCode(code)) code = newCode()
    const host = { id: person, alias, tokenHash: hashOf(token) }
    const { events, refusal } = began({ id, map, code, title, lang, at, agenda, host, ...(door && { door }) })
    const [first] = events
    if (refusal || !first) return undefined
    const record = { id, map, code, title: play(undefined, first).title, createdAt: at }
    await store.workshops.create(record, { rows: [{ at, command: '', event: JSON.stringify(first) }] })
    try {
      // From now on the map is held to it.
      await this.find(id)
    } finally {
      // When it could not be read, whoever opens the map next tries again.
      this.#prepared.delete(map)
    }
    return { workshop: id, code, person, token }
  }

  /**
   * Takes one out for good; everybody in it is closed to come back, and finds nothing. Rejects when the store does not
   * let it go: then it goes on.
   */
  async erase(id: string): Promise<void> {
    // What is being read would be in memory when it is nowhere else.
    await this.#loading.get(id)?.catch(() => undefined)
    await this.#world.store.workshops.erase(id)
    const live = this.#live.get(id)
    this.#live.delete(id)
    this.#unread.delete(id)
    await live?.end('badTicket')
  }

  /**
   * Has a map's running workshops in memory, and the one that a ticket names. Rejects when the store cannot be read. One
   * that is damaged shuts out its own people alone: others read the map, and its hosts write it and can erase the
   * workshop.
   */
  async prepare(map: string, attendee: Attendee | undefined): Promise<void> {
    if (this.#prepared.has(map) && (!attendee || this.#live.has(attendee.id))) return
    const records = await this.#world.store.workshops.ofMap(map)
    const wanted = records.filter(({ id, endedAt }) => endedAt === undefined || id === attendee?.id)
    await Promise.all(
      wanted.map(async ({ id }) => {
        try {
          await this.find(id)
        } catch (error) {
          if (id === attendee?.id) throw error
          if (!this.#unread.has(id))
            this.#world.log(
              `Workshop ${id} cannot be read: ${said(error)}. Its map takes changes of hosts alone until it is erased.`,
            )
          this.#unread.set(id, map)
        }
      }),
    )
    if (wanted.every(({ id }) => this.#live.has(id))) this.#prepared.add(map)
  }
  /** Why somebody of a workshop may not come in; undefined when they may. */
  refuses(map: string, attendee: Attendee, role: Role): CloseReason | undefined {
    const live = this.#live.get(attendee.id)
    if (live?.map !== map) return 'badTicket'
    const { person } = attendee
    return live.refuses({ person, role }) ?? (live.isCrowded(person) ? 'tooFast' : undefined)
  }
  /** A socket opens on a map. */
  enter(map: string): void {
    clearTimeout(this.#resting.get(map))
    this.#visitors.set(map, (this.#visitors.get(map) ?? 0) + 1)
  }
  leave(map: string): void {
    const left = (this.#visitors.get(map) ?? 1) - 1
    if (left > 0) this.#visitors.set(map, left)
    else {
      this.#visitors.delete(map)
      this.#rest(map)
    }
  }

  /** Whether a map takes changes of a socket now. O(workshops in memory). */
  mayWrite(map: string, role: Role, attendee: Attendee | undefined): boolean {
    if (role === 'view') return false
    if (role === 'host') return true
    if (attendee) return this.#live.get(attendee.id)?.mayWriteMap(attendee.person) ?? false
    if ([...this.#unread.values()].includes(map)) return false
    return [...this.#live.values()].every((live) => live.map !== map || live.mayWriteMap(undefined))
  }

  /** Brings all to the store. */
  async stop(): Promise<void> {
    this.#stopped = true
    for (const timer of this.#resting.values()) clearTimeout(timer)
    await Promise.all([...this.#live.values()].map((live) => live.stop()))
  }

  async #load(id: string): Promise<LiveWorkshop | undefined> {
    const { workshops } = this.#world.store
    const loaded = await workshops.load(id)
    const saved = savedFrom(loaded, this.#world.bounds.answersKept)
    if (!saved || this.#stopped) return undefined
    if (loaded.owes) {
      await workshops.forget(id, keptOf(saved.session, saved.answers))
      return this.#load(id)
    }
    const live = new LiveWorkshop(saved, this.#world)
    this.#live.set(id, live)
    this.#unread.delete(id)
    if (!this.#visitors.has(live.map)) this.#rest(live.map)
    return live
  }
  /** Lets go of a map's workshops when by then nobody has come. */
  #rest(map: string) {
    clearTimeout(this.#resting.get(map))
    if (this.#stopped) return
    const rest = () => {
      this.#resting.delete(map)
      if (this.#visitors.has(map)) return
      // Also of a map that has none, or each map that was ever open would be kept in mind.
      this.#prepared.delete(map)
      const lives = [...this.#live.values()].filter((live) => live.map === map)
      for (const live of lives.filter(({ isDone }) => isDone)) {
        this.#live.delete(live.id)
        void live.stop()
      }
      if (lives.some(({ isDone }) => !isDone)) this.#rest(map)
    }
    this.#resting.set(map, setTimeout(rest, this.#world.bounds.lingerMs).unref())
  }
}
