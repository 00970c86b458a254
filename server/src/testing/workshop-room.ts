/** What most tests of workshops begin with. */
import { type Running, run, type RunOptions, type TestMap } from './server-under-test.ts'
import { begin, type Begun, enter, type WorkshopClient } from './workshop-client.ts'

export interface Room {
  readonly server: Running
  readonly map: TestMap
  readonly shop: Begun
  readonly host: WorkshopClient
}
/** A server that tells small changes at once, a workshop that has just begun on a new map, and its host in it. */
export async function newRoom({
  agenda = [],
  bounds,
  ...options
}: RunOptions & { readonly agenda?: readonly unknown[] } = {}): Promise<Room> {
  const server = await run({ ...options, bounds: { workshopGatherMs: 5, ...bounds } })
  const map = await server.newMap()
  const shop = await begin(server, map, agenda)
  return { server, map, shop, host: await enter(server, shop) }
}
