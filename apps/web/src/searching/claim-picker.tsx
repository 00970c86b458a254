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
import { createMapReading, type MapReading } from './map-reading.ts'
import type { ReadingOrder } from './reading-order.ts'

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
  const [live] = useState(() => createLiveReading(map))
  const edits = useSyncExternalStore(live.subscribe, live.edits)
  const read = live.get()
  const { lang } = reading
  const asked = wordsOf(wanted)
  const leftOut = without.join(' ')
  const found = useMemo(
    () => pickable(map, read, wanted, leftOut.split(' ')),
    // oxlint-disable-next-line react/exhaustive-deps -- edits are edits of the map, whose object stays
    [map, read, wanted, leftOut, edits],
  )
  const places = placeLines(map, lang, say)

  const choice = (id: Id) => {
    const entry = read?.index.entry(id)
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
        behind={wanted !== query || !read}
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
  read: MapReading | undefined,
  query: string,
  without: readonly Id[],
): readonly Id[] {
  const words = wordsOf(query)
  const order: ReadingOrder = read?.order() ?? new Map()
  const isWanted = (id: Id) => map.claim(id) !== undefined && !without.includes(id)
  if (!words.length) return [...order.keys()].filter(isWanted).slice(0, most)
  const entries = read?.index.with(words).filter(({ kind, id }) => kind === 'claim' && isWanted(id)) ?? []
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

/** The reading of a map for as long as somebody listens; `edits` grows with each change of it. */
function createLiveReading(map: LiveMap) {
  let reading: MapReading | undefined
  let edits = 0
  return {
    edits: () => edits,
    get: () => reading,
    subscribe: (changed: () => void) => {
      const made = createMapReading(map, () => {
        edits += 1
        changed()
      })
      reading = made
      return () => made.stop()
    },
  }
}
