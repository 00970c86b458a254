/**
 * Over the map of a workshop: what the hosts shine at, brought into sight in whichever view is shown; who brought one
 * here, and the way to stop. With it all that a workshop changes of its map.
 */
import { useEffect, useRef } from 'react'
import type { EditorPage } from '../../editor/editor-page.ts'
import { fullName } from '../../panel/names.ts'
import { takeWish } from '../parts/map-wish.ts'
import { useResultMarks } from '../results/use-result-marks.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { bringIntoSight } from './bring-into-sight.ts'
import { landKeyboard } from './land-keyboard.ts'
import styles from './leading.module.css'
import { SpotlightNote } from './spotlight-note.tsx'
import { useFollowing } from './use-following.tsx'
import { useGroupFocus } from './use-group-focus.ts'
import { useLiveLight } from './use-live-light.ts'
import { useMapMenus } from './use-map-menus.ts'
import { useOwnWay } from './use-own-way.ts'
import { useQuietPointers } from './use-quiet-pointers.ts'
import { useRestraint } from './use-restraint.ts'

export function Leading({ page }: { readonly page: EditorPage }) {
  const { room: say } = useWorkshopSay()
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
  const { view } = page.views
  const who = useSlice('people')?.[spotlight?.by ?? '']?.alias ?? ''
  const told = useRef('')
  useEffect(() => {
    if (!rows?.length) return undefined
    return bringIntoSight(
      () => shown.current,
      rows,
      (to) => {
        const { announce } = shown.current
        const isNew = told.current !== spotlight?.id
        told.current = spotlight?.id ?? ''
        const { text } = fullName(shown.current, to)
        if (isNew) announce(spotlight?.mode === 'hold' ? say.heldAt(who, text) : say.broughtTo(who, text))
      },
    )
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- again when another view is shown, as after a phone was turned
  }, [rows, view])
  // What somebody asked to see on the way here.
  useEffect(() => {
    const wished = takeWish()
    if (wished?.length) return bringIntoSight(() => shown.current, wished)
    return wished ? landKeyboard(() => shown.current) : undefined
  }, [])
  useOwnWay(following.at === 'following', {
    broken: () => answer('break'),
    // A hold cannot be broken: it brings back whoever has looked elsewhere for a moment.
    rested: () => {
      if (spotlight?.mode === 'hold') bringIntoSight(() => shown.current, spotlight.rows)
    },
  })
  // A phone has no room beside what is shown: there it stands as a line above the map.
  if (page.views.isPhone) return null
  return (
    <div className={styles['over']}>
      <SpotlightNote />
    </div>
  )
}
