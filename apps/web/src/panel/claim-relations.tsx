/**
 * What a claim bears on and what bears on it: each step by its stance, as the way to the step and to the claims at its
 * other end. Steps that do not stand say why.
 */
import { premisesOf, rowsOfStep } from '@parley/canvas'
import type { Id } from '@parley/model'
import { type ArrowLook, arrowLooks, lookOf } from '@parley/scene'
import type { EditorPage } from '../editor/editor-page.ts'
import { PanelSection } from './panel-section.tsx'
import { RelationLine } from './relation-line.tsx'
import styles from './relations.module.css'
import { LookWord } from './stance-word.tsx'
import { useRowsOf } from './use-rows-of.ts'

interface Props {
  readonly page: EditorPage
  /** A claim, or a step: what bears on a step undercuts or backs it. */
  readonly claim: Id
}

export function ClaimRelations({ page, claim }: Props) {
  const { map } = page.stores.canvas
  const say = page.editorSay.panel
  const from = map.inferencesFrom(claim)
  return (
    <>
      <PanelSection name="bears-on" title={say.bearsOn} count={from.length}>
        <Lines page={page} steps={from} from={claim} />
        {!from.length && <p className="hint">{say.bearsOnNothing}</p>}
      </PanelSection>
      <BearingOn page={page} on={claim} />
    </>
  )
}

/** What bears on a claim or a step. */
export function BearingOn({ page, on }: { readonly page: EditorPage; readonly on: Id }) {
  const { map } = page.stores.canvas
  const say = page.editorSay.panel
  const steps = map.inferencesOn(on)
  return (
    <PanelSection name="bearing" title={say.whatBearsOn} count={steps.length}>
      {steps.length ? <Lines page={page} steps={steps} /> : <p className="hint">{say.nothingBears}</p>}
    </PanelSection>
  )
}

/** Grouped by how they bear, in the order of the legend. `from`: the claim that they are told from. */
function Lines({
  page,
  steps,
  from,
}: {
  readonly page: EditorPage
  readonly steps: readonly Id[]
  readonly from?: Id
}) {
  const { map } = page.stores.canvas
  const rows = steps.flatMap((step) => [...rowsOfStep(map, step)])
  useRowsOf(map, rows)
  const byLook = new Map<ArrowLook, Id[]>()
  for (const id of steps) {
    const step = map.inference(id)
    if (!step) continue
    const look = lookOf(map, step)
    byLook.set(look, [...(byLook.get(look) ?? []), id])
  }
  return arrowLooks.map((look) => {
    const ids = byLook.get(look)
    if (!ids) return null
    return (
      <div key={look} className={styles['group']}>
        <h4>
          <LookWord page={page} look={look} />
        </h4>
        <ul className={styles['lines']}>
          {ids.map((id) => {
            const step = map.inference(id)
            if (!step) return null
            const claims = premisesOf(map, id)
            return (
              <RelationLine
                key={id}
                page={page}
                step={step}
                ends={from === undefined ? claims : [step.target]}
                together={from === undefined ? [] : claims.filter((one) => one !== from)}
              />
            )
          })}
        </ul>
      </div>
    )
  })
}
