/**
 * What is known of a source. It belongs to all citations that use it, and says how many they are. Saves what was changed
 * here and nothing else, so that another person's change to another field stays.
 */
import { type AddSource, labelIn, type Label, type Source, sourceKinds } from '@parley/model'
import { limits } from '@parley/protocol'
import type { EditorPage } from '../editor/editor-page.ts'
import { FormField } from './form-field.tsx'
import { languageChoices } from './language-choices.ts'
import { sourceKindName } from './names.ts'
import { PanelForm } from './panel-form.tsx'
import { type Asking, useAsking } from './use-asking.ts'
import { useFormDraft } from './use-form-draft.ts'
import { reworded } from './wording-lang.ts'

interface Props {
  readonly page: EditorPage
  readonly title: string
  /** Left out for a new one. */
  readonly source?: Source
  /** How many citations use it. */
  readonly uses?: number
  /** Asks for what was changed to be saved (of a new one: all); what is refused shows in the form. Says whether it was. */
  readonly onSave: (changed: Partial<AddSource>, asking: Asking) => boolean
  readonly onCancel: () => void
}

const labels = ['author', 'title', 'publisher', 'short', 'note'] as const
type LabelName = (typeof labels)[number]
const none: Label = {}

export function SourceForm({ page, title, source, uses = 0, onSave, onCancel }: Props) {
  const say = page.editorSay.panel
  const { lang } = page.reading
  const asking = useAsking(page)
  const {
    before,
    now,
    field: set,
    forget,
  } = useFormDraft(`${page.id}/${source?.id ?? 'new'}/${lang}`, () => ({
    kind: source?.kind ?? 'web',
    lang: source?.lang ?? lang,
    date: source?.date ?? '',
    url: source?.url ?? '',
    author: labelIn(source?.author ?? none, lang),
    title: labelIn(source?.title ?? none, lang),
    publisher: labelIn(source?.publisher ?? none, lang),
    short: labelIn(source?.short ?? none, lang),
    note: labelIn(source?.note ?? none, lang),
  }))
  const save = () => {
    // As it is now, not as it was last shown: another person's wording in another language stays.
    const there = source && page.session.map.source(source.id)
    const worded = (name: LabelName) => reworded(there?.[name] ?? none, now[name], lang, now.lang)
    const changed = (name: keyof typeof now) => !source || now[name] !== before[name]
    const saved = onSave(
      {
        ...(changed('lang') && { lang: now.lang }),
        ...(changed('kind') && { kind: now.kind }),
        ...(changed('date') && { date: now.date.trim() }),
        ...(changed('url') && { url: now.url.trim() }),
        ...Object.fromEntries(labels.filter(changed).map((name) => [name, worded(name)])),
      },
      asking,
    )
    if (saved) forget()
  }
  const why = asking.refusal?.why
  const atUrl = why === 'bad-url' ? asking.sentence : ''
  const atDate = why === 'bad-date' ? asking.sentence : ''
  return (
    <PanelForm
      page={page}
      title={title}
      {...(uses > 0 && { about: say.changesAll(uses) })}
      sentence={atUrl || atDate ? '' : asking.sentence}
      onSave={save}
      onCancel={() => {
        forget()
        onCancel()
      }}
    >
      <FormField label={say.sourceTitle}>
        {(field) => <input {...field} {...set('title')} className="field" maxLength={limits.titleLength} />}
      </FormField>
      <FormField label={say.author}>
        {(field) => <input {...field} {...set('author')} className="field" maxLength={limits.titleLength} />}
      </FormField>
      <FormField label={say.publisher}>
        {(field) => (
          <input {...field} {...set('publisher')} className="field" maxLength={limits.titleLength} />
        )}
      </FormField>
      <FormField label={say.url} refused={atUrl}>
        {(field) => (
          <input {...field} {...set('url')} className="field" inputMode="url" maxLength={limits.urlLength} />
        )}
      </FormField>
      <FormField label={say.date} hint={say.dateHint} refused={atDate}>
        {(field) => <input {...field} {...set('date')} className="field" maxLength={limits.dateLength} />}
      </FormField>
      <FormField label={say.sourceKind}>
        {(field) => (
          <select {...field} {...set('kind')} className="field">
            {sourceKinds.map((kind) => (
              <option key={kind} value={kind}>
                {sourceKindName(page, kind)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label={say.sourceLang}>
        {(field) => (
          <select {...field} {...set('lang')} className="field">
            {languageChoices(page.language, [...page.reading.langs, now.lang]).map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label={say.short}>
        {(field) => (
          <input {...field} {...set('short')} className="field" maxLength={limits.shortNameLength} />
        )}
      </FormField>
      <FormField label={say.about}>
        {(field) => (
          <textarea {...field} {...set('note')} className="field" rows={3} maxLength={limits.textLength} />
        )}
      </FormField>
    </PanelForm>
  )
}
