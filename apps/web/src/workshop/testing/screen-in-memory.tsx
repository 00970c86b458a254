/**
 * For browser tests: a person's screen of a workshop that runs in this page, on a map that is written by the real
 * commands. What a socket and a document would do is done by `roomInMemory` and a plain store.
 */
import type { Command, PlainStore } from '@parley/model'
import { idOnce, type MapSession, type MapStatus } from '@parley/sync'
import type { PersonId } from '@parley/workshop'
import type { ReactNode } from 'react'
import { ToldRefusals } from '../room/told-refusals.tsx'
import type { ScreenProps } from '../room/workshop-page.tsx'
import { type OpenWorkshop, WorkshopProvider } from '../use-workshop.ts'
import type { WorkshopClient } from '../workshop-client.ts'
import type { RoomInMemory } from './room-in-memory.ts'

/** As much of a session as the screens of a workshop use. */
export function sessionOn(store: PlainStore, me = 'ann'): MapSession {
  let made = 0
  const session: Pick<MapSession, 'map' | 'mayWrite' | 'perform' | 'performOnce'> = {
    map: store.tables,
    mayWrite: true,
    perform<Args>(command: Command<Args>, args: Args) {
      const context = { me, now: 1, newId: () => `made${(made += 1)}`, random: () => 0.5 }
      const done = command.perform(store.tables, args, context)
      if (done.ok) store.apply(done.writes)
      return done
    },
    performOnce: (command, all) =>
      all.map(({ id: first, isDone = () => true, at, by, args }) => {
        let id = first
        for (let times = 1; store.tables.claim(id); times += 1) {
          if (isDone(store.tables, id)) return { ok: true, writes: [], made: [id] }
          id = idOnce(first, times)
        }
        let rows = 0
        const newId = () => ((rows += 1) === 1 ? id : `${id}-${rows}`)
        const done = command.perform(store.tables, args, {
          me: by ?? null,
          now: at,
          newId,
          random: () => 0.5,
        })
        if (done.ok) store.apply(done.writes)
        return done
      }),
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rest of a session takes a server
  return session as unknown as MapSession
}

interface Shown {
  readonly room: RoomInMemory
  readonly person: PersonId
  readonly store: PlainStore
  readonly screen: (props: ScreenProps) => ReactNode
  readonly go?: ScreenProps['go']
  /** Where a test closes it, as a page does that goes. */
  readonly client?: WorkshopClient
}

/** The part of a page for one person of the room. */
export function screenOf({
  room,
  person,
  store,
  screen: Screen,
  go = () => undefined,
  client = room.client(person),
}: Shown): ReactNode {
  const status = { connection: { at: 'live', failures: 0, reason: null }, origins: [] }
  const workshop: OpenWorkshop = {
    known: {
      id: 'w',
      map: 'map',
      person,
      token: 't',
      code: 'ABC234',
      alias: 'Ann',
      title: 'Chips',
      joined: 0,
    },
    session: sessionOn(store),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the screens ask of it
    status: status as unknown as MapStatus,
    readiness: 'server',
    client,
  }
  return (
    <WorkshopProvider value={client}>
      <ToldRefusals>
        <Screen workshop={workshop} screen="room" go={go} />
      </ToldRefusals>
    </WorkshopProvider>
  )
}
