/**
 * Erases what one person added: marks it as deleted as `removeAdditionsOf` does, and takes the words themselves out, those
 * of their earlier deletions too, with their name. A row stays as an empty mark, so that what a peer does with it meanwhile
 * lands somewhere. For a person's data, not for tidying: restoring brings back empty rows. Words leave the documents of all
 * who have the map open; they leave the server's disk when its log is cut.
 *
 * Rows are told apart by the person that they name. Words that others wrote into such a row go with it.
 */
import { wordFields } from '@parley/protocol'
import { additionsOf, holdersOf } from '../additions.ts'
import { cellsOf } from '../cells-of.ts'
import { type Context, defineCommand } from '../command.ts'
import type { ArgumentMap } from '../map.ts'
import type { Id, RowTable } from '../rows.ts'
import type { Write } from '../writes.ts'
import { removeAdditionsOf } from './remove-additions-of.ts'

export interface EraseAdditionsOf {
  readonly person: Id
  /** Rows that stay as they are, with what holds them up: mostly those that others have built on (see `additionsOf`). */
  readonly leave: readonly Id[]
}

/** `made`: nothing. Never refused; no writes when there is nothing of theirs. */
export const eraseAdditionsOf = defineCommand<EraseAdditionsOf>({
  name: 'erase-additions-of',
  may: () => null,
  write: (map, args, context) => ({ writes: erasure(map, args, context) }),
})

function erasure(map: ArgumentMap, { person, leave }: EraseAdditionsOf, context: Context): readonly Write[] {
  const removed = removeAdditionsOf.perform(map, { person, leave }, context)
  const stays = new Set(holdersOf(map, leave))
  const going = new Set(additionsOf(map, person).rows.flatMap(({ id }) => (stays.has(id) ? [] : [id])))
  const theirs = <Row extends { readonly id: Id; readonly by: Id | null; readonly deleted: unknown }>(
    rows: Iterable<Row>,
  ) => [...rows].filter(({ id, by, deleted }) => by === person && (deleted !== null || going.has(id)))
  const claims = theirs(map.claims())
  const words = [...claims, ...theirs(map.inferences()), ...theirs(map.comments())]
  const cells = [
    ...claims.flatMap((row) => blanks('claims', row.id, cellsOf('claims', row), ['asserter'])),
    ...theirs(map.sources()).flatMap((row) =>
      blanks('sources', row.id, cellsOf('sources', row), [
        'short',
        'author',
        'title',
        'publisher',
        'note',
        'url',
      ]),
    ),
    ...theirs(map.citations()).flatMap((row) =>
      blanks('citations', row.id, cellsOf('citations', row), ['locator', 'via', 'quote', 'asserter']),
    ),
    // A tag cannot be read without its name.
    ...theirs(map.tags()).map(({ id }): Write => ({
      write: 'set',
      table: 'tags',
      id,
      cell: 'name',
      value: '–',
    })),
  ]
  const known = map.person(person)
  return [
    ...(removed.ok ? removed.writes : []),
    ...words.flatMap(({ id }) => emptied(map, id)),
    ...cells,
    ...(known?.name ? [{ write: 'set', table: 'people', id: person, cell: 'name', value: '' } as const] : []),
  ]
}

function emptied(map: ArgumentMap, row: Id): readonly Write[] {
  return wordFields.flatMap((field) =>
    map.languagesOf(field, row).flatMap((lang): readonly Write[] => {
      const { length } = map.words(field, row, lang)
      return length
        ? [{ write: 'splice', place: { field, row, lang }, at: 0, remove: length, insert: '' }]
        : []
    }),
  )
}

/** Takes cells away, labels in all their languages. */
const blanks = (
  table: RowTable,
  id: Id,
  cells: Readonly<Record<string, unknown>>,
  names: readonly string[],
): readonly Write[] =>
  Object.keys(cells).flatMap((cell): readonly Write[] =>
    names.includes(cell.split('@', 1)[0] ?? '') ? [{ write: 'set', table, id, cell, value: undefined }] : [],
  )
