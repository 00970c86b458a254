/**
 * Gathers news for three seconds, then tells it: into the log always, aloud as the person chose. So nobody is talked
 * over more often than every three seconds, however many write at once.
 */
import type { Id } from '@parley/model'
import type { Clock } from '@parley/sync'
import type { Loudness } from './choice.ts'
import type { News } from './news.ts'

export const batchMs = 3000
/** So many sentences are kept to be read again. */
const keptLines = 200

export interface Told {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly text: string
}

export interface NewsDesk {
  readonly take: (news: readonly News[]) => void
  /** Oldest first; the same array as long as nothing was told. */
  readonly log: () => readonly Told[]
  readonly subscribe: (changed: () => void) => () => void
}

export interface DeskOf {
  readonly clock: Clock
  readonly tell: (news: readonly News[]) => readonly string[]
  readonly say: (text: string) => void
  readonly loudness: () => Loudness
  /** Whether news is about the branch that the person is at. */
  readonly isMine: (claim: Id) => boolean
}

export function createNewsDesk({ clock, tell, say, loudness, isMine }: DeskOf): NewsDesk {
  let waiting: readonly News[] = []
  let log: readonly Told[] = []
  const listeners = new Set<() => void>()
  const flush = () => {
    const news = waiting
    waiting = []
    const at = clock.now()
    log = [...log, ...tell(news).map((text) => ({ at, text }))].slice(-keptLines)
    for (const changed of listeners) changed()
    const loud = loudness()
    if (loud === 'off') return
    const heard = loud === 'all' ? news : news.filter((one) => isMine(whereOf(one)))
    const sentences = heard.length ? tell(heard) : []
    if (sentences.length) say(sentences.join(' '))
  }
  return {
    take(news) {
      if (!waiting.length) clock.after(batchMs, flush)
      waiting = [...waiting, ...news]
    },
    log: () => log,
    subscribe(changed) {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
  }
}

/** What is deleted bears on nothing any more: it is where it was. */
const whereOf = (news: News): Id => (news.what === 'added' && news.under !== null ? news.under : news.claim)
