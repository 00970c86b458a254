/** Renaming the open map; copying and deleting it, and taking out what one person added: these are the host's alone. */
import type { Act } from '@parley/acts'
import { mapPagePath } from '@parley/protocol'
import { Copy, Trash2, UserMinus } from 'lucide-react'
import type { CreateFeature } from '../editor/editor-page.ts'
import { knownMap } from '../home/known-maps.ts'
import { makeCopy } from './map-deed.ts'
import { lazyPart } from '../shell/lazy-part.tsx'

const DeleteMap = lazyPart(() => import('./delete-map.tsx'))
const RenameMapHere = lazyPart(() => import('./rename-map-here.tsx'))
const TakeOut = lazyPart(() => import('./take-out.tsx'))

const ofHost: readonly Act[] = ['copy-map', 'delete-map', 'take-out']

export const createHousekeepingFeature: CreateFeature = (page) => {
  const isHost = () => page().status.role === 'host'
  const copy = async () => {
    const { id, tell, editorSay, say } = page()
    const known = knownMap(id)
    if (!known) return
    tell({ text: editorSay.housekeeping.copying(known.title || say.map.untitledMap) })
    const { sentence, made } = await makeCopy(known, say.map.untitledMap, editorSay)
    tell({
      text: sentence,
      ...(made && {
        acts: [
          {
            label: editorSay.housekeeping.openCopy,
            act: () => open(mapPagePath(made.id), '_blank', 'noopener'),
          },
        ],
      }),
    })
  }
  return {
    acts: {
      'rename-map': () => page().open(<RenameMapHere page={page()} />),
      'copy-map': () => void copy(),
      'delete-map': () => page().open(<DeleteMap page={page()} />),
      'take-out': () => page().open(<TakeOut page={page()} />),
    },
    mapMenu({ status, editorSay, act }) {
      if (status.role !== 'host') return []
      const icons = {
        'copy-map': <Copy aria-hidden />,
        'take-out': <UserMinus aria-hidden />,
        'delete-map': <Trash2 aria-hidden />,
      }
      return (['copy-map', 'take-out', 'delete-map'] as const).map((id) => ({
        id,
        label: editorSay.acts[id],
        icon: icons[id],
        danger: id === 'delete-map',
        run: () => void act(id),
      }))
    },
    may: (act) => (act === 'rename-map' ? page().status.mayWrite : !ofHost.includes(act) || isHost()),
  }
}
