/** What stands under a workshop's address: its wall, where the address says so; else its room, if this browser is in it. */
import { useMemo } from 'react'
import { WorkshopPage } from './room/workshop-page.tsx'
import { NotInPage } from './joining/not-in-page.tsx'
import { type KnownWorkshop, useKnownWorkshop } from './known-workshops.ts'
import { useWall } from './screens.ts'
import { useWorkshopSay } from './workshop-say.ts'

export default function WorkshopRoute({ id }: { id: string }) {
  const known = useKnownWorkshop(id)
  const { title: alias } = useWorkshopSay().projector
  const wall = useWall()
  // Whoever this browser is otherwise, also its host, has no part in that window.
  const onWall = useMemo(
    (): KnownWorkshop | undefined => wall && { ...wall, id, alias, code: '', title: '', joined: 0 },
    [wall, id, alias],
  )
  if (onWall) return <WorkshopPage key={onWall.token} known={onWall} apart />
  return known ? <WorkshopPage key={known.token} known={known} /> : <NotInPage />
}
