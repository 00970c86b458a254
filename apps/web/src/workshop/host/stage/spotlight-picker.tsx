/** What all look at together: a row for the motion or each proposal, or for what is given, and how people are brought there. */
import { proposals } from '@parley/model'
import { spotlightModes } from '@parley/workshop'
import { ArrowRight, Megaphone } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { newId } from '../../../new-id.ts'
import { Choice } from '../../../shell/choice.tsx'
import { motionOf } from '../../taking-part/subject-of-phase.ts'
import { useSlice } from '../../use-workshop.ts'
import { ClaimWords, nameIn } from '../claim-line.tsx'
import { useHost } from '../host-page.tsx'
import { useMapTurn } from '../use-map-turn.ts'
import { around } from './around.ts'
import styles from './stage.module.css'

export interface Shown {
  /** Claim that the row is about. */
  readonly id: string
  /** What else is said of it. */
  readonly told?: ReactNode
}

type Mode = (typeof spotlightModes)[number]

interface Props {
  readonly title?: string
  /** Left out: the motion of a debate, or the proposals. */
  readonly rows?: readonly Shown[]
  /** Also what stands around each, so many links far. */
  readonly links?: number
  /** How people are brought, where several lists stand below each other; without `choose` another list has the choice. */
  readonly mode?: { readonly value: Mode; readonly choose?: (mode: Mode) => void }
}

export function SpotlightPicker({ title, rows, links = 0, mode: shared }: Props) {
  const page = useHost()
  const { say, map, give } = page
  const words = say.hostStage
  useMapTurn(map)
  const spotlight = useSlice('spotlight')
  const [own, setOwn] = useState<Mode>('summon')
  const mode = shared?.value ?? own
  const choose = shared ? shared.choose : setOwn
  const motion = motionOf(map, useSlice('ballots') ?? {}, useSlice('agenda')?.phases ?? [])
  const subjects = motion.length ? motion : proposals(map).map(({ id }) => id)
  const shown: readonly Shown[] = rows ?? subjects.map((id) => ({ id }))
  const shine = (id: string) =>
    void give({
      do: 'spotlight',
      id: newId(),
      mode,
      rows: [...around(map, id, links)],
      heads: 1,
      live: false,
    })
  // As one steps through slides: the one after what is shown, or the first.
  const next = shown[shown.findIndex(({ id }) => id === spotlight?.rows[0]) + 1]
  return (
    <section className={styles['part']} aria-label={title ?? words.spotlight}>
      <div className={styles['headRow']}>
        <h2>{title ?? words.spotlight}</h2>
        {shown.length > 1 && next && (
          <button
            type="button"
            className="btn quiet"
            aria-label={words.showNextNamed(nameIn(page, next.id))}
            onClick={() => shine(next.id)}
          >
            {words.showNext}
            <ArrowRight aria-hidden />
          </button>
        )}
        {choose && (
          <Choice
            label={words.mode}
            options={spotlightModes.map((value) => ({ value, label: words.modes[value] }))}
            value={mode}
            onChange={choose}
          />
        )}
      </div>
      {shown.length === 0 ? (
        <p className={styles['quiet']}>{words.noProposals}</p>
      ) : (
        <ul className={styles['rows']}>
          {shown.map(({ id, told }) => {
            const name = nameIn(page, id)
            const isLit = spotlight?.rows[0] === id
            return (
              <li key={id}>
                <ClaimWords id={id} />
                {told}
                <button
                  type="button"
                  className={`btn ${isLit ? 'ink' : 'line'}`}
                  aria-label={isLit ? words.letGo : words.shine(name)}
                  onClick={() => (isLit ? void give({ do: 'spotlight-end' }) : shine(id))}
                >
                  <Megaphone aria-hidden />
                  {isLit ? words.letGo : words.shineShort}
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
