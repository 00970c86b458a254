/** Other people's pointers, each with its name, on the same place of the map that they point at. */
import { useSyncExternalStore } from 'react'
import { useKit } from './canvas-kit.ts'

export function PeerPointers() {
  const { presence } = useKit().store
  const peers = useSyncExternalStore(
    (changed) => presence.subscribe(changed),
    () => presence.peers(),
  )
  return peers.map(
    ({ key, name, colour, pointer }) =>
      pointer && (
        <div
          key={key}
          className={`pc-pointer pc-p${colour}`}
          style={{ translate: `${pointer[0]}px ${pointer[1]}px` }}
          aria-hidden="true"
        >
          <svg viewBox="0 0 18 20">
            <path d="M1.5 1.2 15 11.4l-6.3.7-3.4 5.6z" />
          </svg>
          <b>{name}</b>
        </div>
      ),
  )
}
