/** Putting cards in order: all, those of a proposal, or those that are selected; and keeping cards out of it. */
import type { Act, PageItem } from '@parley/acts'
import { WandSparkles } from 'lucide-react'
import { createElement } from 'react'
import { type ArgumentMap, type Id, setPinned } from '@parley/model'
import type { CreateFeature } from '../editor/editor-page.ts'
import { standingPremises } from '../steps/standing-premises.ts'
import { proposalOf } from './proposal-of.ts'
import { runTidy } from './run-tidy.ts'

/** Live claims among what is chosen; of a chosen step those that it starts from. Each once. */
export function claimsChosen(map: ArgumentMap, chosen: readonly Id[]): readonly Id[] {
  const claims = chosen.flatMap((id) => {
    if (map.claim(id)) return map.isLive(map.resolve(id)) ? map.resolve(id) : []
    return map.isLive(id) ? standingPremises(map, id) : []
  })
  return [...new Set(claims)]
}

const own: readonly Act[] = ['tidy', 'tidy-branch', 'tidy-selection']

export const createTidyFeature: CreateFeature = (page) => {
  const mapNow = () => page().session.map
  const acts = {
    tidy() {
      if (!page().status.mayWrite) return false
      runTidy(page(), 'all')
      return true
    },
    'tidy-branch': (chosen: readonly Id[]) => {
      const { status, tell, editorSay } = page()
      const [first] = chosen
      if (!status.mayWrite || first === undefined) return false
      const proposal = proposalOf(mapNow(), first)
      if (proposal === undefined) tell({ text: editorSay.tidying.noProposal })
      else runTidy(page(), { proposal })
      return true
    },
    'tidy-selection': (chosen: readonly Id[]) => {
      const { status, tell, editorSay } = page()
      if (!status.mayWrite) return false
      const cards = claimsChosen(mapNow(), chosen)
      if (cards.length) runTidy(page(), { cards })
      else tell({ text: editorSay.tidying.nothingChosen })
      return true
    },
  }
  return {
    acts,
    may(act, chosen) {
      if (!own.includes(act)) return true
      if (!page().status.mayWrite) return false
      if (act === 'tidy-branch')
        return chosen[0] !== undefined && proposalOf(mapNow(), chosen[0]) !== undefined
      return act === 'tidy' || claimsChosen(mapNow(), chosen).length > 0
    },
    mapMenu: ({ status, editorSay, act }) =>
      status.mayWrite
        ? [
            {
              id: 'tidy',
              label: editorSay.acts.tidy,
              icon: createElement(WandSparkles, { 'aria-hidden': true }),
              run: () => void act('tidy'),
            },
          ]
        : [],
    menuOf(id) {
      const { status, editorSay, stores } = page()
      const map = mapNow()
      if (!status.mayWrite || !map.claim(id)) return []
      const selected = stores.shared.now()
      const chosen = selected.includes(id) ? [id, ...selected] : [id]
      const claims = claimsChosen(map, chosen)
      const names = editorSay.acts
      const group: PageItem[] = []
      if (proposalOf(map, id) !== undefined)
        group.push({
          key: 'tidy-branch',
          label: names['tidy-branch'],
          run: () => void acts['tidy-branch'](chosen),
        })
      if (claims.length > 1)
        group.push({
          key: 'tidy-selection',
          label: names['tidy-selection'],
          run: () => void acts['tidy-selection'](chosen),
        })
      const pinned = claims.filter((claim) => map.claim(claim)?.pinned)
      group.push(
        pinned.length
          ? {
              key: 'unpin',
              label: editorSay.tidying.letMoveAll(pinned.length),
              run: () => void page().perform(setPinned, { claims: pinned, pinned: false }),
            }
          : {
              key: 'pin',
              label: editorSay.tidying.keepHere,
              run: () => void page().perform(setPinned, { claims, pinned: true }),
            },
      )
      return [group]
    },
  }
}
