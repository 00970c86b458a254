/** The workshops of a map, asked for once. */
import type { WorkshopLine } from '@parley/protocol'
import { useEffect, useState } from 'react'
import { workshopsOf } from '../workshop-http.ts'

/** Undefined until the server has answered; empty where it could not be asked. */
export function useWorkshopList(map: string, secret: string): readonly WorkshopLine[] | undefined {
  const [lines, setLines] = useState<readonly WorkshopLine[]>()
  useEffect(() => {
    let gone = false
    const ask = async () => {
      const answer = await workshopsOf(map, secret)
      if (!gone) setLines(answer.ok ? answer.value : [])
    }
    void ask()
    return () => {
      gone = true
    }
  }, [map, secret])
  return lines
}
