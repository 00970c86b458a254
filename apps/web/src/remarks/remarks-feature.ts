/** Commenting on a claim or a step, and tagging claims, from keys and menus of both views. */
import type { ArgumentMap, Id } from '@parley/model'
import type { CreateFeature, EditorPage, PanelPart } from '../editor/editor-page.ts'
import { beginSeeing, newComments } from './seen-comments.ts'
import { me } from '../people/me.ts'

const isThere = (map: ArgumentMap, id: Id | undefined): id is Id => id !== undefined && map.isLive(id)
const isClaim = (map: ArgumentMap, id: Id | undefined): id is Id =>
  isThere(map, id) && map.claim(id) !== undefined

export const createRemarksFeature: CreateFeature = (page) => {
  // The features come once the map is open: from then on comments can be new.
  begin(page)
  const show = (part: PanelPart, fits: typeof isThere) => (chosen: readonly Id[]) => {
    const { session, select, openPanel } = page()
    const [first] = chosen
    if (!fits(session.map, first)) return false
    select([first])
    openPanel(part)
    return true
  }
  const acts = { comment: show('comment', isThere), tag: show('tag', isClaim) }
  return {
    acts,
    may(act, [first]) {
      const { map } = page().session
      if (act === 'comment') return isThere(map, first)
      return act !== 'tag' || isClaim(map, first)
    },
    menuOf(id) {
      const { session, editorSay, status } = page()
      const { map } = session
      const said = map.commentsOn(id).length
      const fresh = newComments(map, page().id, id, me().id).length
      const { remarks } = editorSay
      const words = said ? remarks.commentsOn(said) : remarks.comments
      const label = fresh ? `${words} · ${remarks.freshCount(fresh)}` : words
      return [
        [
          { key: 'comment', label, run: () => void acts.comment([id]) },
          ...(status.mayWrite && map.claim(id)
            ? [{ key: 'tag', label: remarks.tags, run: () => void acts.tag([id]) }]
            : []),
        ],
      ]
    },
  }
}

function begin(page: () => EditorPage): void {
  // The page is there after the features were made.
  queueMicrotask(() => {
    const { id, session } = page()
    beginSeeing(id, session.serverNow())
  })
}
