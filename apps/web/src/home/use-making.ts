/** Makes a map, from nothing, from the sample or from a file, and goes to it. */
import type { Language } from '@parley/i18n'
import type { Cell, Write } from '@parley/model'
import { limits, mapPagePath, type NewMap } from '@parley/protocol'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type OpenedFile, openFile } from '../files/open-file.ts'
import { leaveForMap } from '../files/pending-file.ts'
import { useSpeech } from '../shell/speech.tsx'
import { rememberMade } from './known-maps.ts'
import { makeMap, type MakingRefusal } from './make-map.ts'

export interface Making {
  readonly busy: boolean
  /** What is going on, in words; '' when nothing is. */
  readonly doing: string
  /** Why nothing came of the last one; '' when something did. */
  readonly refusal: string
  /** `begins`: what is written into a map that is made from nothing. */
  readonly make: (wanted: NewMap, begins?: readonly Write[]) => Promise<void>
  readonly fromFile: (file: File) => Promise<void>
}

export function useMaking(): Making {
  const { say, language } = useSpeech()
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
    const begins = file ?? (wanted.from ? undefined : emptyMapIn(language))
    if (begins) leaveForMap(answer.id, begins)
    goTo(mapPagePath(answer.id))
  }
  return {
    busy,
    doing,
    refusal,
    make: async (wanted, begins) => {
      if (busy) return
      setRefusal('')
      await made(wanted, begins && { writes: [...begins, ...languageOf(language)], title: '', partly: false })
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

const setMeta = (cell: string, value: Cell): Write => ({ write: 'set', table: 'meta', id: '', cell, value })

/** A new map is written in the language of whoever makes it; English is what a map without a word says of itself. */
function emptyMapIn(language: Language): OpenedFile | undefined {
  const writes = languageOf(language)
  return writes.length ? { writes, title: '', partly: false } : undefined
}

const languageOf = (language: Language): readonly Write[] =>
  language === 'en' ? [] : [setMeta('lang', language), setMeta('languages', [language])]
