/** Hosts: brings everybody to what is selected, by invitation, summons or hold; and ends it. */
import { spotlightModes } from '@parley/workshop'
import { Megaphone } from 'lucide-react'
import type { EditorPage } from '../../editor/editor-page.ts'
import { newId } from '../../new-id.ts'
import { MenuButton } from '../../shell/menu-button.tsx'
import { useDo, useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './room-bar.module.css'

export function LeadButton({ page }: { readonly page: EditorPage }) {
  const { room: say } = useWorkshopSay()
  const spotlight = useSlice('spotlight')
  const doIt = useDo()
  const shine = async (item: string) => {
    if (item === 'end') {
      await doIt({ do: 'spotlight-end' })
      return
    }
    const live = item === 'live'
    const mode = live ? 'summon' : spotlightModes.find((one) => one === item)
    const rows = page.stores.shared.now()
    if (!mode) return
    if (!rows.length) {
      page.tell({ text: say.selectFirst })
      return
    }
    const done = await doIt({ do: 'spotlight', id: newId(), mode, rows: [...rows], live })
    page.tell({ text: !done.ok ? say.didNotWork : live ? say.alongOn : say.spotlightOn(rows.length) })
  }
  return (
    <MenuButton
      label={say.bringEverybody}
      title={say.bringEverybody}
      className={`btn ${spotlight ? 'ink' : 'line'}`}
      sections={[
        {
          id: 'modes',
          items: [
            { id: 'invite', label: say.modeInvite },
            { id: 'summon', label: say.modeSummon },
            { id: 'hold', label: say.modeHold },
            { id: 'live', label: say.leadAlong },
          ],
          onAction: (item) => void shine(item),
        },
        ...(spotlight
          ? [
              {
                id: 'end',
                items: [{ id: 'end', label: say.endSpotlight }],
                onAction: (item: string) => void shine(item),
              },
            ]
          : []),
      ]}
    >
      <Megaphone aria-hidden />
      <span className={styles['word']}>{say.bringEverybody}</span>
    </MenuButton>
  )
}
