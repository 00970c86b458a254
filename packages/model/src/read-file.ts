/**
 * Opens a map from outside: a `.parley.json` of any age and from any hand. What is broken in it is left out and
 * listed; nothing makes it throw, and the work is bounded by the size of the file.
 */
import { isId, limits, schemaVersion, wordFields, type WordsPlace, wordsName } from '@parley/protocol'
import { cleanText } from './clean-cell.ts'
import { type FileFault, FileFaults, type FileRefusal } from './file-fault.ts'
import { dropDangling } from './file-references.ts'
import { isLang } from './label.ts'
import { fileFormat, fileVersion } from './map-file.ts'
import { isRecord } from './read-cells.ts'
import { type FileRows, readFileMeta, readFileRows, tableNames } from './read-file-rows.ts'
import { renamed } from './rename-rows.ts'
import type { Id } from './rows.ts'
import type { Write } from './writes.ts'

export type ReadMapFile =
  | {
      readonly ok: true
      /** Makes the map in an empty one: cells of the map itself, rows, words. */
      readonly writes: readonly Write[]
      /** What was left out or changed, at most the first 1,000. */
      readonly faults: readonly FileFault[]
      /** How many faults there were. */
      readonly faultCount: number
    }
  | { readonly ok: false; readonly why: FileRefusal }

export interface ReadOptions {
  /** Gives every row but people a new id, so that a file can be opened beside the map that it was saved from. */
  readonly newId?: () => Id
}

/** Rows and words together: ten times the largest map that was measured. */
const mostRows = 500_000

/** Reads the text of a file. Refuses what is longer than a map may be. */
export function readFile(text: string, options: ReadOptions = {}): ReadMapFile {
  if (text.length > limits.mapBytes) return { ok: false, why: 'too-large' }
  let value: unknown
  try {
    // A file may begin with a byte order mark, which JSON does not know.
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, why: 'not-json' }
    throw error
  }
  return validate(value, options)
}

/** Reads a value that came as JSON. Linear in it. */
export function validate(input: unknown, { newId }: ReadOptions = {}): ReadMapFile {
  if (!isRecord(input) || input['format'] !== fileFormat) return { ok: false, why: 'not-a-map' }
  const { version, map } = input
  if (typeof version !== 'number' || version < 1 || !isRecord(map)) return { ok: false, why: 'not-a-map' }
  const schema = isRecord(map['meta']) ? map['meta']['schema'] : undefined
  if (version > fileVersion || (typeof schema === 'number' && schema > schemaVersion))
    return { ok: false, why: 'newer-version' }
  if (sizeOf(map) > mostRows) return { ok: false, why: 'too-large' }

  const faults = new FileFaults()
  const meta = readFileMeta(map['meta'], faults)
  const rows = readFileRows(map, faults)
  dropDangling(rows, faults)
  const words = readWords(map['words'], rows, faults)
  const made = [
    ...Object.entries({ schema: schemaVersion, ...meta }).map(([cell, value]): Write => ({
      write: 'set',
      table: 'meta',
      id: '',
      cell,
      value,
    })),
    ...tableNames.flatMap((table) =>
      [...(rows.get(table) ?? [])].map(([id, cells]): Write => ({ write: 'put', table, id, cells })),
    ),
    ...words,
  ]
  const writes = newId ? renamed(made, newId) : made
  return { ok: true, writes, faults: faults.list, faultCount: faults.count }
}

const sizeOf = (map: Readonly<Record<string, unknown>>): number =>
  ['words', ...tableNames].reduce((sum, name) => {
    const list = map[name]
    return sum + (Array.isArray(list) ? list.length : 0)
  }, 0)

function readWords(list: unknown, rows: FileRows, faults: FileFaults): Write[] {
  if (list === undefined) return []
  if (!Array.isArray(list)) {
    faults.add('words', '', 'not-a-row')
    return []
  }
  const taken = new Set<string>()
  return (list as readonly unknown[]).flatMap((value): Write[] => {
    const place = placeOf(value)
    if (!place || !isRecord(value) || typeof value['text'] !== 'string') {
      faults.add('words', isRecord(value) ? value['row'] : '', 'not-a-row')
      return []
    }
    const name = wordsName(place)
    const problem = taken.has(name) ? 'duplicate' : hasRow(rows, place) ? undefined : 'dangling'
    if (problem) {
      faults.add('words', name, problem)
      return []
    }
    taken.add(name)
    const { text, done } = cleanText(value['text'])
    for (const one of done) faults.add('words', name, one)
    return text ? [{ write: 'splice', place, at: 0, remove: 0, insert: text }] : []
  })
}

function placeOf(value: unknown): WordsPlace | undefined {
  if (!isRecord(value)) return undefined
  const { row, lang } = value
  const field = wordFields.find((one) => one === value['field'])
  return field && isId(row) && isLang(lang) ? { field, row, lang } : undefined
}

function hasRow(rows: FileRows, { field, row }: WordsPlace): boolean {
  const table = field === 'why' ? 'inferences' : field === 'comment' ? 'comments' : 'claims'
  return rows.get(table)?.has(row) ?? false
}
