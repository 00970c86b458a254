/** The history of one claim or step, followed as long as it is shown. */
import type { Id } from '@parley/model'
import type { HistoryEntry, MapSession } from '@parley/sync'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { knownMap } from '../home/known-maps.ts'
import { HistoryFeed, type HistoryState } from './history-feed.ts'

const feeds = new WeakMap<MapSession, HistoryFeed>()

/** Between two questions to the server: a peer who types changes the map many times a second. */
const pauseMs = 2500

function feedOf({ id, session }: EditorPage): HistoryFeed {
  const known = feeds.get(session)
  if (known) return known
  const feed = new HistoryFeed({ map: id, secret: knownMap(id)?.secret ?? '' })
  feeds.set(session, feed)
  return feed
}

export interface OneHistory extends HistoryState {
  readonly entries: readonly HistoryEntry[]
  readonly retry: () => void
}

export function useHistory(page: EditorPage, id: Id): OneHistory {
  const feed = feedOf(page)
  const state = useSyncExternalStore(feed.subscribe, () => feed.state)
  const { map } = page.session
  // What is not on the server yet cannot be asked for; when it is, there is something new.
  const isSaved = page.status.saved === 'saved' || page.status.saved === 'read-only'
  useEffect(() => {
    if (isSaved) void feed.refresh()
  }, [feed, isSaved])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      timer ??= setTimeout(() => {
        timer = undefined
        void feed.refresh()
      }, pauseMs)
    }
    void feed.refresh()
    const stop = map.subscribeAll(later)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [feed, map])
  // oxlint-disable-next-line react/exhaustive-deps -- the state stands for all that was added
  const entries = useMemo(() => feed.of(id), [feed, id, state])
  const retry = useCallback(() => void feed.refresh(), [feed])
  return { ...state, entries, retry }
}
