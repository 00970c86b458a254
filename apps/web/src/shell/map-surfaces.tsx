/** What opens over a map: each is fetched when it is opened, or before that, when the page has nothing else to do. */
import type { MapCanvasHandle } from '@parley/canvas'
import { type Place, restore } from '@parley/model'
import type { MapSession, MapStatus } from '@parley/sync'
import { Suspense, useEffect, useState } from 'react'
import { noteHostKept } from '../home/known-maps.ts'
import type { Here } from '../people/here-now.tsx'
import { SurfaceBoundary } from './error-boundary.tsx'
import { useSpeech } from './speech.tsx'
import { useDark } from './theme.ts'
import type { ReadingChoice } from './use-language-sections.ts'
import { whenIdle } from './when-idle.ts'
import { lazyPart } from './lazy-part.tsx'

export type Surface = 'share' | 'export' | 'deleted' | 'keys'

const fetches = {
  share: () => import('../share/share-dialog.tsx'),
  export: () => import('../files/export-dialog.tsx'),
  deleted: () => import('./deleted-panel.tsx'),
  keys: () => import('./keys-help.tsx'),
  menu: () => import('./menu-popover.tsx'),
}
const ShareDialog = lazyPart(fetches.share)
const ExportDialog = lazyPart(fetches.export)
const DeletedPanel = lazyPart(fetches.deleted)
const KeysHelp = lazyPart(fetches.keys)

interface Props {
  readonly open: Surface | null
  readonly close: () => void
  readonly id: string
  readonly session: MapSession
  readonly status: MapStatus
  readonly here: readonly Here[]
  readonly title: string
  readonly reading: ReadingChoice
  /** Where the canvas draws the cards; undefined while it is not there. */
  readonly boxes: () => ReturnType<MapCanvasHandle['boxes']> | undefined
}

export function MapSurfaces({ open, ...props }: Props) {
  useEffect(
    () =>
      whenIdle(() => {
        // Offline, or a slow network: then it is fetched when it is wanted.
        for (const fetch of Object.values(fetches)) fetch().catch(() => undefined)
      }),
    [],
  )
  return (
    <SurfaceBoundary shows={open} onMissing={props.close}>
      {open && (
        <Suspense>
          <Opened open={open} {...props} />
        </Suspense>
      )}
    </SurfaceBoundary>
  )
}

function Opened({
  open,
  close,
  id,
  session,
  status,
  here,
  title,
  reading,
  boxes,
}: Props & { open: Surface }) {
  const { language } = useSpeech()
  const dark = useDark()
  const { map } = session
  // The map as it was when the dialog opened: a picture does not change under the eye.
  const [subject] = useState(() => {
    const places = [...(boxes() ?? [])].map(([card, { x, y }]): [string, Place] => [card, [x, y]])
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(Date.now())
    return { map, places: new Map(places), date }
  })
  switch (open) {
    case 'share':
      return (
        <ShareDialog
          sharing={{ links: status.links ?? undefined, origins: status.origins }}
          here={here}
          onHostCopied={() => noteHostKept(id)}
          onClose={close}
        />
      )
    case 'export':
      return (
        <ExportDialog
          subject={subject}
          title={title}
          langs={reading.langs}
          lang={reading.lang}
          dark={dark}
          onClose={close}
        />
      )
    case 'deleted':
      return (
        <DeletedPanel
          map={map}
          lang={reading.lang}
          onRestore={status.mayWrite ? (ids) => session.perform(restore, { ids }).ok : undefined}
          onClose={close}
        />
      )
    default:
      return <KeysHelp onClose={close} />
  }
}
