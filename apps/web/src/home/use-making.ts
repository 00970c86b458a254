/** Makes a map, from nothing, from the sample or from a file, and goes to it. */
import { limits, mapPagePath, type NewMap } from '@parley/protocol'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type OpenedFile, openFile } from '../files/open-file.ts'
import { leaveForMap } from '../files/pending-file.ts'
import { useSay } from '../shell/speech.tsx'
import { rememberMade } from './known-maps.ts'
import { makeMap, type MakingRefusal } from './make-map.ts'

export interface Making {
  readonly busy: boolean
  /** What is going on, in words; '' when nothing is. */
  readonly doing: string
  /** Why nothing came of the last one; '' when something did. */
  readonly refusal: string
  readonly make: (wanted: NewMap) => Promise<void>
  readonly fromFile: (file: File) => Promise<void>
}

export function useMaking(): Making {
  const say = useSay()
  const [, goTo] = useLocation()
  const [doing, setDoing] = useState('')
  const [refusal, setRefusal] = useState('')
  const busy = doing !== ''

  const refusals: Record<MakingRefusal, string> = {
    offline: say.home.failedOffline,
    tooMany: say.home.failedTooMany,
    full: say.home.failedFull,
    other: say.home.failedOther,
  }
  const made = async (wanted: NewMap, file?: OpenedFile) => {
    setDoing(say.home.making)
    const answer = await makeMap(wanted)
    setDoing('')
    if (!answer.ok) return setRefusal(refusals[answer.why])
    rememberMade(answer.id, answer.secret, wanted.title ?? '', Date.now())
    if (file) leaveForMap(answer.id, file)
    goTo(mapPagePath(answer.id))
  }
  return {
    busy,
    doing,
    refusal,
    make: async (wanted) => {
      if (busy) return
      setRefusal('')
      await made(wanted)
    },
    fromFile: async (file) => {
      if (busy) return
      setRefusal('')
      setDoing(say.files.opening(file.name))
      const opened = await openFile(file, say)
      setDoing('')
      if (!opened.ok) return setRefusal(opened.sentence)
      const title = opened.file.title.slice(0, limits.titleLength)
      await made(title ? { title } : {}, opened.file)
    },
  }
}
