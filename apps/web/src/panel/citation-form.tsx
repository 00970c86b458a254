/** Where in its source a citation stands, what is said there and by whom. Saves what was changed here, nothing else. */
import { type Citation, editCitation, type Label, labelIn, type Source } from '@parley/model'
import { limits } from '@parley/protocol'
import { useId, useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { FormField } from './form-field.tsx'
import { PanelForm } from './panel-form.tsx'
import { peopleQuoted } from './people-quoted.ts'
import { useAsking } from './use-asking.ts'
import { useFormDraft } from './use-form-draft.ts'
import { reworded } from './wording-lang.ts'

interface Props {
  readonly page: EditorPage
  readonly citation: Citation
  /** That it cites: what stands in a citation was first said in its language. */
  readonly source: Source
  readonly onDone: () => void
}

export function CitationForm({ page, citation, source, onDone }: Props) {
  const { map } = page.stores.canvas
  const say = page.editorSay.panel
  const { lang } = page.reading
  const asking = useAsking(page)
  const list = useId()
  const {
    before,
    now,
    field: set,
    forget,
  } = useFormDraft(`${page.id}/${citation.id}/${lang}`, () => ({
    locator: labelIn(citation.locator, lang),
    via: labelIn(citation.via, lang),
    asserter: labelIn(citation.asserter, lang),
    quote: citation.quote,
  }))
  const [quoted] = useState(() => peopleQuoted(map, lang))
  const done = () => {
    forget()
    onDone()
  }
  const save = () => {
    // As it is now, not as it was last shown: another person's wording in another language stays.
    const there = map.citation(citation.id) ?? citation
    const fields: { locator?: Label; via?: Label; asserter?: Label; quote?: string } = {}
    for (const name of ['locator', 'via', 'asserter'] as const)
      if (now[name] !== before[name]) fields[name] = reworded(there[name], now[name], lang, source.lang)
    if (now.quote !== before.quote) fields.quote = now.quote
    if (asking.ask(editCitation, { citation: citation.id, fields })) done()
  }
  return (
    <PanelForm page={page} title={say.editCitation} sentence={asking.sentence} onSave={save} onCancel={done}>
      <FormField label={say.locator} hint={say.locatorHint}>
        {(field) => <input {...field} {...set('locator')} className="field" maxLength={limits.titleLength} />}
      </FormField>
      <FormField label={say.quote}>
        {(field) => (
          <textarea {...field} {...set('quote')} className="field" rows={3} maxLength={limits.textLength} />
        )}
      </FormField>
      <FormField label={say.quoted}>
        {(field) => (
          <input
            {...field}
            {...set('asserter')}
            className="field"
            list={list}
            maxLength={limits.titleLength}
          />
        )}
      </FormField>
      <FormField label={say.via}>
        {(field) => <input {...field} {...set('via')} className="field" maxLength={limits.titleLength} />}
      </FormField>
      <datalist id={list}>
        {quoted.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
    </PanelForm>
  )
}
