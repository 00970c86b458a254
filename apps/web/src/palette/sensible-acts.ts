/**
 * Which acts make sense now: what the page, a feature or the view that is shown can do for what is chosen, with the
 * rights that one has. Walking along arrows is left to the arrow keys.
 */
import { type Act, actsOfTopic, keyBindings, topics } from '@parley/acts'
import type { ArgumentMap, Id } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import type { Features } from '../editor/features.ts'

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

/** What one has before one, as far as it says which acts make sense. */
export interface Situation {
  readonly map: ArgumentMap
  readonly chosen: readonly Id[]
  readonly mayWrite: boolean
  /** The view that acts go to. */
  readonly view: 'canvas' | 'outline'
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Whether the page itself, or a feature, does it now. */
  readonly does: (act: Act) => boolean
}

/** @param instead what is taken for chosen; what is chosen, if not given */
export function situationOf(page: EditorPage, features: Features, instead?: readonly Id[]): Situation {
  const { session, stores, status, views, own } = page
  const chosen = instead ?? stores.shared.now().filter((id) => session.map.isLive(id))
  return {
    map: session.map,
    chosen,
    mayWrite: status.mayWrite,
    view: views.view === 'outline' ? 'outline' : 'canvas',
    canUndo: session.undoState.canUndo,
    canRedo: session.undoState.canRedo,
    does: (act) => own[act] !== undefined || features.of(act, chosen) !== undefined,
  }
}

/** A claim that most acts are for: one in a step where there is any. None on an empty map. O(claims) */
export function exampleOf(map: ArgumentMap): readonly Id[] {
  const claims = [...map.claims()].filter(({ id }) => map.isLive(id))
  const example = claims.find(({ id }) => map.inferencesFrom(id).length > 0) ?? claims[0]
  return example ? [example.id] : []
}

/** In the order of the topics. */
export const sensibleActs = (situation: Situation): readonly Act[] =>
  topics
    .flatMap((topic) => actsOfTopic[topic])
    .filter((act) => !never.includes(act) && makesSense(situation, act))

function makesSense({ map, chosen, mayWrite, view, canUndo, canRedo, does }: Situation, act: Act): boolean {
  const bindings = keyBindings.filter((binding) => binding.act === act)
  if (!mayWrite && bindings.some(({ writes }) => writes)) return false
  if (act === 'undo') return canUndo
  if (act === 'redo') return canRedo
  if (does(act)) return true
  return bindings.some(({ scopes }) => scopes.includes(view)) && suits(map, act, chosen)
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
