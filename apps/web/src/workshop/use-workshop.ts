/** A workshop for as long as a page shows it: the map's session as its person, and the client beside it. */
import { type MapSession, type MapStatus, openMap, type Readiness } from '@parley/sync'
import type { Slice, WorkshopCommand, WorkshopView } from '@parley/workshop'
import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { newId } from '../new-id.ts'
import { me, useMe } from '../people/me.ts'
import type { KnownWorkshop } from './known-workshops.ts'
import { type Done, WorkshopClient } from './workshop-client.ts'
import { admitToWorkshop } from './workshop-http.ts'

export interface OpenWorkshop {
  readonly known: KnownWorkshop
  readonly session: MapSession
  readonly status: MapStatus
  readonly readiness: Readiness | undefined
  readonly client: WorkshopClient
}

/**
 * Opens the workshop's map and workshop; closes both when the page goes. Give the page a `key` per workshop.
 *
 * @param apart it is a window of its own, of somebody who this browser is nowhere else: nothing of it is kept here
 */
export function useWorkshop(known: KnownWorkshop, apart = false): OpenWorkshop {
  const [{ session, client, own }] = useState(() => {
    const somebody = apart ? { ...me(), id: newId() } : undefined
    const opened = openMap({
      map: known.map,
      secret: '',
      admit: (_name, signal) => admitToWorkshop(known.id, known.token, signal),
      server: location.origin,
      person: { ...(somebody ?? me()), name: known.alias },
      keeps: !apart,
      newId,
    })
    // Until it is known whether this is a time to think alone: the map may be there before the workshop is.
    opened.presence.hush('place')
    return { session: opened, client: new WorkshopClient(opened.channel), own: somebody }
  })
  const [readiness, setReadiness] = useState<Readiness>()
  const status = useSyncExternalStore(
    useCallback((changed: () => void) => session.subscribe(changed), [session]),
    () => session.status,
  )
  useEffect(() => {
    void session.whenReady.then(setReadiness)
    const retry = () => session.retry()
    const woken = () => {
      if (document.visibilityState === 'visible') client.askTime()
    }
    // The map obeys the workshop: what the server would refuse is not offered.
    let told = false
    const obey = () => {
      const mine = client.slice('me')
      if (!mine) return
      session.lock(!mine.mayWrite)
      if (told || mine.part === 'viewer') return
      told = true
      // Whose rows in the map are whose: for "what one gave". Refused after the end, and then of no use.
      void client.do({ do: 'writes-as', id: me().id })
    }
    const stop = client.subscribe(obey)
    addEventListener('online', retry)
    document.addEventListener('visibilitychange', woken)
    return () => {
      stop()
      removeEventListener('online', retry)
      document.removeEventListener('visibilitychange', woken)
      client.close()
      void session.close()
    }
  }, [session, client])
  const kept = useMe()
  const mine = own ?? kept
  const alias = useSyncExternalStore(
    useCallback((changed: () => void) => client.subscribe(changed), [client]),
    () => client.slice('me')?.alias,
  )
  // Hosts may call somebody otherwise than they called themselves.
  useEffect(
    () => session.setPerson({ ...mine, name: alias ?? known.alias }),
    [session, mine, alias, known.alias],
  )
  return { known, session, status, readiness, client }
}

const Context = createContext<WorkshopClient | undefined>(undefined)
export const WorkshopProvider = Context.Provider

/** The client of the workshop around; undefined outside of one. */
export const useClient = (): WorkshopClient | undefined => useContext(Context)

/** A slice of the workshop around; undefined outside of one, and before the server has told it. */
export function useSlice<Name extends Slice>(name: Name): WorkshopView[Name] | undefined {
  const client = useClient()
  return useSyncExternalStore(
    useCallback((changed: () => void) => client?.subscribe(changed) ?? nothing, [client]),
    () => client?.slice(name),
  )
}
const nothing = (): void => undefined

/** Gives a command to the workshop around. */
export function useDo(): (command: WorkshopCommand) => Promise<Done> {
  const client = useClient()
  return useCallback(
    (command) => client?.do(command) ?? Promise.resolve({ ok: false, why: 'gone' } as const),
    [client],
  )
}
