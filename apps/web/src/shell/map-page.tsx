/** A map, open: opens the session and shows what there is to show; the map itself is in OpenMap. */
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useSession } from '../connection/use-session.ts'
import { knownMap, noteRefused, noteRole } from '../home/known-maps.ts'
import { MapLoading } from './map-loading.tsx'
import { OpenMap } from './open-map.tsx'
import { useSay } from './speech.tsx'

const RefusedLinkPage = lazy(async () => ({
  default: (await import('./needs-link-page.tsx')).RefusedLinkPage,
}))
const DeletedMapPage = lazy(() => import('../housekeeping/deleted-map-page.tsx'))

/** Give it a `key` per link: it opens one session and closes it when it goes. */
export function MapPage({ id, secret }: { id: string; secret: string }) {
  const [opening, setOpening] = useState(0)
  const openAgain = useCallback(() => setOpening((times) => times + 1), [])
  return <OneSession key={opening} id={id} secret={secret} openAgain={openAgain} />
}

function OneSession({ id, secret, openAgain }: { id: string; secret: string; openAgain: () => void }) {
  const say = useSay()
  const open = useSession(id, secret)
  const { status, readiness } = open
  const { connection, role } = status
  const turnedAway = connection.at === 'refused' && !status.refused
  const deleted = turnedAway && connection.reason === 'deleted'
  useEffect(() => {
    if (turnedAway && !deleted) noteRefused(id)
    else if (status.links && role && !deleted) noteRole(id, role)
  }, [id, turnedAway, deleted, role, status.links])
  if (deleted)
    return (
      <Suspense>
        <DeletedMapPage id={id} secret={secret} session={open.session} openAgain={openAgain} />
      </Suspense>
    )
  if (turnedAway)
    return (
      <Suspense>
        <RefusedLinkPage id={id} why={connection.reason === 'noMap' ? 'noMap' : 'forbidden'} />
      </Suspense>
    )
  if (readiness === undefined || readiness === 'neither') {
    const trouble = connection.at === 'offline' ? say.connection.unreachableText : undefined
    return <MapLoading title={knownMap(id)?.title ?? ''} trouble={trouble} />
  }
  return <OpenMap id={id} session={open.session} status={status} openAgain={openAgain} />
}
