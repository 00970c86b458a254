/** The one card under the bar that matters most now: refused work, a browser that keeps nothing, host link, name. */
import { useSyncExternalStore } from 'react'
import type { MapSession, MapStatus } from '@parley/sync'
import { KeepHostLink } from '../connection/keep-host-link.tsx'
import { RefusedWorkNote, useRefusedWork } from '../connection/refused-work.tsx'
import { useKnownMap } from '../home/known-maps.ts'
import { isNameAskedFor, NameNote } from '../people/name-note.tsx'
import { addressesOf } from '../share/addresses.ts'
import { BarNote } from './bar-note.tsx'
import { kept } from './kept.ts'
import { useSay } from './speech.tsx'

interface Props {
  readonly id: string
  readonly session: MapSession
  readonly status: MapStatus
  readonly onGoOn: () => void
  /** Others are here, or something was written: from then on a name is of use to somebody. */
  readonly nameMatters: boolean
}

export function MapNotes({ id, session, status, onGoOn, nameMatters }: Props) {
  const known = useKnownMap(id)
  const refused = useRefusedWork(id, status.refused)
  const nameAsked = useSyncExternalStore(kept.subscribe, isNameAskedFor)
  const storageTold = useSyncExternalStore(kept.subscribe, () => kept.read('storage-told') !== undefined)
  if (refused) {
    const putIn = status.mayWrite ? (update: Uint8Array) => void session.putIn(update) : undefined
    return <RefusedWorkNote map={id} work={refused} onGoOn={onGoOn} putIn={putIn} />
  }
  const host = status.links?.host
  if (host && known && !known.hostKept) {
    const [origin = location.origin] = addressesOf(location.origin, status.origins).origins
    return <KeepHostLink map={id} url={origin + host} />
  }
  if (!kept.lasting && !storageTold) return <NoStorageNote />
  return nameAsked && nameMatters && status.mayWrite ? <NameNote /> : null
}

function NoStorageNote() {
  const say = useSay()
  return (
    <BarNote title={say.connection.noStorageTitle} text={say.connection.noStorage}>
      <button type="button" className="btn line" onClick={() => kept.write('storage-told', 'yes')}>
        {say.connection.understood}
      </button>
    </BarNote>
  )
}
