/** Opens a map for as long as a page shows it, and says how things stand with it. */
import { type MapSession, type MapStatus, openMap, type Readiness } from '@parley/sync'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { newId } from '../new-id.ts'
import { me, useMe } from '../people/me.ts'

export interface OpenSession {
  readonly session: MapSession
  readonly status: MapStatus
  /** Undefined while there is nothing to show. */
  readonly readiness: Readiness | undefined
}

export function useSession(map: string, secret: string): OpenSession {
  const [session] = useState(() => openMap({ map, secret, server: location.origin, person: me(), newId }))
  const [readiness, setReadiness] = useState<Readiness>()
  const subscribe = useCallback((changed: () => void) => session.subscribe(changed), [session])
  const status = useSyncExternalStore(subscribe, () => session.status)
  useEffect(() => {
    void session.whenReady.then(setReadiness)
    const retry = () => session.retry()
    addEventListener('online', retry)
    return () => {
      removeEventListener('online', retry)
      void session.close()
    }
  }, [session])
  const mine = useMe()
  useEffect(() => session.setPerson(mine), [session, mine])
  return { session, status, readiness }
}
