/** Makes the file that is about to leave, again whenever a choice changes; what comes late is dropped. */
import { useEffect, useState } from 'react'
import { type Format, type Leaving, type Looks, makeLeaving, type Subject } from './leaving.ts'

export function useLeaving(subject: Subject, format: Format, looks: Looks): Leaving {
  const [made, setMade] = useState<{ readonly key: string; readonly leaving: Leaving }>()
  const key = JSON.stringify([format, looks])
  useEffect(() => {
    let late = false
    const make = async () => {
      const leaving = await makeLeaving(subject, format, looks, (picture) => {
        if (!late) setMade({ key, leaving: { at: 'working', picture } })
      }).catch((error: unknown): Leaving => {
        // A part of the code that did not come, or memory that ran out: the dialog offers another way.
        console.error(error)
        return { at: 'refused', why: 'failed' }
      })
      if (!late) setMade({ key, leaving })
    }
    void make()
    return () => {
      late = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the key stands for format and looks
  }, [subject, key])
  return made?.key === key ? made.leaving : { at: 'working' }
}
