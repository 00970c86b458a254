/** What stands on the wall. */
import { TimerClock } from '../parts/timer-clock.tsx'
import type { ScreenProps } from '../room/workshop-page.tsx'

export default function Projector(_props: ScreenProps) {
  return <TimerClock large />
}
