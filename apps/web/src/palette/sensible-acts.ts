/**
 * Which acts make sense now: what the page, a feature or the view that is shown can do for what is chosen, with the
 * rights that one has. Walking along arrows is left to the arrow keys.
 */
import { type Act, keyBindings } from '@parley/acts'
import type { ArgumentMap, Id } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import type { Features } from '../editor/features.ts'
import { actsOfTopic, topics } from '../keys/key-topics.ts'

/** `in-step`: a step, or a claim that serves in one; `borne-on`: something bears on it. */
type Need = 'nothing' | 'claim' | 'either' | 'in-step' | 'borne-on'

/** What an act of a view is about; acts of a view that are not told are not offered. */
const needs: Readonly<Partial<Record<Act, Need>>> = {
  edit: 'claim',
  support: 'either',
  rebut: 'either',
  ask: 'either',
  undercut: 'in-step',
  sibling: 'claim',
  'sibling-before': 'claim',
  'insert-above': 'in-step',
  'co-premise': 'in-step',
  connect: 'claim',
  move: 'in-step',
  'cycle-kind': 'claim',
  remove: 'either',
  duplicate: 'claim',
  'select-all': 'nothing',
  'to-arrow': 'in-step',
  home: 'nothing',
  last: 'nothing',
  menu: 'either',
  'reorder-up': 'in-step',
  'reorder-down': 'in-step',
  'zoom-in': 'nothing',
  'zoom-out': 'nothing',
  'zoom-full': 'nothing',
  fit: 'nothing',
  'fit-selection': 'either',
  'view-back': 'nothing',
  'view-forward': 'nothing',
  'tool-select': 'nothing',
  'tool-hand': 'nothing',
  fold: 'borne-on',
  'fold-all': 'nothing',
}

const never: readonly Act[] = ['palette', 'escape', 'find-next', 'find-previous']

/** In the order of the topics. */
export function sensibleActs(page: EditorPage, features: Features): readonly Act[] {
  const chosen = page.stores.shared.now().filter((id) => page.session.map.isLive(id))
  return topics
    .flatMap((topic) => actsOfTopic[topic])
    .filter((act) => !never.includes(act) && makesSense(page, features, act, chosen))
}

function makesSense(page: EditorPage, features: Features, act: Act, chosen: readonly Id[]): boolean {
  const bindings = keyBindings.filter((binding) => binding.act === act)
  if (!page.status.mayWrite && bindings.some(({ writes }) => writes)) return false
  const { undoState } = page.session
  if (act === 'undo') return undoState.canUndo
  if (act === 'redo') return undoState.canRedo
  if (page.own[act] || features.of(act, chosen)) return true
  const view = page.views.view === 'outline' ? 'outline' : 'canvas'
  return bindings.some(({ scopes }) => scopes.includes(view)) && suits(page.session.map, act, chosen)
}

function suits(map: ArgumentMap, act: Act, chosen: readonly Id[]): boolean {
  const [first] = chosen
  const need = needs[act]
  if (need === 'nothing') return true
  if (need === undefined || first === undefined) return false
  const isClaim = map.claim(first) !== undefined
  return {
    either: true,
    claim: isClaim,
    'in-step': !isClaim || map.inferencesFrom(first).length > 0,
    'borne-on': map.inferencesOn(first).length > 0,
  }[need]
}
