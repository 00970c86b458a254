/** What the screens of those who take part share: the map and in which language it is read here. */
import type { LiveMap } from '@parley/model'
import type { MapSession } from '@parley/sync'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useMeta } from '../../shell/use-meta.ts'
import { useReading } from '../../shell/use-reading.ts'
import { wishToSee } from '../parts/map-wish.ts'
import type { ScreenProps } from '../room/workshop-page.tsx'

export interface About {
  readonly workshop: string
  /** The whole of it, for what is shared with hosts. */
  readonly open: ScreenProps['workshop']
  readonly session: MapSession
  readonly map: LiveMap
  /** The language that the map is read in here. */
  readonly lang: string
  /** Shows claims on the map. */
  readonly showOnMap: (ids?: readonly string[]) => void
}

const Context = createContext<About | null>(null)

export function useAbout(): About {
  const about = useContext(Context)
  if (!about) throw new Error('useAbout stands outside of AboutProvider.')
  return about
}

interface Props extends Pick<ScreenProps, 'workshop' | 'go'> {
  readonly children: ReactNode
}

export function AboutProvider({ workshop, go, children }: Props) {
  const { session, known } = workshop
  const { map } = session
  const { lang } = useReading(known.map, useMeta(map))
  const about = useMemo(
    (): About => ({
      workshop: known.id,
      open: workshop,
      session,
      map,
      lang,
      showOnMap: (ids) => {
        wishToSee(ids)
        go('map')
      },
    }),
    [workshop, known.id, session, map, lang, go],
  )
  return <Context value={about}>{children}</Context>
}
