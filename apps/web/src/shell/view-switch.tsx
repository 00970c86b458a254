/** Canvas, outline, or both. */
import { Choice } from './choice.tsx'
import type { ViewChoice } from './map-view.ts'
import { useSay } from './speech.tsx'
import styles from './view-switch.module.css'

interface Props {
  readonly choice: ViewChoice
  /** In a bar with other choices, also on a phone. */
  readonly inBar?: boolean
}

export function ViewSwitch({ choice, inBar }: Props) {
  const { outline } = useSay()
  const { view, choices, choose } = choice
  const isPhone = choice.isPhone && !inBar
  const names = {
    canvas: isPhone ? outline.mapView : outline.canvasView,
    outline: outline.outlineView,
    both: outline.bothViews,
  }
  return (
    <nav className={isPhone ? styles['row'] : styles['switch']} aria-label={outline.view}>
      <Choice
        label={outline.view}
        options={choices.map((value) => ({ value, label: names[value] }))}
        value={view}
        onChange={choose}
      />
    </nav>
  )
}
