/**
 * Why the workshop would not do what somebody asked for, told at the foot of their screen; also when that comes long
 * after the press, as over a lost line, and they look at another screen by then.
 */
import type { WorkshopCommand, WorkshopRefusal } from '@parley/workshop'
import { createContext, type ReactNode, use, useCallback, useState } from 'react'
import type { Said } from '../../shell/notice.tsx'
import { HostNotice } from '../host/host-notice.tsx'
import { useDo } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'

const Context = createContext<(why: WorkshopRefusal) => void>(() => undefined)

export function ToldRefusals({ children }: { readonly children: ReactNode }) {
  const { refusals } = useWorkshopSay()
  const [said, setSaid] = useState<Said | null>(null)
  const tell = useCallback((why: WorkshopRefusal) => setSaid({ text: refusals[why] }), [refusals])
  const over = useCallback(() => setSaid(null), [])
  return (
    <Context value={tell}>
      {children}
      <HostNotice said={said} onOver={over} />
    </Context>
  )
}

/** Gives a command of whoever takes part; a refusal is told. Says whether it was done. */
export function useGive(): (command: WorkshopCommand) => Promise<boolean> {
  const doIt = useDo()
  const tell = use(Context)
  return useCallback(
    async (command) => {
      const done = await doIt(command)
      if (!done.ok && done.why !== 'gone') tell(done.why)
      return done.ok
    },
    [doIt, tell],
  )
}
