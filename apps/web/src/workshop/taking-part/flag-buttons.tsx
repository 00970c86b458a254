/** What is told to the hosts of a claim: that it is unclear, or wants a source. */
import { flagKinds } from '@parley/workshop'
import { useGive } from '../room/told-refusals.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import parts from './stage-parts.module.css'
import styles from './tour.module.css'

export function FlagButtons({ row }: { readonly row: string }) {
  const { takingPart: say } = useWorkshopSay()
  const flags = useSlice('me')?.flags ?? []
  const give = useGive()
  return (
    <section className={parts['stack']}>
      <h2 className="unseen">{say.toHosts}</h2>
      <div className={styles['flags']}>
        {flagKinds.map((kind) => {
          const on = flags.some((flag) => flag.row === row && flag.kind === kind)
          return (
            <button
              key={kind}
              type="button"
              className="btn line"
              aria-pressed={on}
              onClick={() => void give({ do: 'flag', row, kind, on: !on })}
            >
              {kind === 'unclear' ? say.unclear : say.needsSource}
            </button>
          )
        })}
      </div>
      <p className={parts['soft']}>{say.flagsAre}</p>
    </section>
  )
}
