/** Folding branches, looking at one branch alone, and telling where words come from: of one's own screen only. */
import type { Act, PageItem } from '@parley/acts'
import { bearingOn, foldable, type Id, liveClaims, putAway } from '@parley/model'
import { ListCollapse, Quote } from 'lucide-react'
import { createElement } from 'react'
import type { CreateFeature } from '../editor/editor-page.ts'
import { endsFocus } from './ends-focus.ts'

export const createShowingFeature: CreateFeature = (page) => {
  const { session, showing } = page()
  const { map } = session
  const folded = () => showing.get().folded
  const canFold = (id: Id) =>
    map.claim(id) !== undefined && map.isLive(id) && map.inferencesOn(id).some((step) => map.isSound(step))
  /** The claim that folding is about: the chosen one, or what the chosen step bears on. */
  const claimOf = (id: Id | undefined): Id | undefined => {
    if (id === undefined) return undefined
    const claim = map.claim(id) ? map.resolve(id) : map.resolve(map.inference(id)?.target ?? '')
    return map.claim(claim) && map.isLive(claim) ? claim : undefined
  }
  const tellFolds = () => {
    const { announce, editorSay } = page()
    const away = putAway(map, folded()).claims.size
    announce(away ? editorSay.showing.folded(away) : editorSay.showing.unfolded)
  }
  const allFolds = () => {
    const heads = liveClaims(map).filter(({ id, kind }) => kind === 'proposal' && canFold(id))
    return heads.length ? heads.map(({ id }) => id) : foldable(map)
  }
  const acts = {
    fold(chosen: readonly Id[]) {
      const id = claimOf(chosen[0])
      if (id === undefined) return false
      const next = new Set(folded())
      if (!next.delete(id)) {
        if (!canFold(id)) {
          page().announce(page().editorSay.showing.nothingOn)
          return true
        }
        next.add(id)
      }
      showing.set({ folded: next })
      tellFolds()
      return true
    },
    'fold-all'() {
      showing.set({ folded: new Set(folded().size ? [] : allFolds()) })
      tellFolds()
      return true
    },
    'focus-branch'(chosen: readonly Id[]) {
      const { inFocus } = showing.get()
      const [first] = chosen
      const branch = first === undefined ? new Set<Id>() : bearingOn(map, first)
      const isOn = inFocus !== null && alike(inFocus, branch)
      const { announce, editorSay } = page()
      if (isOn || !branch.size) {
        if (inFocus === null) return false
        showing.set({ inFocus: null })
        announce(editorSay.showing.focusOver)
      } else {
        showing.set({ inFocus: branch })
        announce(editorSay.showing.inFocus(branch.size))
      }
      return true
    },
    provenance() {
      showing.set({ provenance: !showing.get().provenance })
      return true
    },
  } satisfies Partial<Record<Act, (chosen: readonly Id[]) => boolean>>

  endsFocus(showing, () => page().announce(page().editorSay.showing.focusOver))
  return {
    acts,
    may: (act, chosen) => {
      if (act === 'fold') return chosen[0] !== undefined && (folded().has(chosen[0]) || canFold(chosen[0]))
      if (act === 'focus-branch') return chosen[0] !== undefined || showing.get().inFocus !== null
      return true
    },
    menuOf(id) {
      const { editorSay } = page()
      if (!map.claim(id)) return []
      const group: PageItem[] = []
      const isFolded = folded().has(id)
      if (isFolded || canFold(id))
        group.push({
          key: 'fold',
          label: isFolded ? editorSay.showing.unfold : editorSay.showing.fold,
          run: () => void acts.fold([id]),
        })
      group.push({
        key: 'focus-branch',
        label: editorSay.acts['focus-branch'],
        run: () => void acts['focus-branch']([id]),
      })
      return [group]
    },
    mapMenu: (shown) => [
      {
        id: 'fold-all',
        label: folded().size ? shown.editorSay.showing.unfoldAll : shown.editorSay.showing.foldAll,
        icon: createElement(ListCollapse, { 'aria-hidden': true }),
        act: 'fold-all',
        run: () => void acts['fold-all'](),
      },
      {
        id: 'provenance',
        label: shown.editorSay.acts.provenance,
        icon: createElement(Quote, { 'aria-hidden': true }),
        act: 'provenance',
        run: () => void acts.provenance(),
      },
    ],
  }
}

const alike = (a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean =>
  a.size === b.size && Array.from(a).every((id) => b.has(id))
