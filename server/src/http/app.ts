/**
 * The server, put together: HTTP calls, the page, the sockets and the rooms on one store. It owns the store from
 * here on: closing the server brings all edits to it and closes it.
 */
import { randomBytes } from 'node:crypto'
import { healthPath } from '@parley/protocol'
import fastify, { type FastifyInstance } from 'fastify'
import { Tickets } from '../access/tickets.ts'
import { reachableOrigins } from '../addresses.ts'
import { type Bounds, bounds as usual } from '../bounds.ts'
import { Rooms } from '../room/registry.ts'
import { keepSwept } from '../room/sweep.ts'
import type { Store } from '../store/port.ts'
import { Tally } from '../ws/tally.ts'
import { Workshops } from '../workshop/registry.ts'
import { Sockets } from '../ws/upgrade.ts'
import { attendeeGuardOf } from './attendee.ts'
import { type Guard, guardOf } from './guard.ts'
import { serveHistory } from './history.ts'
import { serveHousekeeping } from './housekeeping.ts'
import { serveMaps } from './maps.ts'
import { serveJoining } from './joining.ts'
import { type Maker, makerOf } from './new-map.ts'
import { isCall, isOwnCaller } from './origin.ts'
import { servePage } from './page.ts'
import { HttpRefusal, refusing } from './refuse.ts'
import { serveTickets } from './tickets.ts'
import { serveWorkshops } from './workshops.ts'

export interface AppOptions {
  readonly store: Store
  /** The folder with the built page. */
  readonly web: string
  /** The file with the sample map as a Yjs update. */
  readonly sample: string
  /** The name or address to listen on; used for the origins that tickets tell. */
  readonly host?: string
  readonly publicUrl?: string | undefined
  readonly bounds?: Partial<Bounds>
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  readonly log?: (line: string) => void
  /** Bytes that are left for the data. */
  readonly freeDisk?: () => Promise<number>
}

/** What the HTTP calls need. */
export interface HttpWorld {
  readonly store: Store
  readonly tickets: Tickets
  readonly rooms: Rooms
  readonly workshops: Workshops
  readonly guard: Guard
  readonly maker: Maker
  readonly bounds: Bounds
  readonly clock: () => number
  readonly log: (line: string) => void
  readonly sample: string
  readonly freeDisk: () => Promise<number>
  readonly origins: () => string[]
}

export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { store, publicUrl, host = '127.0.0.1' } = options
  const bounds: Bounds = { ...usual, ...options.bounds }
  const clock = options.clock ?? Date.now
  const log = options.log ?? ((line: string) => console.error(line))
  const app = fastify({
    bodyLimit: bounds.bodyBytes,
    requestTimeout: 30_000,
    // Of addresses that no route is looked up for.
    frameworkErrors: refusing(log),
    forceCloseConnections: true,
    // With a public address a proxy stands in front, and only the one on this machine is believed.
    trustProxy: publicUrl ? 'loopback' : false,
  })
  const tickets = new Tickets(await store.key('ticket', () => randomBytes(32)))
  const rooms = new Rooms({ store, bounds, clock, log })
  const workshops = new Workshops({
    store,
    bounds,
    clock,
    log,
    holds: (map, row) => rooms.holds(map, row),
  })
  await workshops.settle()
  const tally = new Tally(log)
  const sockets = new Sockets(app.server, { store, tickets, rooms, workshops, bounds, clock, tally })

  app.removeContentTypeParser('text/plain')
  app.setErrorHandler(refusing(log))
  app.addHook('onRequest', (request, _, done) => {
    const { headers } = request
    const caller = { host: headers.host, origin: headers.origin, site: headers['sec-fetch-site']?.toString() }
    const isOwn = !isCall(request) || isOwnCaller(caller, publicUrl)
    done(isOwn ? undefined : new HttpRefusal('forbidden'))
  })
  app.addHook('preHandler', ({ body }, _, done) => {
    // To a check of its fields a list is an object like any other.
    done(Array.isArray(body) ? new HttpRefusal('badRequest') : undefined)
  })
  await servePage(app, { web: options.web, publicUrl })
  app.get(healthPath, async () => ({ status: 'ok' }))
  const port = () => {
    const address = app.server.address()
    return typeof address === 'object' && address ? address.port : 0
  }
  const partial: Omit<HttpWorld, 'maker'> = {
    store,
    tickets,
    rooms,
    workshops,
    guard: guardOf({ store, bounds, clock }),
    bounds,
    clock,
    log,
    sample: options.sample,
    freeDisk: options.freeDisk ?? (async () => Infinity),
    origins: () => reachableOrigins({ host, port: port(), publicUrl }),
  }
  const world: HttpWorld = { ...partial, maker: makerOf(partial) }
  serveMaps(app, world)
  serveTickets(app, world)
  serveHousekeeping(app, world)
  // One count of guesses for all that tokens open.
  const attendee = attendeeGuardOf(world)
  serveHistory(app, world, attendee)
  serveWorkshops(app, world, attendee)
  serveJoining(app, world)
  const sweeping = await keepSwept({ store, rooms, bounds, clock, log })
  // Before the listening ends, so that a socket is told why it is closed.
  app.addHook('preClose', () => {
    sweeping.stop()
    return sockets.stop()
  })
  app.addHook('onClose', async () => {
    await sweeping.last()
    await store.close()
  })
  return app
}
