/** What stands under a workshop's address: its wall, where the address says so; else its room, if this browser is in it. */
import { useMemo } from 'react'
import { WorkshopPage } from './room/workshop-page.tsx'
import { NotInPage } from './joining/not-in-page.tsx'
import { type KnownWorkshop, useKnownWorkshop } from './known-workshops.ts'
import { LostWall } from './projector/lost-wall.tsx'
import { useOwnWall } from './projector/own-wall.ts'
import { useWorkshopSay } from './workshop-say.ts'

export default function WorkshopRoute({ id }: { id: string }) {
  const known = useKnownWorkshop(id)
  const { title: alias } = useWorkshopSay().projector
  const wall = useOwnWall(id)
  const { map, person, token } = wall === 'lost' || !wall ? nobody : wall
  // Whoever this browser is otherwise, also its host, has no part in that window.
  const onWall = useMemo(
    (): KnownWorkshop => ({ map, person, token, id, alias, code: '', title: '', joined: 0 }),
    [map, person, token, id, alias],
  )
  if (wall === 'lost') return <LostWall />
  if (wall) return <WorkshopPage key={token} known={onWall} apart />
  return known ? <WorkshopPage key={known.token} known={known} /> : <NotInPage />
}

const nobody = { map: '', person: '', token: '' }
