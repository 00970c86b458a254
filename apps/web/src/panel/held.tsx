/** What of a claim or step cannot be changed just now is shown as to a reader, with the reason above it. */
import type { Id } from '@parley/model'
import { Lock } from 'lucide-react'
import { useMemo, useSyncExternalStore } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import styles from './panel.module.css'

interface Held {
  /** The page for what shows the row: one that may not write, where nothing of it can be changed. */
  readonly page: EditorPage
  /** Why not, as a sentence; null: something can be changed. */
  readonly why: string | null
}

/** Where only some changes are held back, each says so when it is tried. */
export function useHeld(page: EditorPage, id: Id): Held {
  const { showing } = page
  const why = useSyncExternalStore(showing.subscribe, () => {
    const { restraint } = showing.get()
    const changes = page.session.map.claim(id)
      ? (['edit', 'attach', 'add'] as const)
      : (['edit', 'link', 'add'] as const)
    const reasons = changes.map((change) => restraint?.why(change, id) ?? null)
    return reasons.includes(null) ? null : (reasons[0] ?? null)
  })
  return useMemo(() => ({ page: why === null ? page : readOnly(page), why }), [page, why])
}

const readOnly = (page: EditorPage): EditorPage => ({
  ...page,
  stores: { ...page.stores, canvas: { ...page.stores.canvas, mayWrite: false } },
})

export function HeldNote({ why }: { readonly why: string | null }) {
  if (why === null) return null
  return (
    <p className={styles['held']}>
      <Lock className="small" aria-hidden />
      {why}
    </p>
  )
}
