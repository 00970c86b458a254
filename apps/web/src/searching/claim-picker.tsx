/** Picks one of all live claims: each with its place, found by words in any language of the map. */
import { shortName } from '@parley/canvas'
import type { Id, LiveMap } from '@parley/model'
import { useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { useEditorSay } from '../editor/editor-say.ts'
import { tagOf } from '../shell/speech.tsx'
import { ChooseBox } from './choose-box.tsx'
import styles from './claim-picker.module.css'
import { wordsOf } from './folded.ts'
import { bestText, distance } from './hits.ts'
import { Marked } from './marked.tsx'
import { placeLines } from './place-line.ts'
import { readingOrder } from './reading-order.ts'
import { createSearchIndex, type SearchIndex } from './search-index.ts'

interface Props {
  readonly page: () => EditorPage
  readonly label: string
  /** Left out of the list. */
  readonly without: readonly Id[]
  /** Why a claim cannot be picked, in a sentence; null: it can. */
  readonly whyNot: (claim: Id) => string | null
  readonly onPick: (claim: Id) => void
}

/** More than anybody reads: whoever wants others types a word of them. */
const most = 50
const longest = 120

export function ClaimPicker({ page, label, without, whyNot, onPick }: Props) {
  const words = useEditorSay().palette.pick
  const [query, setQuery] = useState('')
  const wanted = useDeferredValue(query)
  const { session, reading, say } = page()
  const { map } = session
  const [live] = useState(() => createLiveIndex(map))
  const edits = useSyncExternalStore(live.subscribe, live.edits)
  const index = live.index()
  const { lang } = reading
  const asked = wordsOf(wanted)
  const leftOut = without.join(' ')
  const found = useMemo(
    () => pickable(map, index, wanted, leftOut.split(' ')),
    // oxlint-disable-next-line react/exhaustive-deps -- edits are edits of the map, whose object stays
    [map, index, wanted, leftOut, edits],
  )
  const places = placeLines(map, lang, say)

  const choice = (id: Id) => {
    const entry = index?.entry(id)
    const text = entry && asked.length ? bestText(entry, asked, lang) : undefined
    const refusal = whyNot(id)
    return {
      key: id,
      refused: refusal !== null,
      content: (
        <span className={styles['claim']}>
          {text ? (
            <Marked
              text={text.text}
              words={asked}
              lang={text.lang ? tagOf(text.lang) : undefined}
              most={longest}
            />
          ) : (
            <span>{shortName(map, id, lang, say)}</span>
          )}
          <small>{refusal ?? places.of(id)}</small>
        </span>
      ),
    }
  }
  return (
    <div className={styles['picker']}>
      <ChooseBox
        label={label}
        placeholder={words.placeholder}
        query={query}
        onQuery={setQuery}
        groups={[{ key: 'claims', choices: found.map(choice) }]}
        onChoose={onPick}
        none={words.none}
        count={words.count}
      />
    </div>
  )
}

/** Live claims that answer the words, the best first; without words as they are read. */
function pickable(
  map: LiveMap,
  index: SearchIndex | undefined,
  query: string,
  without: readonly Id[],
): readonly Id[] {
  const words = wordsOf(query)
  const order = readingOrder(map)
  const isWanted = (id: Id) => map.claim(id) !== undefined && !without.includes(id)
  if (!words.length) return [...order.keys()].filter(isWanted).slice(0, most)
  const entries = index?.with(words).filter(({ kind, id }) => kind === 'claim' && isWanted(id)) ?? []
  return entries
    .map((entry) => ({
      id: entry.id,
      far: distance(entry, words),
      at: order.get(entry.id)?.at ?? order.size,
    }))
    .toSorted((a, b) => a.far - b.far || a.at - b.at)
    .slice(0, most)
    .map(({ id }) => id)
}

/** The index of a map for as long as somebody listens; `edits` grows with each change of it. */
function createLiveIndex(map: LiveMap) {
  let index: SearchIndex | undefined
  let edits = 0
  return {
    edits: () => edits,
    index: () => index,
    subscribe: (changed: () => void) => {
      const made = createSearchIndex(map, () => {
        edits += 1
        changed()
      })
      index = made
      return () => made.stop()
    },
  }
}
