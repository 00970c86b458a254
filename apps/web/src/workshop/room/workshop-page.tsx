/**
 * A workshop, open: by what somebody is in it and what they look at, a host's room, a participant's screen, the map
 * with the workshop around it, or the projector. All of them stand on one session and one client.
 */
import { leads } from '@parley/workshop'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { SurfaceBoundary } from '../../shell/error-boundary.tsx'
import { MapLoading } from '../../shell/map-loading.tsx'
import { useSay } from '../../shell/speech.tsx'
import { type KnownWorkshop, rememberWorkshop } from '../known-workshops.ts'
import { goToScreen as go, useScreen, type WorkshopScreen } from '../screens.ts'
import { sendWhatIsKept } from '../taking-part/send-what-is-kept.ts'
import { useSlice, useWorkshop, WorkshopProvider } from '../use-workshop.ts'
import type { OpenWorkshop } from '../use-workshop.ts'
import { ToldRefusals } from './told-refusals.tsx'
import { TurnedAway } from './turned-away.tsx'
import { FollowingProvider } from './use-following.tsx'

const HostRoom = lazy(() => import('../host/host-room.tsx'))
const TakingPart = lazy(() => import('../taking-part/taking-part.tsx'))
const Projector = lazy(() => import('../projector/projector.tsx'))
const WorkshopMap = lazy(() => import('./workshop-map.tsx'))

/** What each screen is given: the workshop, and the way to another one. */
export interface ScreenProps {
  readonly workshop: OpenWorkshop
  readonly screen: WorkshopScreen
  readonly go: (screen: WorkshopScreen) => void
}

interface Props {
  readonly known: KnownWorkshop
  /** A window of its own, of somebody who this browser is nowhere else: it remembers and forgets nothing of it. */
  readonly apart?: boolean
}

export function WorkshopPage({ known, apart = false }: Props) {
  const [opening, setOpening] = useState(0)
  const openAgain = useCallback(() => setOpening((times) => times + 1), [])
  return <OneOpening key={opening} known={known} apart={apart} openAgain={openAgain} />
}

interface Opening {
  readonly known: KnownWorkshop
  readonly apart: boolean
  readonly openAgain: () => void
}

function OneOpening({ known, apart, openAgain }: Opening) {
  const workshop = useWorkshop(known, apart)
  const { connection, refused } = workshop.status
  // What was written into a map that was closed meanwhile is set aside by now: the map shows it, and the room goes on.
  const setAside = connection.at === 'refused' && refused !== null
  useEffect(() => {
    if (setAside) openAgain()
  }, [setAside, openAgain])
  if (connection.at === 'refused' && !refused)
    return <TurnedAway known={known} why={connection.reason} apart={apart} onAgain={openAgain} />
  return (
    <WorkshopProvider value={workshop.client}>
      <Screens workshop={workshop} apart={apart} openAgain={openAgain} />
    </WorkshopProvider>
  )
}

const toMap = () => go('map')
const toRoom = () => go('room')
const stay = () => undefined

interface ScreensProps extends Omit<Opening, 'known'> {
  readonly workshop: OpenWorkshop
}

function Screens({ workshop, apart, openAgain }: ScreensProps) {
  const mine = useSlice('me')
  const screen = useScreen()
  const say = useSay()
  const { readiness, known, status, client } = workshop
  const takesPart = mine !== undefined && mine.part !== 'viewer'
  useEffect(() => {
    if (takesPart) sendWhatIsKept(client, known)
  }, [takesPart, client, known])
  const title = useSlice('room')?.title
  useEffect(() => {
    if (!apart && title !== undefined && title !== known.title) rememberWorkshop({ ...known, title })
  }, [title, known, apart])
  if (!mine || readiness === undefined || readiness === 'neither') {
    const trouble = status.connection.at === 'offline' ? say.connection.unreachableText : undefined
    return <MapLoading title={known.title} trouble={trouble} />
  }
  const props: ScreenProps = { workshop, screen, go }
  // Who looks on is shown what all are brought to where they are: the address of a wall is theirs to keep.
  const looksOn = mine.part === 'viewer'
  const shown = looksOn ? 'projector' : screen
  const [onLed, onLetGo] = looksOn ? [stay, stay] : [toMap, toRoom]
  return (
    <ToldRefusals>
      <FollowingProvider isOnMap={shown === 'map'} onLed={onLed} onLetGo={onLetGo}>
        <SurfaceBoundary>
          <Suspense fallback={<MapLoading title={known.title} />}>
            {shown === 'projector' ? (
              <Projector {...props} />
            ) : shown === 'map' ? (
              <WorkshopMap {...props} openAgain={openAgain} />
            ) : leads(mine.part) || mine.acting ? (
              <HostRoom {...props} />
            ) : (
              <TakingPart {...props} />
            )}
          </Suspense>
        </SurfaceBoundary>
      </FollowingProvider>
    </ToldRefusals>
  )
}
