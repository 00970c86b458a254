/**
 * Over the map of a workshop: what the hosts shine at, brought into sight in whichever view is shown; who brought one
 * here, and the way to stop. With it all that a workshop changes of its map.
 */
import { useEffect, useRef } from 'react'
import type { EditorPage } from '../../editor/editor-page.ts'
import { takeWish } from '../parts/map-wish.ts'
import { useResultMarks } from '../results/use-result-marks.ts'
import { useSlice } from '../use-workshop.ts'
import { bringIntoSight } from './bring-into-sight.ts'
import styles from './leading.module.css'
import { SpotlightNote } from './spotlight-note.tsx'
import { useFollowing } from './use-following.tsx'
import { useGroupFocus } from './use-group-focus.ts'
import { useLiveLight } from './use-live-light.ts'
import { useMapMenus } from './use-map-menus.ts'
import { useQuietPointers } from './use-quiet-pointers.ts'
import { useRestraint } from './use-restraint.ts'

export function Leading({ page }: { readonly page: EditorPage }) {
  const spotlight = useSlice('spotlight') ?? null
  const { following, answer } = useFollowing()
  useRestraint(page)
  useMapMenus(page)
  useLiveLight(page)
  useGroupFocus(page)
  useQuietPointers(page.session)
  useResultMarks(page)
  const shown = useRef(page)
  useEffect(() => {
    shown.current = page
  })
  const rows = following.at === 'following' ? spotlight?.rows : undefined
  useEffect(() => (rows?.length ? bringIntoSight(() => shown.current, rows) : undefined), [rows])
  // What somebody asked to see on the way here.
  useEffect(() => {
    const wished = takeWish()
    return wished.length ? bringIntoSight(() => shown.current, wished) : undefined
  }, [])
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
    </div>
  )
}
