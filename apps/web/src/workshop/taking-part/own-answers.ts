/**
 * A person's own answers, as this browser remembers them: once the key of a secret ballot is destroyed nobody can
 * tell whose votes are whose, and only here can somebody still see where they stood. Kept until the browser forgets.
 */
import type { MeView, Votes } from '@parley/workshop'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import * as v from 'valibot'
import { kept } from '../../shell/kept.ts'
import { useSlice } from '../use-workshop.ts'

const schema = v.record(v.string(), v.record(v.string(), v.nullable(v.number())))
export type OwnAnswers = Readonly<Record<string, Votes>>

const nameOf = (workshop: string): string => `answers.${workshop}`

/** Of each ballot; none where nothing is kept. */
export const readAnswers = (text: string | undefined): OwnAnswers => {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text)
  return read.success ? read.output : {}
}

/** What is kept, with what the server tells of now in its place; the same object when that is no news. O(votes). */
export function mergedAnswers(known: OwnAnswers, told: MeView['ballots']): OwnAnswers {
  const news = Object.entries(told).flatMap(([ballot, { votes }]) => {
    if (!votes) return []
    const before = Object.hasOwn(known, ballot) ? known[ballot] : undefined
    // A ballot that was never answered is not worth a line; one whose answers were all taken back is.
    if (!before && Object.keys(votes).length === 0) return []
    return JSON.stringify(before) === JSON.stringify(votes) ? [] : [[ballot, votes] as const]
  })
  return news.length ? { ...known, ...Object.fromEntries(news) } : known
}

/** Remembers while it is on the page, and answers with what is remembered. */
export function useOwnAnswers(workshop: string): OwnAnswers {
  const told = useSlice('me')?.ballots
  const text = useSyncExternalStore(kept.subscribe, () => kept.read(nameOf(workshop)))
  const known = useMemo(() => readAnswers(text), [text])
  const merged = useMemo(() => mergedAnswers(known, told ?? {}), [known, told])
  useEffect(() => {
    if (merged !== known) kept.write(nameOf(workshop), JSON.stringify(merged))
  }, [merged, known, workshop])
  return merged
}
