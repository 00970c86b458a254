/**
 * Gathers news for three seconds, then tells it: into the log always, aloud as the person chose. So nobody is talked
 * over more often than every three seconds, however many write at once.
 */
import type { Id } from '@parley/model'
import type { Clock } from '@parley/sync'
import type { Loudness } from './choice.ts'
import type { News } from './news.ts'

export const batchMs = 3000
/** Who adds a claim writes it: as long as nobody pauses for so long, its words are no further news. */
const freshMs = 20_000
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
  /** Whether the view says of itself that this claim, where the person is, was deleted. */
  readonly isHere?: (claim: Id) => boolean
}

export function createNewsDesk({ clock, tell, say, loudness, isMine, isHere }: DeskOf): NewsDesk {
  let waiting: readonly News[] = []
  let log: readonly Told[] = []
  const listeners = new Set<() => void>()
  /** Claims that were added, with when they were last written in. */
  const fresh = new Map<Id, number>()
  /** Deleted under the person: in the log, and not said a second time. */
  const here = new Set<Id>()
  const isNews = ({ what, claim }: News, at: number): boolean => {
    const last = fresh.get(claim)
    const isFresh = last !== undefined && at - last < freshMs
    if (what === 'added' || isFresh) fresh.set(claim, at)
    else fresh.delete(claim)
    return what !== 'reworded' || !isFresh
  }
  const flush = () => {
    const at = clock.now()
    const news = waiting.filter((one) => isNews(one, at))
    waiting = []
    log = [...log, ...tell(news).map((text) => ({ at, text }))].slice(-keptLines)
    for (const changed of listeners) changed()
    const loud = loudness()
    if (loud === 'off') return
    const heard = news.filter(
      (one) =>
        (loud === 'all' || isMine(whereOf(one))) && !(one.what === 'removed' && here.delete(one.claim)),
    )
    const sentences = heard.length ? tell(heard) : []
    if (sentences.length) say(sentences.join(' '))
  }
  return {
    take(news) {
      for (const { what, claim } of news) if (what === 'removed' && isHere?.(claim)) here.add(claim)
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
