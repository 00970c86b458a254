/**
 * Labels: short wordings that may exist in several languages, kept as one cell a language. `asserter` holds the
 * wording as first given, `asserter@zh` the Chinese one.
 */
import type { Cell } from './writes.ts'
import type { Label, Lang } from './rows.ts'

/** Whether a language tag can be the end of a cell's name or of a root text's name. */
export const isLang = (value: unknown): value is Lang =>
  typeof value === 'string' && value.length <= 35 && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value)

/** The wording in a language, else as first given, else the first by tag; '' when there is none. */
export function labelIn(label: Label, lang: Lang): string {
  // Own properties only: `toString` is a well-formed tag.
  const asked = Object.hasOwn(label, lang) ? label[lang] : undefined
  if (asked) return asked
  if (label['']) return label['']
  const tag = Object.keys(label)
    .toSorted()
    .find((key) => label[key])
  return tag === undefined ? '' : (label[tag] ?? '')
}

/** The name of the cell with a label's wording in a language; '' for the wording as first given. */
export const labelCell = (name: string, lang: Lang): string => (lang ? `${name}@${lang}` : name)

/** A label as cells: `asserter`, `asserter@zh`. Empty wordings are left out. */
export function cellsOfLabel(name: string, label: Label): Record<string, Cell> {
  const cells: Record<string, Cell> = {}
  for (const lang of Object.keys(label)) if (label[lang]) cells[labelCell(name, lang)] = label[lang]
  return cells
}
