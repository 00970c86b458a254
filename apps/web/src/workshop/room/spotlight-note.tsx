/** What the hosts lead to, said on any screen: an invitation with its answer, or that one was brought along. */
import { Megaphone } from 'lucide-react'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './leading.module.css'
import notes from './room-notes.module.css'
import { useFollowing } from './use-following.tsx'

/** `line`: as a line under the bar, where there is no map to float over. */
export function SpotlightNote({ line = false }: { readonly line?: boolean }) {
  const { room: say } = useWorkshopSay()
  const spotlight = useSlice('spotlight')
  const people = useSlice('people')
  const { following, answer } = useFollowing()
  if (!spotlight || following.id !== spotlight.id) return null
  const who = people?.[spotlight.by]?.alias ?? ''
  const { at } = following
  if (at !== 'asked' && at !== 'following') return null
  return (
    // Who was brought along is told so once they are there, with what they were brought to.
    <output
      aria-live={at === 'following' ? 'off' : 'polite'}
      className={line ? notes['line'] : styles['note']}
    >
      <Megaphone aria-hidden />
      <p>
        {at === 'asked' ? say.invites(who) : spotlight.mode === 'hold' ? say.heldBy(who) : say.broughtBy(who)}
      </p>
      {at === 'asked' && (
        <span className={notes['acts']}>
          <button type="button" className="btn ink" onClick={() => answer('follow')}>
            {say.goThere}
          </button>
          <button type="button" className="btn quiet" onClick={() => answer('decline')}>
            {say.notNow}
          </button>
        </span>
      )}
      {at === 'following' && spotlight.mode !== 'hold' && (
        <button type="button" className="btn line" onClick={() => answer('break')}>
          {say.stopFollowing}
        </button>
      )}
    </output>
  )
}
