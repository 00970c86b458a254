/** What can be done with a map of the home page's list, as far as its link allows: the open menu of a row. */
import { Copy, EyeOff, Pencil, RotateCcw, Trash2 } from 'lucide-react'
import type { RefObject } from 'react'
import { useEditorSay } from '../editor/editor-say.ts'
import type { KnownMap } from '../home/known-maps.ts'
import MenuPopover from '../shell/menu-popover.tsx'
import type { MapDeed } from './map-deed.ts'

interface Props {
  readonly map: KnownMap
  readonly label: string
  readonly anchor: RefObject<HTMLElement | null>
  readonly onChoose: (deed: MapDeed | 'forget') => void
  readonly onClose: () => void
}

export default function KnownMapMenu({ map, label, anchor, onChoose, onClose }: Props) {
  const { housekeeping: say } = useEditorSay()
  const isHost = map.role === 'host'
  const isThere = map.deletedUntil === undefined
  const items = [
    isThere &&
      (isHost || map.role === 'edit') && { id: 'rename', label: say.rename, icon: <Pencil aria-hidden /> },
    isThere && isHost && { id: 'copy', label: say.duplicate, icon: <Copy aria-hidden /> },
    isThere && isHost && { id: 'delete', label: say.delete, icon: <Trash2 aria-hidden />, danger: true },
    !isThere && isHost && { id: 'restore', label: say.restore, icon: <RotateCcw aria-hidden /> },
    { id: 'forget', label: say.forget, icon: <EyeOff aria-hidden /> },
  ].filter((item) => item !== false)
  return (
    <MenuPopover
      label={label}
      anchor={anchor}
      side="end"
      sections={[
        {
          id: 'map',
          items,
          onAction: (chosen) => {
            const deed = (['rename', 'copy', 'delete', 'restore', 'forget'] as const).find(
              (one) => one === chosen,
            )
            if (deed) onChoose(deed)
          },
        },
      ]}
      onClose={onClose}
    />
  )
}
