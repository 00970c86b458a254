/** Other people's news, said and kept: follows the map from the moment the features are here. */
import { shortName } from '@parley/canvas'
import type { Id } from '@parley/model'
import { realClock } from '@parley/sync'
import type { CreateFeature } from '../editor/editor-page.ts'
import { me } from '../people/me.ts'
import { loudness } from './choice.ts'
import { createNewsDesk } from './news-desk.ts'
import { followNews, topOf } from './news.ts'
import { tellNews } from './tell-news.ts'
import { lazyPart } from '../shell/lazy-part.tsx'

const Happened = lazyPart(() => import('./happened-dialog.tsx'))

export const createHeardFeature: CreateFeature = (page) => {
  const { session, stores } = page()
  const { map, presence } = session
  /** Where the person was last: letting go of a selection is not leaving a branch. */
  let chosen: readonly Id[] = stores.shared.now()
  stores.shared.subscribe(() => {
    const now = stores.shared.now()
    if (now.length) chosen = now
  })
  const topsOf = (ids: readonly Id[]) => new Set(ids.map((id) => topOf(map, map.inference(id)?.target ?? id)))
  const desk = createNewsDesk({
    clock: realClock,
    loudness: loudness.get,
    say: (text) => page().announce(text),
    tell: (news) => {
      const { language, editorSay: words, reading, say } = page()
      return tellNews(news, {
        map,
        language,
        words,
        nameOf: (claim) => shortName(map, claim, reading.lang, say),
      })
    },
    isMine: (claim) => topsOf(chosen).has(topOf(map, claim)),
    isHere: (claim) => chosen.includes(claim),
  })
  followNews(
    {
      map,
      me: () => me().id,
      isOwn: () => page().stores.canvas.isOwn?.() ?? false,
      catchesUp: () => page().status.connection.at !== 'live',
      writer(claim) {
        const peers = presence.peers()
        const writing = peers.find((peer) => peer.writing?.row === claim)
        return (writing ?? (peers.length === 1 ? peers[0] : undefined))?.person ?? null
      },
    },
    desk.take,
  )
  return {
    acts: {
      happened() {
        const { open, focus } = page()
        const close = () => {
          open(null)
          focus()
        }
        open(<Happened desk={desk} onClose={close} />)
      },
    },
  }
}
