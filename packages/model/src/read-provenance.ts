/** Sources, citations and people, from cells. */
import { type CellReader, isDate, isWebUrl } from './read-cells.ts'
import { type Citation, type Id, type Person, type Source, sourceKinds } from './rows.ts'

export const readSource = (id: Id, cells: CellReader): Source => ({
  id,
  kind: cells.oneOf('kind', sourceKinds, 'other'),
  short: cells.label('short'),
  author: cells.label('author'),
  title: cells.label('title'),
  publisher: cells.label('publisher'),
  note: cells.label('note'),
  date: cells.string('date', (value) => value === '' || isDate(value)),
  url: cells.string('url', (value) => value === '' || isWebUrl(value)),
  lang: cells.lang(),
  by: cells.id('by'),
  at: cells.number('at'),
  deleted: cells.deleted(),
})

/** A citation joins two rows: without either it is none. */
export function readCitation(id: Id, cells: CellReader): Citation | undefined {
  const claim = cells.neededId('claim')
  const source = cells.neededId('source')
  if (claim === undefined || source === undefined) return undefined
  return {
    id,
    claim,
    source,
    locator: cells.label('locator'),
    via: cells.label('via'),
    quote: cells.string('quote'),
    asserter: cells.label('asserter'),
    by: cells.id('by'),
    at: cells.number('at'),
    deleted: cells.deleted(),
  }
}

export function readPerson(id: Id, cells: CellReader): Person {
  const colour = cells.raw('colour')
  const fits = typeof colour === 'number' && Number.isInteger(colour) && colour >= 1 && colour <= 8
  if (colour !== undefined && !fits) cells.fault('bad-cell', 'colour')
  return { id, name: cells.string('name'), colour: fits ? colour : 1 }
}
