/**
 * What a step starts from: its premises, which hold together. Each can leave (alone, or as a step of its own), another
 * claim can join, and the gap of a deleted one can be closed or the claim put back.
 */
import { shortName } from '@parley/canvas'
import { addPremise, type Id, type Inference, removePremise, restore, splitPremise } from '@parley/model'
import { Ellipsis, Link2 } from 'lucide-react'
import { useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { MenuButton } from '../shell/menu-button.tsx'
import { EndName } from './end-name.tsx'
import { endPicks } from './end-picks.tsx'
import { PanelSection } from './panel-section.tsx'
import { PickList } from './pick-list.tsx'
import { Refused } from './refused.tsx'
import styles from './relations.module.css'
import { type Asking, useAsking } from './use-asking.ts'

interface Props {
  readonly page: EditorPage
  readonly step: Inference
}

export function StepPremises({ page, step }: Props) {
  const { map, mayWrite } = page.stores.canvas
  const say = page.editorSay.panel
  const [joins, setJoins] = useState(false)
  const asking = useAsking(page)
  const premises = map.premisesOf(step.id).flatMap((key) => map.premise(key) ?? [])
  return (
    <PanelSection name="premises" title={say.premises} count={premises.length}>
      <ul className={styles['premises']}>
        {premises.map(({ id, claim }) => (
          <li key={id} className={styles['premise']}>
            {map.isLive(map.resolve(claim)) ? (
              <Premise
                page={page}
                step={step}
                claim={map.resolve(claim)}
                alone={premises.length < 2}
                asking={asking}
              />
            ) : (
              <Lost page={page} step={step} claim={claim} asking={asking} />
            )}
          </li>
        ))}
      </ul>
      {mayWrite && !joins && (
        <div className={styles['adds']}>
          <button type="button" className="btn line" onClick={() => setJoins(true)}>
            <Link2 className="small" aria-hidden />
            {say.join}
          </button>
        </div>
      )}
      {joins && (
        <PickList
          page={page}
          label={say.pickClaim}
          picks={endPicks(page, (claim) => addPremise.may(map, { inference: step.id, claim }) === null)}
          onPick={(claim) => {
            asking.ask(addPremise, { inference: step.id, claim })
            setJoins(false)
          }}
          onCancel={() => setJoins(false)}
        />
      )}
      <Refused sentence={asking.sentence} />
    </PanelSection>
  )
}

interface PremiseProps extends Props {
  readonly claim: Id
  readonly asking: Asking
}

function Premise({ page, step, claim, alone, asking }: PremiseProps & { readonly alone: boolean }) {
  const { map, mayWrite } = page.stores.canvas
  const say = page.editorSay.panel
  const { lang } = page.reading
  const name = shortName(map, claim, lang, page.say)
  const ends = { inference: step.id, claim }
  return (
    <>
      <span>
        <EndName page={page} id={claim} />
      </span>
      {mayWrite && !alone && (
        <MenuButton
          label={say.actsOn(name)}
          className="btn icon quiet"
          title={page.say.shell.more}
          sections={[
            {
              id: 'premise',
              items: [
                { id: 'out', label: say.takeOut },
                ...(splitPremise.may(map, ends) === null ? [{ id: 'own', label: say.ownStep }] : []),
              ],
              onAction: (act) =>
                void (act === 'own' ? asking.ask(splitPremise, ends) : asking.ask(removePremise, ends)),
            },
          ]}
        >
          <Ellipsis aria-hidden />
        </MenuButton>
      )}
    </>
  )
}

function Lost({ page, step, claim, asking }: PremiseProps) {
  const { map, mayWrite } = page.stores.canvas
  const say = page.editorSay.panel
  return (
    <>
      <span className={styles['lost']}>{say.lost}</span>
      {mayWrite && map.claim(claim) && (
        <button type="button" className="btn quiet" onClick={() => asking.ask(restore, { ids: [claim] })}>
          {say.restore}
        </button>
      )}
      {mayWrite && (
        <button
          type="button"
          className="btn quiet"
          onClick={() => asking.ask(removePremise, { inference: step.id, claim })}
        >
          {say.closeGap}
        </button>
      )}
    </>
  )
}
