/** What a claim or step of the map is called, as text with its language; what is gone is said to be. */
import { endName } from '@parley/canvas'
import { tagOf } from '../../shell/speech.tsx'
import { type HostPage, useHost } from './host-page.tsx'
import { useMapTurn } from './use-map-turn.ts'

/** In a sentence. */
export function nameIn({ map, room, words, say }: HostPage, id: string): string {
  if (!map.claim(id) && !map.inference(id)) return say.hostStage.gone
  return endName(map, id, room.lang, words)
}

export function ClaimLine({ id }: { readonly id: string }) {
  const page = useHost()
  useMapTurn(page.map)
  return <span lang={tagOf(page.room.lang)}>{nameIn(page, id)}</span>
}
