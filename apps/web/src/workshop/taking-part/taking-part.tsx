/** The screen of those who take part. */
import { RoomBar } from '../room/room-bar.tsx'
import type { ScreenProps } from '../room/workshop-page.tsx'

export default function TakingPart(props: ScreenProps) {
  return <RoomBar {...props} />
}
