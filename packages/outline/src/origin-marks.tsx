/**
 * Where words come from, in the outline: the marks of a row, the list that counts them, and what a row's name says of
 * it. The same as on the canvas: documents are square, people round. Fetched when it is first asked for.
 */
import { type Language, loadEditorMessages, type Messages } from '@parley/i18n'
import { type ArgumentMap, followOrigins, type Id, type Origin, origins, originsOf } from '@parley/model'
import { useEffect, useState } from 'react'
import { useKit } from './outline-kit.ts'
import type { ShownOrigins } from './use-origins.ts'
import './origin-marks.css'

/** In the language of the interface. Rejects when the words cannot be had. */
export async function shownOrigins(language: Language, messages: Messages): Promise<ShownOrigins> {
  const { showing } = await loadEditorMessages(language)
  const names: Readonly<Record<Origin, string>> = {
    speech: messages.map.speech,
    document: showing.document,
    people: showing.people,
  }
  const namesOf = (map: ArgumentMap, claim: Id) => originsOf(map, claim).map((origin) => names[origin])

  function Marks({ claim }: { readonly claim: Id }) {
    const { map } = useKit().store
    return originsOf(map, claim).map((origin) => (
      <span key={origin} className={`po-origin po-origin-${origin}`}>
        {names[origin]}
      </span>
    ))
  }

  function List() {
    const { map } = useKit().store
    const [counts, setCounts] = useState<readonly number[]>([])
    useEffect(() => followOrigins(map, setCounts), [map])
    const number = new Intl.NumberFormat(language)
    return (
      <div className="po-origin-list">
        <p>{showing.origins}</p>
        <ul>
          {origins.map((origin, index) => (
            <li key={origin}>
              <span className={`po-origin po-origin-${origin}`}>{names[origin]}</span>
              {number.format(counts[index] ?? 0)}
            </li>
          ))}
        </ul>
      </div>
    )
  }
  return { namesOf, Marks, List }
}
