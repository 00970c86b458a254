/** What stands under a workshop's address: its room, if this browser is a person of it. */
import { WorkshopPage } from './room/workshop-page.tsx'
import { NotInPage } from './joining/not-in-page.tsx'
import { useKnownWorkshop } from './known-workshops.ts'

export default function WorkshopRoute({ id }: { id: string }) {
  const known = useKnownWorkshop(id)
  return known ? <WorkshopPage key={known.token} known={known} /> : <NotInPage />
}
