/** The map of a workshop, with the workshop around it: its bar above, and what its hosts lead to over the map. */
import { useMemo } from 'react'
import type { AroundMap } from '../../shell/bar-parts.ts'
import { OpenMap } from '../../shell/open-map.tsx'
import { useSlice } from '../use-workshop.ts'
import { Leading } from './leading.tsx'
import { RoomBar } from './room-bar.tsx'
import type { ScreenProps } from './workshop-page.tsx'

export default function WorkshopMap({
  openAgain,
  ...screen
}: ScreenProps & { readonly openAgain: () => void }) {
  const { workshop, screen: shown, go } = screen
  const { known, session, status } = workshop
  const called = useSlice('me')?.alias
  const around = useMemo(
    () => ({ ...aroundOf({ workshop, screen: shown, go }), ...(called !== undefined && { called }) }),
    [workshop, shown, go, called],
  )
  return <OpenMap id={known.map} session={session} status={status} openAgain={openAgain} around={around} />
}

const aroundOf = (screen: ScreenProps): AroundMap => ({
  bar: (map, page) => <RoomBar {...screen} map={{ ...map, page }} />,
  over: (page) => <Leading page={page} />,
})
