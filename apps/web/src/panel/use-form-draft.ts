/**
 * What stands in a form. Until it is saved or given up it outlives the form, for as long as the page is open: whoever
 * looks at another claim meanwhile finds it again.
 */
import { type ChangeEvent, useState } from 'react'

type Values = Readonly<Record<string, string>>
const drafts = new Map<string, Values>()

export interface FormDraft<Form extends Values> {
  /** What the form began with, as it was saved. */
  readonly before: Form
  readonly now: Form
  /** Makes an input show and change one of them. */
  readonly field: (name: keyof Form & string) => {
    readonly value: string
    readonly onChange: (
      event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>,
    ) => void
  }
  readonly forget: () => void
}

/** @param name of the form among all: of what it changes, and in which language */
export function useFormDraft<Form extends Values>(name: string, first: () => Form): FormDraft<Form> {
  const [before] = useState(first)
  const [now, setNow] = useState<Form>(() => ({ ...before, ...drafts.get(name) }))
  return {
    before,
    now,
    field: (one) => ({
      value: now[one] ?? '',
      onChange: ({ target }) => {
        setNow({ ...now, [one]: target.value })
        // Only what was typed: what another person changes meanwhile stays theirs.
        drafts.set(name, { ...drafts.get(name), [one]: target.value })
      },
    }),
    forget: () => void drafts.delete(name),
  }
}
