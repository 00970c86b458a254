/**
 * Connecting by picking: an arrow from a claim, one more premise for a step, another target for a step. While it waits
 * the list is walked as ever; Enter or a press ends it, Escape drops it. The sentence it would say, and why it may not
 * be, are known before.
 */
import { addPremise, connect, type Id, type Refusal, retarget, type Stance } from '@parley/model'
import type { Acts } from './acts.ts'
import type { OutlineStore } from './outline-store.ts'
import type { OutlineUi, Picking } from './outline-ui.ts'
import type { Walk } from './walk.ts'

export interface TargetPicking {
  readonly begin: (source: Id, as: Picking['as']) => void
  readonly as: (stance: Stance) => void
  /** With the stance that fits this target, and why it may not end there. */
  readonly at: (target: Id) => { readonly picking: Picking; readonly refusal: Refusal | null } | null
  /** Ends it at a claim or step. */
  readonly end: (target: Id) => void
  readonly drop: () => void
}

export function createTargetPicking(
  { map }: OutlineStore,
  ui: OutlineUi,
  acts: Acts,
  walk: Walk,
): TargetPicking {
  let wanted: Stance = 'supports'
  const isQuestion = (id: Id) => map.claim(map.resolve(id))?.kind === 'question'
  const fitting = (source: Id, target: Id): Stance => {
    if (isQuestion(source)) return 'asks'
    if (isQuestion(target)) return 'answers'
    return wanted === 'asks' || wanted === 'answers' ? 'supports' : wanted
  }
  const at: TargetPicking['at'] = (target) => {
    const picking = ui.picking.get()
    if (!picking) return null
    const { source, as } = picking
    if (as === 'co') return { picking, refusal: addPremise.may(map, { inference: source, claim: target }) }
    if (as === 'move') return { picking, refusal: retarget.may(map, { inference: source, target }) }
    const stance = fitting(source, target)
    return {
      picking: { ...picking, stance },
      refusal: connect.may(map, { claim: source, target, stance }),
    }
  }
  return {
    at,
    begin(source, as) {
      ui.notice.set(null)
      ui.menu.set(null)
      wanted = 'supports'
      const stance = map.inference(source)?.stance ?? (isQuestion(source) ? 'asks' : wanted)
      ui.picking.set({ source, as, stance })
      const { key } = ui.focused.get() ?? {}
      if (key !== undefined) walk.focus(key, 'claim', false)
    },
    as(stance) {
      wanted = stance
      const picking = ui.picking.get()
      if (picking && picking.as === 'arrow') ui.picking.set({ ...picking, stance })
    },
    end(target) {
      const found = at(target)
      if (!found) return
      const { source, as, stance } = found.picking
      if (as === 'co') acts.attempt(addPremise, { inference: source, claim: target })
      else if (as === 'move') acts.attempt(retarget, { inference: source, target })
      else acts.attempt(connect, { claim: source, target, stance })
      // What was refused is still being sought.
      if (!ui.notice.get()) ui.picking.set(null)
    },
    drop: () => ui.picking.set(null),
  }
}
