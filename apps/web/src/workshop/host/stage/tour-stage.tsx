/** The tour: what is flagged as unclear or as needing a source, the most flagged first, and what all look at. */
import type { spotlightModes } from '@parley/workshop'
import { useState } from 'react'
import { useSlice } from '../../use-workshop.ts'
import { useHost } from '../host-page.tsx'
import { ReadyCount } from './ready-count.tsx'
import { SpotlightPicker } from './spotlight-picker.tsx'
import { StageFrame } from './stage-frame.tsx'
import styles from './stage.module.css'

export default function TourStage() {
  const { hostStage: words } = useHost().say
  const flags = useSlice('flags')
  const [mode, choose] = useState<(typeof spotlightModes)[number]>('summon')
  const { unclear = {}, needsSource = {} } = flags ?? {}
  const rows = [...new Set([...Object.keys(unclear), ...Object.keys(needsSource)])]
    .map((id) => ({ id, unclear: of(unclear, id), needsSource: of(needsSource, id) }))
    .filter((row) => row.unclear + row.needsSource > 0)
    .toSorted((a, b) => b.unclear + b.needsSource - a.unclear - a.needsSource)
  return (
    <StageFrame count={<ReadyCount />}>
      {rows.length > 0 ? (
        <SpotlightPicker
          title={words.flags}
          mode={{ value: mode, choose }}
          rows={rows.map((row) => ({
            id: row.id,
            told: (
              <span className={`tnum ${styles['told']}`}>
                {row.unclear > 0 && <span>{words.unclear(row.unclear)}</span>}
                {row.needsSource > 0 && <span>{words.needsSource(row.needsSource)}</span>}
              </span>
            ),
          }))}
        />
      ) : (
        <section className={styles['part']} aria-label={words.flags}>
          <h2>{words.flags}</h2>
          <p className={styles['quiet']}>{words.noFlags}</p>
        </section>
      )}
      <SpotlightPicker
        title={words.proposals}
        mode={rows.length > 0 ? { value: mode } : { value: mode, choose }}
      />
    </StageFrame>
  )
}

const of = (counts: Readonly<Record<string, number>>, row: string): number =>
  Object.hasOwn(counts, row) ? (counts[row] ?? 0) : 0
