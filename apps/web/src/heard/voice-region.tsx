/** The page's one polite live region. Only what is added to it is read out. */
import { useSyncExternalStore } from 'react'
import type { Voice } from './voice.ts'

export function VoiceRegion({ voice }: { readonly voice: Voice }) {
  const said = useSyncExternalStore(voice.subscribe, voice.now)
  return (
    <div className="unseen" role="log" aria-live="polite" aria-relevant="additions">
      {said.map(({ nth, text }) => (
        <p key={nth}>{text}</p>
      ))}
    </div>
  )
}
