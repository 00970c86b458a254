/**
 * Where words come from, shown on every card when asked for: from a speech, from writing (both square, as documents
 * are), or from the participants themselves (round). Told by word and shape; the list of them says how many of each.
 */
import { type ArgumentMap, type Id, liveClaims } from '@parley/model'
import { loadEditorMessages } from '@parley/i18n'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useKit, useReading } from './canvas-kit.ts'
import './origin-marks.css'

export const origins = ['speech', 'document', 'people'] as const
export type Origin = (typeof origins)[number]

/** Every kind of source that a claim is cited in; one without a citation is the participants' own. */
export function originsOf(map: ArgumentMap, claim: Id): readonly Origin[] {
  const kinds = new Set(
    map.citationsOf(claim).flatMap((id): Origin[] => {
      const source = map.source(map.citation(id)?.source ?? '')
      return source && !source.deleted ? [source.kind === 'speech' ? 'speech' : 'document'] : []
    }),
  )
  return kinds.size ? origins.filter((one) => kinds.has(one)) : ['people']
}

/** Undefined until they are here. */
function useNames(): (Readonly<Record<Origin, string>> & { readonly title: string }) | undefined {
  const { messages, language } = useReading()
  const [names, setNames] = useState<{
    readonly people: string
    readonly document: string
    readonly title: string
  }>()
  useEffect(() => {
    let gone = false
    const fetch = async () => {
      const { showing } = await loadEditorMessages(language)
      if (!gone) setNames({ people: showing.people, document: showing.document, title: showing.origins })
    }
    // Offline, or a slow network: then nothing is marked.
    fetch().catch(() => undefined)
    return () => {
      gone = true
    }
  }, [language])
  return useMemo(() => names && { ...names, speech: messages.map.speech }, [names, messages])
}

export function OriginMarks({ id }: { readonly id: Id }) {
  const { store } = useKit()
  const names = useNames()
  if (!names || store.map.claim(id)?.kind === 'note') return null
  return (
    <span className="pc-origins">
      {originsOf(store.map, id).map((origin) => (
        <span key={origin} className={`pc-origin pc-origin-${origin}`}>
          {names[origin]}
        </span>
      ))}
    </span>
  )
}

/** The list, lower left above the legend. */
export function OriginList() {
  const { store } = useKit()
  const { map } = store
  const { language } = useReading()
  const names = useNames()
  const counted = useSyncExternalStore(
    (changed) => map.subscribeAll(({ structure }) => structure && changed()),
    () => countOf(map).join(' '),
  )
  if (!names) return null
  const number = new Intl.NumberFormat(language)
  const counts = counted.split(' ').map(Number)
  return (
    <div className="pc-float pc-origin-list">
      <p>{names.title}</p>
      <ul>
        {origins.map((origin, index) => (
          <li key={origin}>
            <span className={`pc-origin pc-origin-${origin}`}>{names[origin]}</span>
            {number.format(counts[index] ?? 0)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function countOf(map: ArgumentMap): readonly number[] {
  const all = liveClaims(map)
    .filter(({ kind }) => kind !== 'note')
    .flatMap(({ id }) => originsOf(map, id))
  return origins.map((origin) => all.filter((one) => one === origin).length)
}
