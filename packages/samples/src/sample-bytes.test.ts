// The sample as a document, read back both by Parley and by plain Yjs.
import { mapFromUpdate } from '@parley/sync'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { moscow } from './moscow/index.ts'
import { sampleBytes } from './sample-bytes.ts'
import { claimId, linkId } from './sample-writes.ts'

test('gives the same bytes each time', () => {
  expect(Buffer.from(sampleBytes()).equals(Buffer.from(sampleBytes()))).toBe(true)
})

test('reads back whole', () => {
  const map = mapFromUpdate(sampleBytes())
  expect(map.faults()).toEqual([])
  expect([...map.claims()]).toHaveLength(moscow.statements.length + moscow.warnings.length)
  expect(moscow.links.filter(({ id }) => !map.isSound(linkId(id)))).toEqual([])
})

test('can be read by a program that knows no Parley', () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, sampleBytes())
  const first = claimId('P1')
  expect(doc.getMap('meta').get('title')).toBe('China–Russia cooperation in the AI era')
  const rows = doc.getMap('claims')
  expect(rows.get(first)).toBeInstanceOf(Y.Map)
  expect(doc.getText(`title/${first}/zh`).toJSON()).toBe('科技产业联盟')
})
