/** Opens the details panel, on a part of it or as a whole, for what is chosen in either view. */
import type { Act, PageItem } from '@parley/acts'
import type { Id } from '@parley/model'
import type { CreateFeature, PanelPart } from '../editor/editor-page.ts'

const parts = ['details', 'translate', 'cite', 'history'] as const
/** Of claims alone, by those who may write. */
const writing: readonly Act[] = ['translate', 'cite']

export const createPanelFeature: CreateFeature = (page) => {
  const isClaim = (id: Id | undefined) => id !== undefined && page().session.map.claim(id) !== undefined
  const may = (act: Act, [first]: readonly Id[]) =>
    writing.includes(act)
      ? isClaim(first) && page().stores.canvas.mayWrite
      : act !== 'history' || first !== undefined
  const open = (part: (typeof parts)[number]) => (chosen: readonly Id[]) => {
    if (!may(part, chosen)) return false
    const { stores, select, openPanel } = page()
    const [first] = chosen
    // What has the keyboard need not be what is selected; a part of the panel is of one claim alone.
    const isShown = first !== undefined && stores.shared.now().includes(first)
    if (first !== undefined && (!isShown || part !== 'details')) select([first])
    openPanel(part)
    return true
  }
  const line = (act: PanelPart & Act, id: Id): PageItem => ({
    key: act,
    label: page().editorSay.acts[act],
    run: () => void acts[act]?.([id]),
  })
  const acts: Readonly<Partial<Record<Act, (chosen: readonly Id[]) => boolean>>> = Object.fromEntries(
    parts.map((part) => [part, open(part)]),
  )
  return {
    acts,
    may,
    menuOf: (id) => [parts.filter((part) => may(part, [id])).map((part) => line(part, id))],
  }
}
