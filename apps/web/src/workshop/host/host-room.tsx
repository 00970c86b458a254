/** The room of those who lead. */
import { RoomBar } from '../room/room-bar.tsx'
import type { ScreenProps } from '../room/workshop-page.tsx'

export default function HostRoom(props: ScreenProps) {
  return <RoomBar {...props} />
}
