/** The rooms that are open, by map. A room ends some seconds after the last has left, if by then nobody came back. */
import type { CloseReason } from '@parley/protocol'
import { said } from '../refusal.ts'
import type { Member } from './member.ts'
import { Room, type RoomWorld } from './room.ts'

export class Rooms {
  readonly #world: RoomWorld
  readonly #rooms = new Map<string, Room>()
  readonly #leaving = new Map<Room, NodeJS.Timeout>()

  constructor(world: RoomWorld) {
    this.#world = world
  }

  get size(): number {
    return this.#rooms.size
  }

  /** The maps that somebody has open, or had a moment ago. */
  get open(): readonly string[] {
    return [...this.#rooms.keys()]
  }

  /** Whether it is open. One that was deleted stays so for some seconds at most. */
  has(map: string): boolean {
    return this.#rooms.has(map)
  }

  /** Whether a map has a row of this id; undefined when that is not in memory. */
  holds(map: string, row: string): boolean | undefined {
    return this.#rooms.get(map)?.holds(row)
  }

  join(map: string, member: Member): Room {
    let room = this.#rooms.get(map)
    if (!room) {
      room = new Room(map, this.#world, (failed) => this.#forget(failed))
      this.#rooms.set(map, room)
    }
    clearTimeout(this.#leaving.get(room))
    this.#leaving.delete(room)
    room.join(member)
    return room
  }

  leave(room: Room, member: Member): void {
    room.leave(member)
    if (!room.isEmpty || this.#rooms.get(room.map) !== room) return
    clearTimeout(this.#leaving.get(room))
    this.#leaving.set(room, setTimeout(() => void this.#unload(room), this.#world.bounds.lingerMs).unref())
  }

  /** Brings a map's room to the store and closes everybody in it; who comes after that begins a new one. */
  async end(map: string, reason: CloseReason): Promise<void> {
    const room = this.#rooms.get(map)
    if (!room) return
    this.#forget(room)
    await room.stop(reason)
  }

  /** Brings all rooms to the store and closes everybody. */
  async stop(): Promise<void> {
    for (const timer of this.#leaving.values()) clearTimeout(timer)
    await Promise.all(
      [...this.#rooms.values()].map((room) =>
        // What fails in one room keeps no other from the store.
        room
          .stop()
          .catch((error: unknown) => this.#world.log(`Map ${room.map}: its room ends: ${said(error)}.`)),
      ),
    )
    this.#rooms.clear()
  }

  async #unload(room: Room) {
    try {
      await room.flush()
      // Somebody may have come, and even gone again, while the last edits were written.
      if (room.isDone && this.#rooms.get(room.map) === room) this.#forget(room)
    } catch (error) {
      // Nobody waits for this, and whoever comes next begins a room of their own.
      this.#world.log(`Map ${room.map}: its room could not be closed: ${said(error)}.`)
      this.#forget(room)
    }
  }
  #forget(room: Room) {
    clearTimeout(this.#leaving.get(room))
    this.#leaving.delete(room)
    if (this.#rooms.get(room.map) === room) this.#rooms.delete(room.map)
  }
}
