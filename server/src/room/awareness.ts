/**
 * Who is where in a room: the latest awareness state of each client id, and which socket it belongs to.
 *
 * Stock providers send every state on that they hear of, so a socket is believed about its own ids only; the rest
 * is dropped without a word. An id becomes a socket's own by a frame with that entry alone, with a state in it, if
 * nobody has the id, and
 *   - nobody had it while this socket was here (a socket that never heard of it cannot be repeating it), or
 *   - its clock is above the last one (a repeated state has the clock that we sent).
 * A client that comes back after a cut goes on with the clock that it had; others ignore clocks that they know, and
 * would not see it for up to 15 s (y-websocket issue 122). So its clock is shifted on the way out.
 *
 * Changes are gathered for some milliseconds and sent as one frame.
 */
import type { CloseReason } from '@parley/protocol'
import { type AwarenessEntry, awarenessFrame, keepAliveFrame } from '../ws/frames.ts'
import type { Member } from './member.ts'

interface Present {
  readonly owner: Member
  /** What we add to its clock. */
  readonly shift: number
  /** Its own clock. */
  clock: number
  json: Uint8Array
}
interface Departed {
  /** The last clock that went out. */
  readonly clock: number
  /** When it left, counted in joins and leaves. */
  readonly turn: number
}
export interface AwarenessBounds {
  readonly awarenessBytes: number
  readonly awarenessIds: number
  readonly presenceMs: number
}

const absent = new TextEncoder().encode('null')
const isNull = (json: Uint8Array) => json.length === 4 && json.every((byte, i) => byte === absent[i])
/** Ids that left and whose clocks are remembered. */
const departedMost = 1000
const clockMost = 2 ** 40

export class Awareness {
  readonly #members = new Map<Member, number>()
  readonly #present = new Map<number, Present>()
  readonly #departed = new Map<number, Departed>()
  readonly #changed = new Set<number>()
  readonly #bounds: AwarenessBounds
  #turn = 0
  #timer: NodeJS.Timeout | undefined
  readonly #failed: (error: unknown) => void

  /** `failed` hears what went wrong in telling, which nobody waits for. */
  constructor(bounds: AwarenessBounds, failed: (error: unknown) => void) {
    this.#bounds = bounds
    this.#failed = failed
  }

  /** From now on `member` may have ids; it hears of others after `greet`. */
  join(member: Member): void {
    this.#members.set(member, ++this.#turn)
  }

  /** The frame with everybody but `member`, or the empty frame. */
  everybody(member: Member): Uint8Array {
    return this.#frameFor(member, [...this.#present.keys()])
  }

  /**
   * Takes what belongs to the sender. `pay` is asked once for each entry that does, and may say no. The answer is
   * why the socket must be closed, if it must. O(entries).
   */
  take(member: Member, entries: readonly AwarenessEntry[], pay: () => boolean): CloseReason | undefined {
    for (const entry of entries) {
      const alone = entries.length === 1
      if (!this.#owns(member, entry.client) && !(alone && this.#mayClaim(member, entry))) continue
      if (entry.json.byteLength > this.#bounds.awarenessBytes) return 'tooLarge'
      if (!isJson(entry.json)) return 'badFrame'
      if (pay()) this.#set(member, entry)
    }
    return undefined
  }

  /** Forgets a member and tells the others that its ids are gone. */
  leave(member: Member): void {
    this.#members.delete(member)
    for (const [client, { owner, clock, shift }] of this.#present) {
      if (owner !== member) continue
      this.#present.delete(client)
      this.#departed.delete(client)
      this.#departed.set(client, { clock: clock + shift + 1, turn: ++this.#turn })
      this.#mark(client)
    }
    for (const client of this.#departed.keys()) {
      if (this.#departed.size <= departedMost) break
      this.#departed.delete(client)
    }
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#members.clear()
  }

  #owns(member: Member, client: number) {
    return this.#present.get(client)?.owner === member
  }

  #mayClaim(member: Member, { client, clock, json }: AwarenessEntry): boolean {
    if (this.#present.has(client) || isNull(json) || clock > clockMost) return false
    const joined = this.#members.get(member)
    if (joined === undefined) return false
    const own = [...this.#present.values()].filter(({ owner }) => owner === member).length
    if (own >= this.#bounds.awarenessIds) return false
    const departed = this.#departed.get(client)
    return !departed || departed.turn < joined || clock > departed.clock
  }

  #set(owner: Member, { client, clock, json }: AwarenessEntry) {
    const present = this.#present.get(client)
    if (present) {
      const older = clock < present.clock || clock > clockMost
      // As y-protocols: an equal clock counts only when it takes the state away.
      if (older || (clock === present.clock && !isNull(json))) return
      present.clock = clock
      present.json = json
    } else {
      const last = this.#departed.get(client)?.clock ?? -1
      this.#present.set(client, { owner, clock, json, shift: Math.max(0, last + 1 - clock) })
    }
    this.#mark(client)
  }

  #mark(client: number) {
    this.#changed.add(client)
    this.#timer ??= setTimeout(() => {
      try {
        this.#tell()
      } catch (error) {
        this.#failed(error)
      }
    }, this.#bounds.presenceMs)
  }

  #tell() {
    this.#timer = undefined
    const changed = [...this.#changed]
    this.#changed.clear()
    const owners = new Set(changed.map((client) => this.#present.get(client)?.owner))
    const all = this.#frameFor(undefined, changed)
    for (const member of this.#members.keys()) {
      const frame = owners.has(member) ? this.#frameFor(member, changed) : all
      if (frame !== keepAliveFrame) member.sendPresence(frame)
    }
  }

  /** A client must not hear of itself: with a shifted clock it would take our word against its own. */
  #frameFor(member: Member | undefined, clients: readonly number[]): Uint8Array {
    const entries = clients.flatMap((client): AwarenessEntry[] => {
      const present = this.#present.get(client)
      if (present) {
        const { owner, clock, shift, json } = present
        return owner === member ? [] : [{ client, clock: clock + shift, json }]
      }
      const departed = this.#departed.get(client)
      return departed ? [{ client, clock: departed.clock, json: absent }] : []
    })
    return entries.length ? awarenessFrame(entries) : keepAliveFrame
  }
}

function isJson(text: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text))
    return true
  } catch {
    // Peers would throw at it as well.
    return false
  }
}
