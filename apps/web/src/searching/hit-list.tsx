/** The hits of a search under the claims of the top level where they stand. Of many only those around the active one. */
// oxlint-disable jsx-a11y/prefer-tag-over-role -- a select cannot hold lines that are more than words
// oxlint-disable jsx-a11y/click-events-have-key-events -- the box of the bar has the keys of the list
import { type Ref, useEffect, useMemo, useRef } from 'react'
import { shortName } from '@parley/canvas'
import { labelIn } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import { useEditorSay } from '../editor/editor-say.ts'
import { nameOfLanguage } from '../shell/language-items.ts'
import { tagOf } from '../shell/speech.tsx'
import { bestText, type Hit } from './hits.ts'
import styles from './hit-list.module.css'
import { Marked } from './marked.tsx'
import { type PlaceLines, placeLines } from './place-line.ts'
import { citing, type Found, type Searcher } from './searcher.ts'

interface Props {
  readonly id: string
  readonly page: () => EditorPage
  readonly searcher: Searcher
  readonly found: Found
}

/** How many are drawn at once. */
const drawn = 60
const longest = 110

export function HitList({ id, page, searcher, found }: Props) {
  const words = useEditorSay().palette.search
  const { hits, at } = found
  const from = Math.max(0, Math.min(hits.length - drawn, at - drawn / 2))
  const shown = hits.slice(from, from + drawn)
  const active = useRef<HTMLDivElement>(null)
  useEffect(() => {
    active.current?.scrollIntoView({ block: 'nearest' })
  }, [at, hits])
  const { session, reading, say } = page()
  const places = useMemo(
    () => placeLines(session.map, reading.lang, say),
    // oxlint-disable-next-line react/exhaustive-deps -- other hits, perhaps other places
    [session, reading.lang, say, hits],
  )
  const groups = new Map<string, { readonly hit: Hit; readonly index: number }[]>()
  for (const [offset, hit] of shown.entries()) {
    const key = hit.root ?? hit.kind
    groups.set(key, [...(groups.get(key) ?? []), { hit, index: from + offset }])
  }
  return (
    <div className={styles['list']} hidden={!hits.length}>
      {from > 0 && <p className={styles['more']}>{words.more(from)}</p>}
      <div id={id} role="listbox" aria-label={words.hits} className={styles['hits']}>
        {[...groups].map(([key, group]) => (
          <div key={key} role="group" aria-label={heading(key, places, words)}>
            <div role="presentation" className={styles['root']}>
              {heading(key, places, words)}
            </div>
            {group.map(({ hit, index }) => (
              <HitRow
                key={hit.id}
                id={`${id}-${index}`}
                ref={index === at ? active : null}
                hit={hit}
                isActive={index === at}
                page={page}
                searcher={searcher}
                found={found}
                places={places}
              />
            ))}
          </div>
        ))}
      </div>
      {from + drawn < hits.length && (
        <p className={styles['more']}>{words.more(hits.length - from - drawn)}</p>
      )}
    </div>
  )
}

type Words = ReturnType<typeof useEditorSay>['palette']['search']

const heading = (key: string, places: PlaceLines, words: Words): string =>
  key === 'source' ? words.sources : key === 'claim' || key === 'step' ? words.elsewhere : places.under(key)

interface RowProps extends Props {
  readonly hit: Hit
  readonly isActive: boolean
  readonly places: PlaceLines
  readonly ref: Ref<HTMLDivElement>
}

function HitRow({ id, hit, isActive, page, searcher, found, places, ref }: RowProps) {
  const { palette } = useEditorSay()
  const { session, reading, say } = page()
  const { map } = session
  const entry = searcher.index()?.entry(hit.id)
  const text = entry && bestText(entry, found.words, reading.lang)
  if (!text) return null
  const other = text.lang !== null && text.lang !== reading.lang ? text.lang : null
  const isOwnWords = text.where === 'title' || text.where === 'text'
  const name =
    hit.kind === 'claim' && !isOwnWords
      ? shortName(map, hit.id, reading.lang, say)
      : hit.kind === 'source' && text.text !== labelIn(map.source(hit.id)?.title ?? {}, reading.lang)
        ? labelIn(map.source(hit.id)?.title ?? {}, reading.lang)
        : ''
  const place =
    hit.kind === 'source' ? palette.search.cited(citing(page(), hit.id).length) : places.of(hit.id)
  return (
    <div
      ref={ref}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles['hit']}
      // The box keeps the keyboard.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => searcher.goTo(hit)}
    >
      {name && <span className={styles['name']}>{name}</span>}
      <span className={styles['text']}>
        {!isOwnWords && <b className={styles['where']}>{palette.search.where[text.where]}</b>}
        <Marked
          text={text.text}
          words={found.words}
          lang={text.lang === null ? undefined : tagOf(text.lang)}
          most={longest}
        />
      </span>
      <span className={styles['place']}>
        <span>{place}</span>
        {other && (
          <span className={styles['lang']} lang={tagOf(other)}>
            {nameOfLanguage(other)}
          </span>
        )}
      </span>
    </div>
  )
}
