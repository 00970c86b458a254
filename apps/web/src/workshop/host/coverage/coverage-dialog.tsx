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

/** So many of each are listed; the others are counted. */
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
        <Listed title={words.unanswered} count={unanswered.length}>
          {unanswered.slice(0, most).map((id) => (
            <Line key={id} id={id} />
          ))}
        </Listed>
        <Listed title={words.unsourced} count={unsourced.length}>
          {unsourced.slice(0, most).map((id) => (
            <Line key={id} id={id} />
          ))}
        </Listed>
        <Listed title={words.oneSided} count={oneSided.length}>
          {oneSided.slice(0, most).map(({ proposal, has }) => (
            <Line key={proposal} id={proposal} told={told[has]} />
          ))}
        </Listed>
        <Listed title={words.silent} count={silent.length}>
          {sharing ? (
            <li className="hint">{words.hiddenWhileSharing}</li>
          ) : (
            silent.slice(0, most).map(({ alias }) => <li key={alias}>{alias}</li>)
          )}
        </Listed>
      </div>
    </DialogFrame>
  )
}

interface ListedProps {
  readonly title: string
  readonly count: number
  readonly children: ReactNode
}

function Listed({ title, count, children }: ListedProps) {
  const { say } = useHost()
  return (
    <section>
      <h3>
        {title} <span className="tnum">{count}</span>
      </h3>
      {count === 0 ? <p className="hint">{say.host.coveredAll}</p> : <ul>{children}</ul>}
      {count > most && <p className="hint">{say.host.andMore(count - most)}</p>}
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
