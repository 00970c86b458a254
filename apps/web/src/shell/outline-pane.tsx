/** The outline in its place on the page, with the line between it and the canvas. A chunk of its own. */
import { Outline, type OutlineHandle, type OutlineProps } from '@parley/outline'
import { type RefObject, useEffect } from 'react'
import styles from './map-views.module.css'
import type { SharedSelection } from './shared-selection.ts'
import { ViewDivider } from './view-divider.tsx'

interface Props extends Omit<OutlineProps, 'ref' | 'selected'> {
  readonly shared: SharedSelection
  readonly outline: RefObject<OutlineHandle | null>
  /** Whether the canvas stands beside it. */
  readonly beside: boolean
}

export default function OutlinePane({ shared, outline, beside, ...props }: Props) {
  useEffect(() => shared.follow('outline', (ids) => outline.current?.select(ids)), [shared, outline])
  return (
    <>
      {beside && <ViewDivider />}
      <div className={styles['outline']}>
        <Outline {...props} ref={outline} selected={shared.now()} />
      </div>
    </>
  )
}
