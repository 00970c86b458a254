/** What the map still lacks, in four lists; from each item everybody can be brought to it. */
import { Megaphone } from 'lucide-react'
import type { ReactNode } from 'react'
import { newId } from '../../../new-id.ts'
import { DialogFrame } from '../../../shell/dialog-frame.tsx'
import { ClaimWords, nameIn } from '../claim-line.tsx'
import { useHost } from '../host-page.tsx'
import { useMapTurn } from '../use-map-turn.ts'
import { useSharing, useTakers } from '../use-room.ts'
import { coverageOf, silentOf } from './coverage.ts'
import styles from './coverage-dialog.module.css'

/** So many of each stand there at once; the others are counted, and can be opened. */
const most = 12

export default function CoverageDialog({ onClose }: { readonly onClose: () => void }) {
  const { say, map } = useHost()
  const words = say.host
  useMapTurn(map)
  const sharing = useSharing()
  const { unanswered, unsourced, oneSided } = coverageOf(map)
  const takers = useTakers().filter(({ part }) => part === 'participant')
  const silent = silentOf(
    map,
    takers.map(({ alias, writesAs = '' }) => ({ alias, writesAs })),
  )
  const told = { for: words.onlyFor, against: words.onlyAgainst, neither: words.neither }
  return (
    <DialogFrame title={words.coverageTitle} about={words.coverageAbout} size="middle" onClose={onClose}>
      <div className={styles['coverage']}>
        <Listed
          title={words.unanswered}
          count={unanswered.length}
          lines={unanswered.map((id) => (
            <Line key={id} id={id} />
          ))}
        />
        <Listed
          title={words.unsourced}
          count={unsourced.length}
          lines={unsourced.map((id) => (
            <Line key={id} id={id} />
          ))}
        />
        <Listed
          title={words.oneSided}
          count={oneSided.length}
          lines={oneSided.map(({ proposal, has }) => (
            <Line key={proposal} id={proposal} told={told[has]} />
          ))}
        />
        <Listed
          title={words.silent}
          count={silent.length}
          lines={
            sharing
              ? [
                  <li key="hidden" className="hint">
                    {words.hiddenWhileSharing}
                  </li>,
                ]
              : silent.map(({ alias }) => <li key={alias}>{alias}</li>)
          }
        />
      </div>
    </DialogFrame>
  )
}

interface ListedProps {
  readonly title: string
  readonly count: number
  readonly lines: readonly ReactNode[]
}

function Listed({ title, count, lines }: ListedProps) {
  const { say } = useHost()
  return (
    <section>
      <h3>
        {title} <span className="tnum">{count}</span>
      </h3>
      {count === 0 ? <p className="hint">{say.host.coveredAll}</p> : <ul>{lines.slice(0, most)}</ul>}
      {lines.length > most && (
        <details>
          <summary className="hint">{say.host.andMore(lines.length - most)}</summary>
          <ul>{lines.slice(most)}</ul>
        </details>
      )}
    </section>
  )
}

function Line({ id, told }: { readonly id: string; readonly told?: string }) {
  const page = useHost()
  const name = nameIn(page, id)
  const show = () => void page.give({ do: 'spotlight', id: newId(), mode: 'summon', rows: [id], live: false })
  return (
    <li>
      <ClaimWords id={id} />
      {told && <span className="hint">{told}</span>}
      {page.room.endedAt === undefined && (
        <button
          type="button"
          className="btn icon quiet"
          aria-label={page.say.hostStage.shine(name)}
          title={page.say.hostStage.shineShort}
          onClick={show}
        >
          <Megaphone aria-hidden />
        </button>
      )}
    </li>
  )
}
