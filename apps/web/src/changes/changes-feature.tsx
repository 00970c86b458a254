/**
 * Changes to what is there, from keys, menus and palette of both views: under another claim, in two, into one, apart
 * again, implicit or not, and the question before something goes on which others hang. The dialogs come when
 * the page has nothing else to do.
 */
import { type Act, type PageItem } from '@parley/acts'
import { shortName } from '@parley/canvas'
import { type Id, mergedClaims, setImplicit, unmerge } from '@parley/model'
import type { CreateFeature } from '../editor/editor-page.ts'
import { whenIdle } from '../shell/when-idle.ts'
import { hangingOn } from './hanging.ts'
import { lazyPart } from '../shell/lazy-part.tsx'

const fetches = {
  move: () => import('./move-dialog.tsx'),
  split: () => import('./split-dialog.tsx'),
  merge: () => import('./merge-dialog.tsx'),
  unmerge: () => import('./unmerge-dialog.tsx'),
  remove: () => import('./delete-dialog.tsx'),
}
const MoveDialog = lazyPart(fetches.move)
const SplitDialog = lazyPart(fetches.split)
const MergeDialog = lazyPart(fetches.merge)
const UnmergeDialog = lazyPart(fetches.unmerge)
const DeleteDialog = lazyPart(fetches.remove)

/** More lines than that make a dialog. */
const mostLines = 3

export const createChanges: CreateFeature = (page) => {
  whenIdle(() => {
    // Offline, or a slow network: then each is fetched when it is wanted.
    for (const fetch of Object.values(fetches)) fetch().catch(() => undefined)
  })
  const map = () => page().session.map
  const claimsOf = (chosen: readonly Id[]): readonly Id[] =>
    chosen.filter((id) => map().isLive(id) && map().claim(id) !== undefined)

  const may = (act: Act, chosen: readonly Id[]): boolean => {
    if (!page().status.mayWrite) return false
    const [first] = chosen
    const [claim] = claimsOf(chosen)
    switch (act) {
      case 'move':
        return first !== undefined && map().isLive(first) && map().claim(first)?.kind !== 'note'
      case 'split':
        return claim !== undefined && map().languagesOf('text', claim).length > 0
      case 'unmerge':
        return claim !== undefined && mergedClaims(map(), claim).length > 0
      default:
        return claim !== undefined
    }
  }

  const acts = {
    move([id]: readonly Id[]) {
      if (id !== undefined) page().open(<MoveDialog page={page} id={id} />)
    },
    split(chosen: readonly Id[]) {
      const [claim] = claimsOf(chosen)
      if (claim !== undefined) page().open(<SplitDialog page={page} claim={claim} />)
    },
    merge(chosen: readonly Id[]) {
      const [claim, other = null] = claimsOf(chosen)
      if (claim !== undefined) page().open(<MergeDialog page={page} claim={claim} other={other} />)
    },
    unmerge(chosen: readonly Id[]) {
      const [claim] = claimsOf(chosen)
      if (claim === undefined) return
      const merged = mergedClaims(map(), claim)
      const [only] = merged
      if (only && merged.length === 1) takeApart(only.id)
      else page().open(<UnmergeDialog page={page} claim={claim} />)
    },
    implicit(chosen: readonly Id[]) {
      const claims = claimsOf(chosen)
      const implicit = !claims.every((id) => map().claim(id)?.implicit)
      page().perform(setImplicit, { claims, implicit })
    },
  }
  const takeApart = (claim: Id) => {
    if (page().perform(unmerge, { claim }).ok) page().select([claim])
  }

  const apartLines = (claim: Id): readonly PageItem[] => {
    const { editorSay, reading, say } = page()
    const merged = mergedClaims(map(), claim)
    if (merged.length > mostLines)
      return [{ key: 'unmerge', label: editorSay.acts.unmerge, run: () => acts.unmerge([claim]) }]
    return merged.map(({ id }) => ({
      key: `unmerge-${id}`,
      label: editorSay.changes.unmerge.line(shortName(map(), id, reading.lang, say)),
      run: () => takeApart(id),
    }))
  }

  return {
    acts,
    may,
    menuOf(id) {
      const line = (act: keyof typeof acts): PageItem => ({
        key: act,
        label: page().editorSay.acts[act],
        run: () => acts[act]([id]),
      })
      const isClaim = claimsOf([id]).length > 0
      const lines = isClaim ? (['move', 'split', 'merge'] as const) : (['move'] as const)
      return [
        [
          ...lines.filter((act) => may(act, [id])).map(line),
          ...(isClaim && page().status.mayWrite ? apartLines(id) : []),
        ],
      ]
    },
    beforeDelete(ids) {
      if (!hangingOn(map(), ids)) return ids
      return new Promise((resolve) => {
        page().open(<DeleteDialog page={page} ids={ids} onAnswer={resolve} />)
      })
    },
  }
}
