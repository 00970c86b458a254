/**
 * What a server does by itself from time to time: erases maps whose time to be restored is over (at its start too),
 * closes maps that the operator has deleted beside it, and has the store cleaned of what was erased.
 */
import type { Bounds } from '../bounds.ts'
import { said } from '../refusal.ts'
import { Cleaning } from '../store/cleaning.ts'
import type { Store } from '../store/port.ts'
import type { Rooms } from './registry.ts'

export interface SweepWorld {
  readonly store: Store
  readonly rooms: Rooms
  readonly bounds: Bounds
  readonly clock: () => number
  readonly log: (line: string) => void
}

/** To be called in this order. */
export interface Sweeping {
  stop(): void
  /** Cleans the store once more, when nothing is written any more. Never rejects. */
  last(): Promise<void>
}

/** Begins with one sweep. Never rejects: what fails is a line in the log, and is tried again. */
export async function keepSwept(world: SweepWorld): Promise<Sweeping> {
  const { bounds, log } = world
  const tried = (work: (world: SweepWorld) => Promise<void>) => () =>
    work(world).catch((error: unknown) => log(`The maps could not be looked through: ${said(error)}.`))
  const [erase, close] = [tried(eraseOld), tried(closeDeleted)]
  const cleaning = new Cleaning(world)
  await erase()
  await cleaning.now()
  const timers = [
    setInterval(() => void erase(), bounds.sweepMs).unref(),
    setInterval(() => void close().then(() => cleaning.look()), bounds.watchMs).unref(),
  ]
  return {
    stop: () => timers.forEach((timer) => clearInterval(timer)),
    last: () => cleaning.now(),
  }
}

async function eraseOld({ store, bounds, clock, log }: SweepWorld) {
  const erased = await store.eraseDeleted(clock() - bounds.keepDeletedMs)
  if (erased.length) log(`Erased for good, as their time was over: ${erased.join(', ')}.`)
}

async function closeDeleted({ store, rooms }: SweepWorld) {
  for (const map of rooms.open) {
    const record = await store.find(map)
    if (!record) await rooms.end(map, 'noMap')
    else if (record.deletedAt !== undefined) await rooms.end(map, 'deleted')
  }
}
