import { loadMessages } from '@parley/i18n'
import { fileOf, mapOfWrites } from '@parley/model'
import { sampleWrites } from '@parley/samples'
import { expect, test } from 'vitest'
import { mapFile } from './map-file.ts'
import { openFile } from './open-file.ts'

const say = await loadMessages('en')
const named = (text: string | Blob, name = 'x.parley.json') => new File([text], name)

test('a map that was saved as a file opens as the same map', async () => {
  const sample = mapOfWrites(sampleWrites()).tables
  const opened = await openFile(named(mapFile(sample)), say)
  if (!opened.ok) throw new Error(opened.sentence)
  expect(opened.file).toMatchObject({ title: sample.meta.title[''] ?? '', partly: false })
  expect(fileOf(mapOfWrites(opened.file.writes).tables)).toEqual(fileOf(sample))
})

test.each([
  ['holiday.jpg', '\u{fffd}PNG', 'holiday.jpg is not a Parley file. They end in .parley.json.'],
  ['other.json', '{"a":1}', 'other.json is not a Parley file. They end in .parley.json.'],
  [
    'new.parley.json',
    '{"format":"parley-map","version":99,"map":{}}',
    'new.parley.json was made with a newer Parley. Update this one to open it.',
  ],
])('%s is refused in a sentence', async (name, text, sentence) => {
  expect(await openFile(named(text, name), say)).toEqual({ ok: false, sentence })
})

test('a file beyond the limit is refused before it is read', async () => {
  const file = named('')
  Object.defineProperty(file, 'size', { value: 2 ** 40 })
  file.text = () => Promise.reject(new Error('was read'))
  expect(await openFile(file, say)).toMatchObject({
    ok: false,
    sentence: expect.stringContaining('too large'),
  })
})

test('a file that went away is refused in a sentence', async () => {
  const file = named('{}')
  file.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
  expect(await openFile(file, say)).toMatchObject({ ok: false, sentence: expect.stringContaining('damaged') })
})

test('what is broken in a file is left out, and that is told', async () => {
  const text =
    '{"format":"parley-map","version":1,"map":{"meta":{"title":"Half"},"claims":[{"id":"a","kind":"claim"},7]}}'
  expect(await openFile(named(text), say)).toMatchObject({ ok: true, file: { title: 'Half', partly: true } })
})
