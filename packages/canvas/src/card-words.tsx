/** A claim's words or a proposal's short name: set as text, or in a text box of the same measures. */
import type { Id } from '@parley/model'
import type { CardContent } from '@parley/scene'
import { useKit, useReading } from './canvas-kit.ts'
import { PeerMarks } from './peer-marks.tsx'
import { wordsIn } from './words-in.ts'
import { WordsBox } from './words-box.tsx'

interface Props {
  readonly id: Id
  readonly field: 'title' | 'text'
  readonly content: CardContent
  /** Which field of this card is open for writing; null when none is. */
  readonly editing: 'title' | 'text' | null
}

export function CardWords({ id, field, content, editing }: Props) {
  const { store } = useKit()
  const { messages, language, lang } = useReading()
  const isTitle = field === 'title'
  const words = isTitle ? content.title : content.empty ? null : content.text
  const invite = isTitle ? messages.canvas.shortNameInvite : messages.canvas.wordsInvite[content.kind]
  const look = isTitle ? 'pc-title' : 'pc-text'

  if (editing === field) {
    // Only what is written in the reader's language is edited; an original in another one shows the way.
    const original = wordsIn(store.map, field, id, lang)
    const isNew = original.text !== '' && original.lang !== lang
    const into = messages.canvas.translateInto(languageName(lang))
    return (
      <div className={look} data-field={field} lang={lang}>
        <WordsBox
          claim={id}
          field={field}
          label={isNew ? into : isTitle ? messages.canvas.shortName : messages.canvas.words}
          placeholder={isNew ? original.text : invite}
        />
        {isNew && (
          <p className="pc-into" lang={language}>
            {into}
          </p>
        )}
      </div>
    )
  }
  if (words)
    return (
      <div className={look} data-field={field} lang={words.lang}>
        <PeerMarks claim={id} field={field} lang={words.lang} text={words.text} />
      </div>
    )
  // A proposal whose other field is open offers this one too.
  if (editing || (!isTitle && content.empty))
    return (
      <div className={`${look} pc-void`} data-field={field} lang={editing ? language : content.kickerLang}>
        {editing ? invite : messages.map.emptyClaim}
      </div>
    )
  return null
}

/** A language's name for itself. */
export const languageName = (lang: string): string =>
  new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang
