/** A map's way into its workshops, for who holds the host link; and what an open workshop adds to the map's menus. */
import { UsersRound } from 'lucide-react'
import type { CreateFeature } from '../../editor/editor-page.ts'
import { lazyPart } from '../../shell/lazy-part.tsx'
import { lentMenus } from '../map-menus.ts'

const StartDialog = lazyPart(() => import('./start-dialog.tsx'))

export const createWorkshopFeature: CreateFeature = (page) => {
  const isHost = () => page().status.role === 'host'
  return {
    acts: { workshop: () => page().open(<StartDialog page={page()} />) },
    may: (act) => act !== 'workshop' || isHost(),
    menuOf: lentMenus,
    mapMenu({ status, editorSay, act }) {
      if (status.role !== 'host') return []
      const icon = <UsersRound aria-hidden />
      return [{ id: 'workshop', label: editorSay.acts.workshop, icon, run: () => void act('workshop') }]
    },
  }
}
