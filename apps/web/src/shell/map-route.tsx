/**
 * What stands under a map's address: the map, if this browser has a key for it. A second link's key is judged first,
 * so that a stronger one takes over and a weaker or dead one never takes a right away.
 */
import { isId } from '@parley/protocol'
import { lazy, useEffect, useState } from 'react'
import { askRole } from '../connection/ask-role.ts'
import { judgeOffered, useKnownMap } from '../home/known-maps.ts'
import { MapLoading } from './map-loading.tsx'
import { MapPage } from './map-page.tsx'
import { UnknownPage } from './unknown-page.tsx'

// Whoever has a link does not wait for what is said without one.
const NeedsLinkPage = lazy(async () => ({ default: (await import('./needs-link-page.tsx')).NeedsLinkPage }))

export default function MapRoute({ id }: { id: string }) {
  return isId(id) ? <KnownOrNot id={id} /> : <UnknownPage />
}

function KnownOrNot({ id }: { id: string }) {
  const known = useKnownMap(id)
  const offered = known?.offered
  const [unjudged, setUnjudged] = useState<string>()
  useEffect(() => {
    if (offered === undefined) return undefined
    let gone = false
    const judge = async () => {
      const role = await askRole(id, offered)
      if (gone) return
      // Nobody to ask: the key at hand serves, and the other is judged at the next visit.
      if (role === 'unknown') setUnjudged(offered)
      else judgeOffered(id, role)
    }
    void judge()
    return () => {
      gone = true
    }
  }, [id, offered])
  if (!known) return <NeedsLinkPage id={id} />
  if (offered !== undefined && offered !== unjudged) return <MapLoading title={known.title} />
  return <MapPage key={known.secret} id={id} secret={known.secret} />
}
