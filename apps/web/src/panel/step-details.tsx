/** All that is known of one step (an arrow): the sentence that it says, what it starts from and ends on, and how it bears. */
import { rowsOfStep, stepName } from '@parley/canvas'
import { type Id, retarget, setStance, type Stance, stances } from '@parley/model'
import { lookOf } from '@parley/scene'
import { useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { Choice } from '../shell/choice.tsx'
import { tagOf } from '../shell/speech.tsx'
import { BearingOn } from './claim-relations.tsx'
import { EndName } from './end-name.tsx'
import { endPicks } from './end-picks.tsx'
import { HeldNote, useHeld } from './held.tsx'
import { OtherSections, StepReasons } from './other-sections.tsx'
import { PanelSection } from './panel-section.tsx'
import styles from './panel.module.css'
import { PickList } from './pick-list.tsx'
import { Refused } from './refused.tsx'
import { StepFault } from './relation-line.tsx'
import relations from './relations.module.css'
import { StepPremises } from './step-premises.tsx'
import { useAsking } from './use-asking.ts'
import { useRowsOf } from './use-rows-of.ts'

interface Props {
  readonly page: EditorPage
  readonly id: Id
}

export function StepDetails({ page: whole, id }: Props) {
  const { page, why } = useHeld(whole, id)
  const { map, mayWrite } = page.stores.canvas
  const { say, reading, editorSay } = page
  const { lang } = reading
  const rows = rowsOfStep(map, id)
  useRowsOf(map, rows)
  const asking = useAsking(page)
  const [aims, setAims] = useState(false)
  const step = map.inference(id)
  if (!step) return null
  const panel = editorSay.panel
  const word = say.map[lookOf(map, step)]
  const fits = stances.filter((stance) => stance === step.stance || mayBear(page, id, stance))
  const target = map.claim(step.target) ? map.resolve(step.target) : step.target
  return (
    <>
      <h2 className={styles['kind']}>{panel.step(word)}</h2>
      <p className={relations['sentence']} lang={tagOf(lang)}>
        {stepName(map, id, lang, say)}
      </p>
      <HeldNote why={why} />
      <StepFault page={page} step={id} />
      {mayWrite && fits.length > 1 && (
        <div className={relations['stance']}>
          <p className="label">{panel.stance}</p>
          <Choice
            wide
            label={panel.stance}
            value={step.stance}
            options={fits.map((stance) => ({
              value: stance,
              label: say.map[lookOf(map, { ...step, stance })],
            }))}
            onChange={(stance) => asking.ask(setStance, { inference: id, stance })}
          />
        </div>
      )}
      <Refused sentence={asking.sentence} />
      <StepPremises page={page} step={step} />
      <PanelSection name="target" title={panel.target}>
        <div className={relations['target']}>
          <EndName page={page} id={target} />
          {mayWrite && !aims && (
            <button type="button" className="btn line" onClick={() => setAims(true)}>
              {panel.retarget}
            </button>
          )}
        </div>
        {aims && (
          <PickList
            page={page}
            label={panel.pickClaim}
            picks={endPicks(
              page,
              (end) => end !== target && retarget.may(map, { inference: id, target: end }) === null,
            )}
            onPick={(end) => {
              asking.ask(retarget, { inference: id, target: end })
              setAims(false)
            }}
            onCancel={() => setAims(false)}
          />
        )}
      </PanelSection>
      <StepReasons page={page} id={id} />
      <BearingOn page={page} on={id} />
      <OtherSections page={whole} id={id} />
    </>
  )
}

/** Whether a step could bear otherwise; one that would repeat another is still offered, and refused in words. */
function mayBear(page: EditorPage, inference: Id, stance: Stance): boolean {
  const refusal = setStance.may(page.stores.canvas.map, { inference, stance })
  return refusal === null || refusal.why === 'already-linked'
}
