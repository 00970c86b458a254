/**
 * What stands behind a claim or a step, in a small sheet beside it (from below on a phone): its sources with what is to be known of each and a link, its note, and
 * why a step was made. Opened from the attribution line; Escape closes it and gives the keyboard back.
 */
import { type Citation, type Id, labelIn, type Source } from '@parley/model'
import { ExternalLink, X } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { SourceChip } from './attribution.tsx'
import { useKit, useReading } from './canvas-kit.ts'
import { citedOf, rowsOfCard } from './cited.ts'
import { endName } from './claim-name.ts'
import { useAnchor } from './overlay.tsx'
import { useSignal } from './signal.ts'
import { useFloating } from './use-floating.ts'
import { useRows } from './use-rows.ts'
import { webUrl } from './web-url.ts'
import { wordsIn } from './words-in.ts'

export function Details({ onOpenSource }: { readonly onOpenSource?: ((source: Id) => void) | undefined }) {
  const { ui, store } = useKit()
  const opened = useSignal(ui.opened)
  if (opened === null || !store.map.isLive(opened)) return null
  return <Sheet key={opened} id={opened} onOpenSource={onOpenSource} />
}

interface SheetProps {
  readonly id: Id
  readonly onOpenSource: ((source: Id) => void) | undefined
}

function Sheet({ id, onOpenSource }: SheetProps) {
  const { ui, store, actions } = useKit()
  const { map } = store
  const { messages, lang } = useReading()
  const at = useAnchor(id)
  const sheet = useRef<HTMLDialogElement>(null)
  const key = rowsOfCard(map, id).join(' ')
  const rows = useMemo(() => key.split(' '), [key])
  useRows(map, rows)
  useFloating(sheet, at, 14)
  useEffect(() => sheet.current?.focus({ preventScroll: true }), [])
  if (!at) return null

  const cited = citedOf(map, id)
  const asserter = labelIn(map.claim(id)?.asserter ?? {}, lang)
  const note = wordsIn(map, 'note', id, lang)
  const why = wordsIn(map, 'why', id, lang)
  const close = () => {
    ui.opened.set(null)
    actions.focus(id)
  }
  return (
    <dialog
      open
      ref={sheet}
      tabIndex={-1}
      aria-label={messages.canvas.detailsOf(endName(map, id, lang, messages))}
      className="pc-details"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
    >
      <button type="button" className="pc-icon pc-close" aria-label={messages.shell.close} onClick={close}>
        <X size={16} strokeWidth={1.75} />
      </button>
      {asserter && <p className="pc-details-who">{messages.canvas.saidBy(asserter)}</p>}
      {cited.map(({ citation, source }) => (
        <CitedSource key={citation.id} citation={citation} source={source} onOpenSource={onOpenSource} />
      ))}
      {note.text && (
        <section>
          <h4>{messages.map.note}</h4>
          <p className="pc-note-words" lang={note.lang}>
            {note.text}
          </p>
        </section>
      )}
      {why.text && (
        <section>
          <h4>{messages.canvas.why}</h4>
          <p className="pc-note-words" lang={why.lang}>
            {why.text}
          </p>
        </section>
      )}
      {!asserter && !cited.length && !note.text && !why.text && (
        <p className="pc-quiet">{messages.canvas.noDetails}</p>
      )}
    </dialog>
  )
}

function CitedSource({
  citation,
  source,
  onOpenSource,
}: {
  readonly citation: Citation
  readonly source: Source
  readonly onOpenSource: SheetProps['onOpenSource']
}) {
  const { messages, lang, language } = useReading()
  const kind = source.kind === 'other' ? messages.map.otherSource : messages.map[source.kind]
  const title = labelIn(source.title, lang)
  const note = labelIn(source.note, lang)
  const url = webUrl(source.url)
  const facts = [labelIn(source.author, lang), labelIn(source.publisher, lang), dateIn(source.date, language)]
  const place = [
    labelIn(citation.asserter, lang),
    labelIn(citation.locator, lang),
    labelIn(citation.via, lang),
  ]
  return (
    <section className="pc-source">
      <h4>
        <SourceChip
          chip={{
            style: source.kind === 'speech' ? 'filled' : 'outlined',
            text: labelIn(source.short, lang) || kind,
            colour: 0,
          }}
        />
        {title && <cite lang={source.title[lang] ? lang : source.lang}>{title}</cite>}
      </h4>
      <p>{facts.filter(Boolean).join(' · ')}</p>
      {place.some(Boolean) && <p>{place.filter(Boolean).join(' · ')}</p>}
      {citation.quote && (
        <blockquote lang={source.lang}>
          <p>{citation.quote}</p>
        </blockquote>
      )}
      {note && (
        <p className="pc-note-words pc-quiet" lang={source.note[lang] ? lang : source.lang}>
          {note}
        </p>
      )}
      {url && (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {messages.canvas.openSource}
          <ExternalLink size={14} strokeWidth={1.75} aria-hidden="true" />
        </a>
      )}
      {onOpenSource && (
        <button type="button" className="pc-text-button" onClick={() => onOpenSource(source.id)}>
          {messages.canvas.editSource}
        </button>
      )}
    </section>
  )
}

/** A date as precise as it is known: a year, a month or a day. */
function dateIn(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number)
  if (!year) return date
  const when = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  if (Number.isNaN(when.getTime())) return date
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (month) parts.month = 'long'
  if (day) parts.day = 'numeric'
  return new Intl.DateTimeFormat(language, parts).format(when)
}
