/**
 * Over the map: what the hosts shine at, brought into sight in whichever view is shown; who brought one here, and the
 * way to stop. For hosts: bringing everybody to what is selected.
 */
import { leads } from '@parley/workshop'
import { useEffect, useRef } from 'react'
import type { EditorPage } from '../../editor/editor-page.ts'
import { useSlice } from '../use-workshop.ts'
import { LeadButton } from './lead-button.tsx'
import styles from './leading.module.css'
import { SpotlightNote } from './spotlight-note.tsx'
import { whenTypingPauses } from './typing-pause.ts'
import { useFollowing } from './use-following.tsx'

export function Leading({ page }: { readonly page: EditorPage }) {
  const spotlight = useSlice('spotlight') ?? null
  const mine = useSlice('me')
  const { following, answer } = useFollowing()
  const shown = useRef(page)
  useEffect(() => {
    shown.current = page
  })
  const rows = following.at === 'following' ? spotlight?.rows : undefined
  useEffect(() => {
    if (!rows?.length) return undefined
    return whenTypingPauses(() => {
      const { session, select, canvas, views } = shown.current
      // A claim may be gone by now, or not be here yet.
      const there = rows.filter((id) => session.map.claim(id) ?? session.map.inference(id))
      if (!there.length) return
      select(there)
      if (views.view !== 'outline') canvas()?.zoomTo(there)
    })
  }, [rows])
  useEffect(() => {
    if (following.at !== 'following') return undefined
    // Whoever takes the map in their own hands has gone their own way; a hold brings them back.
    const left = (event: Event) => {
      const at = event.target instanceof Element ? event.target : null
      if (at?.closest('.react-flow, [role=treegrid]')) answer('break')
    }
    addEventListener('wheel', left, { passive: true, capture: true })
    addEventListener('pointerdown', left, true)
    return () => {
      removeEventListener('wheel', left, true)
      removeEventListener('pointerdown', left, true)
    }
  }, [following.at, answer])
  return (
    <div className={styles['over']}>
      <SpotlightNote />
      {mine && (leads(mine.part) || mine.acting) && <LeadButton page={page} />}
    </div>
  )
}
