/** "I am done", said to the hosts; and how many have said it. */
import { Check } from 'lucide-react'
import { useGive } from '../room/told-refusals.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import parts from './stage-parts.module.css'

export function ReadyButton({ disabled = false }: { readonly disabled?: boolean }) {
  const { takingPart: say } = useWorkshopSay()
  const isReady = useSlice('me')?.ready ?? false
  const ready = useSlice('ready')
  const give = useGive()
  return (
    <div className={parts['acts']}>
      <button
        type="button"
        className="btn line"
        disabled={disabled}
        onClick={() => void give({ do: 'ready', ready: !isReady })}
      >
        {isReady && <Check aria-hidden />}
        {isReady ? say.notReady : say.ready}
      </button>
      {ready && <span className={parts['soft']}>{say.readyCount(ready.count, ready.of)}</span>}
    </div>
  )
}
