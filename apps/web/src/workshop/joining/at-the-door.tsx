/** Waiting to be let in: asks every two seconds, and goes in by itself. */
import { useEffect, useState } from 'react'
import { askWorkshopTicket } from '../workshop-http.ts'
import { useWorkshopSay } from '../workshop-say.ts'

const askEveryMs = 2000

interface Props {
  readonly workshop: string
  readonly token: string
  readonly alias: string
  readonly onIn: () => void
}

export function AtTheDoor({ workshop, token, alias, onIn }: Props) {
  const { joining: say } = useWorkshopSay()
  const [refused, setRefused] = useState<string>()
  useEffect(() => {
    const end = new AbortController()
    let handle: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      const answer = await askWorkshopTicket(workshop, token, end.signal)
      if (end.signal.aborted) return
      if (answer.ok) onIn()
      else if (answer.why === 'waiting' || answer.why === 'unreachable' || answer.why === 'tooMany')
        handle = setTimeout(() => void ask(), askEveryMs)
      else setRefused(say.why(answer.why))
    }
    void ask()
    return () => {
      end.abort()
      clearTimeout(handle)
    }
  }, [workshop, token, onIn, say])
  return <output>{refused ?? say.waiting(alias)}</output>
}
