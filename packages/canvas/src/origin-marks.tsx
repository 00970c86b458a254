/**
 * Where words come from, shown on every card when asked for: from a speech, from writing (both square, as documents
 * are), or from the participants themselves (round). Told by word and shape; the list of them says how many of each.
 */
import { loadEditorMessages } from '@parley/i18n'
import { followOrigins, type Id, type Origin, origins, originsOf } from '@parley/model'
import { useEffect, useMemo, useState } from 'react'
import { useKit, useReading } from './canvas-kit.ts'
import './origin-marks.css'

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
  const from = originsOf(store.map, id)
  if (!names || !from.length) return null
  return (
    <span className="pc-origins">
      {from.map((origin) => (
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
  const [counts, setCounts] = useState<readonly number[]>([])
  useEffect(() => followOrigins(map, setCounts), [map])
  if (!names) return null
  const number = new Intl.NumberFormat(language)
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
