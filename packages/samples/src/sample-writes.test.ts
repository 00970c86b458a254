// The sample as rows: read back by the model's own tables, it is whole, sound, in order and on its places.
import { type Cell, labelIn, RecordTables, type Write } from '@parley/model'
import { isId, limits, tables } from '@parley/protocol'
import { expect, test } from 'vitest'
import { sampleLanguages } from './moscow/content.ts'
import { moscow } from './moscow/index.ts'
import { claimId, linkId, sampleWrites, sourceId } from './sample-writes.ts'

/** A map that takes the writes in as a fresh document would, in one transaction. */
function mapOf(writes: readonly Write[]): RecordTables {
  const map = new RecordTables()
  const meta: Record<string, Cell> = {}
  map.update((feed) => {
    for (const write of writes) {
      if (write.write === 'put') feed.row(write.table, write.id, write.cells)
      else if (write.write === 'splice') feed.words(write.place, write.insert)
      else if (write.value !== undefined) meta[write.cell] = write.value
    }
    feed.meta(meta)
  })
  return map
}
const writes = sampleWrites()
const map = mapOf(writes)

test('writes the same each time', () => {
  expect(sampleWrites()).toEqual(writes)
})

test('reads back without a fault, in three languages', () => {
  expect(map.faults()).toEqual([])
  expect(map.meta.languages).toEqual(sampleLanguages)
  expect(sampleLanguages.map((lang) => labelIn(map.meta.title, lang))).toEqual([
    'China–Russia cooperation in the AI era',
    'AI 时代的中俄合作',
    'Сотрудничество Китая и России в эпоху ИИ',
  ])
  expect([...map.claims()]).toHaveLength(54)
  expect([...map.inferences()]).toHaveLength(81)
  expect([...map.premises()]).toHaveLength(82)
  expect([...map.sources()]).toHaveLength(2)
  expect([...map.citations()]).toHaveLength(52)
})

test('gives each row an id of its own, and each cell a name that the document knows', () => {
  const rows = writes.filter((write) => write.write === 'put')
  expect(new Set(rows.map(({ table, id }) => `${table} ${id}`)).size).toBe(rows.length)
  const ids = rows.filter(({ table }) => table !== 'premises').map(({ id }) => id)
  expect(ids.filter((id) => !isId(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
  for (const { table, cells } of rows) {
    const known: readonly string[] = tables[table]
    const strange = Object.keys(cells).filter(
      (cell) =>
        !known.includes(cell) && !known.includes(cell.replace(/@\w+$/, '@')) && !known.includes(`${cell}@`),
    )
    expect(strange).toEqual([])
  }
})

test('puts the words of each statement under its own id, original language first', () => {
  for (const { id, lang, text, title, note } of moscow.statements) {
    const row = claimId(id)
    expect(map.claim(row)?.lang).toBe(lang)
    expect(map.languagesOf('text', row).toSorted()).toEqual(['en', 'ru', 'zh'])
    expect(map.languagesOf('text', row)[0]).toBe(lang)
    for (const reader of sampleLanguages) {
      expect(map.words('text', row, reader)).toBe(text[reader])
      expect(map.words('title', row, reader)).toBe(title?.[reader] ?? '')
      expect(map.words('note', row, reader)).toBe(note?.[reader] ?? '')
    }
  }
})

test('joins each statement to its place in its source', () => {
  for (const { id, source, asserter, locator, via } of moscow.statements) {
    const [citation, ...more] = map.citationsOf(claimId(id)).map((key) => map.citation(key))
    expect(more).toEqual([])
    expect(citation).toMatchObject({ source: sourceId(source), quote: '' })
    for (const lang of sampleLanguages) {
      expect(labelIn(map.claim(claimId(id))?.asserter ?? {}, lang)).toBe(asserter[lang])
      expect(labelIn(citation?.locator ?? {}, lang)).toBe(locator[lang])
      expect(labelIn(citation?.via ?? {}, lang)).toBe(via?.[lang] ?? '')
    }
  }
  for (const { key, note } of moscow.sources)
    for (const lang of sampleLanguages)
      expect(labelIn(map.source(sourceId(key))?.note ?? {}, lang)).toBe(note[lang])
  expect(map.source(sourceId('voa'))?.url).toContain('https://www.voachinese.com/')
  expect(labelIn(map.source(sourceId('speech'))?.short ?? {}, 'ru')).toBe('Речь')
})

test('draws each link, and every one of them is sound', () => {
  for (const { id, from, stance, why } of moscow.links) {
    const inference = linkId(id)
    expect(map.inference(inference)?.stance).toBe(stance)
    expect(map.premisesOf(inference).map((key) => map.premise(key)?.claim)).toEqual(from.map(claimId))
    expect(map.isSound(inference)).toBe(true)
    for (const lang of sampleLanguages) expect(map.words('why', inference, lang)).toBe(why[lang])
  }
  expect(map.inferencesOn(linkId('S13+S14-P1'))).toEqual([linkId('V9-S13+S14-P1')])
  expect(map.inferencesOn(claimId('P1'))).toHaveLength(31)
  expect(map.inferencesFrom(claimId('N1'))).toEqual([])
})

test('lists statements and links in the order of the content', () => {
  const listed = [...moscow.statements, ...moscow.warnings]
  const orders = listed.map(({ id }) => map.claim(claimId(id))?.order ?? '')
  expect(orders).toEqual([...new Set(orders)].toSorted())
  const onP2 = moscow.links.filter(({ target }) => target === 'P2').map(({ id }) => linkId(id))
  expect(map.inferencesOn(claimId('P2'))).toEqual(onP2)
})

test('keeps within the limits that people’s own words have', () => {
  const labels = writes.flatMap((write) =>
    write.write === 'put'
      ? Object.entries(write.cells).flatMap(([name, cell]) => (/^note(@|$)/.test(name) ? [] : [cell]))
      : [],
  )
  const tooLong = labels.filter((cell) => typeof cell === 'string' && cell.length > limits.titleLength)
  expect(tooLong).toEqual([])
})

test('refuses keys that the content does not hold', () => {
  expect(() => claimId('V29')).toThrow('V29')
  expect(() => linkId('V28-P4')).toThrow('V28-P4')
})
