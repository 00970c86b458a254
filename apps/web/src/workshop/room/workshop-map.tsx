/** The map of a workshop, with the workshop around it: its bar above, and what its hosts lead to over the map. */
import type { BarParts } from '../../shell/bar-parts.ts'
import { OpenMap } from '../../shell/open-map.tsx'
import { Leading } from './leading.tsx'
import { RoomBar } from './room-bar.tsx'
import type { ScreenProps } from './workshop-page.tsx'

export default function WorkshopMap({
  workshop,
  screen,
  go,
  openAgain,
}: ScreenProps & { readonly openAgain: () => void }) {
  const { known, session, status } = workshop
  return (
    <OpenMap
      id={known.map}
      session={session}
      status={status}
      openAgain={openAgain}
      around={{
        bar: ({ saved, people, views, act }: BarParts) => (
          <RoomBar workshop={workshop} screen={screen} go={go} map={{ saved, people, views, act }} />
        ),
        over: (page) => <Leading page={page} />,
      }}
    />
  )
}
