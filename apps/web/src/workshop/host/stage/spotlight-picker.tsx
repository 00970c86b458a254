/** What all look at together: a row for each proposal, or for what is given, and how people are brought there. */
import { proposals } from '@parley/model'
import { spotlightModes } from '@parley/workshop'
import { Megaphone } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { newId } from '../../../new-id.ts'
import { Choice } from '../../../shell/choice.tsx'
import { tagOf } from '../../../shell/speech.tsx'
import { useSlice } from '../../use-workshop.ts'
import { nameIn } from '../claim-line.tsx'
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

interface Props {
  readonly title?: string
  /** Left out: the proposals. */
  readonly rows?: readonly Shown[]
  /** Also what stands around each, so many links far. */
  readonly links?: number
}

export function SpotlightPicker({ title, rows, links = 0 }: Props) {
  const page = useHost()
  const { say, map, room, give } = page
  const words = say.hostStage
  useMapTurn(map)
  const spotlight = useSlice('spotlight')
  const [mode, setMode] = useState<(typeof spotlightModes)[number]>('summon')
  const shown: readonly Shown[] = rows ?? proposals(map).map(({ id }) => ({ id }))
  const shine = (id: string) =>
    void give({ do: 'spotlight', id: newId(), mode, rows: [...around(map, id, links)], live: false })
  return (
    <section className={styles['part']} aria-label={title ?? words.spotlight}>
      <div className={styles['headRow']}>
        <h2>{title ?? words.spotlight}</h2>
        <Choice
          label={words.mode}
          options={spotlightModes.map((value) => ({ value, label: words.modes[value] }))}
          value={mode}
          onChange={setMode}
        />
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
                <span className={styles['strong']} lang={tagOf(room.lang)}>
                  {name}
                </span>
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
