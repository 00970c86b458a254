/** Canvas, outline, or both. */
import { Choice } from './choice.tsx'
import type { ViewChoice } from './map-view.ts'
import { useSay } from './speech.tsx'
import styles from './view-switch.module.css'

export function ViewSwitch({ choice }: { readonly choice: ViewChoice }) {
  const { outline } = useSay()
  const { view, choices, choose, isPhone } = choice
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
