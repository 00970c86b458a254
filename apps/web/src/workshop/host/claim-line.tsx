/** What a claim or step of the map is called, or says, as text with its language; what is gone is said to be. */
import { endName, wordsIn } from '@parley/canvas'
import { tagOf } from '../../shell/speech.tsx'
import { type HostPage, useHost } from './host-page.tsx'
import stage from './stage/stage.module.css'
import { useMapTurn } from './use-map-turn.ts'

/** In a sentence. */
export function nameIn({ map, room, words, say }: HostPage, id: string): string {
  if (!map.claim(id) && !map.inference(id)) return say.hostStage.gone
  return endName(map, id, room.lang, words)
}

interface Props {
  readonly id: string
  /** Among other words: not as the head of its row. */
  readonly plain?: boolean
}

/** A short name, else all of its words as far as two lines hold them. */
export function ClaimWords({ id, plain = false }: Props) {
  const page = useHost()
  const { map, room } = page
  useMapTurn(map)
  const title = map.claim(id) ? wordsIn(map, 'title', id, room.lang) : undefined
  const words = title && !title.text ? wordsIn(map, 'text', id, room.lang) : title
  return (
    <span className={stage[plain ? 'clamped' : 'words']} lang={tagOf(words?.text ? words.lang : room.lang)}>
      {words?.text || nameIn(page, id)}
    </span>
  )
}
