/** What is packed is found again by a reader that starts, as all do, from the index at the end. */
import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { zipOf } from './zip-of.ts'

const bytesOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer())

/** By name; throws where the index, a head of a file and the file do not agree. */
function unpacked(archive: Buffer): Readonly<Record<string, Buffer>> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  expect(end).toBe(archive.length - 22)
  const found: Record<string, Buffer> = {}
  let at = archive.readUInt32LE(end + 16)
  expect(at + archive.readUInt32LE(end + 12)).toBe(end)
  for (let n = 0; n < archive.readUInt16LE(end + 10); n++) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50)
    const [sum, length, nameLength] = [
      archive.readUInt32LE(at + 16),
      archive.readUInt32LE(at + 24),
      archive.readUInt16LE(at + 28),
    ]
    const name = archive.subarray(at + 46, at + 46 + nameLength)
    const head = archive.readUInt32LE(at + 42)
    expect(archive.readUInt32LE(head)).toBe(0x04034b50)
    // Names are UTF-8, nothing is compressed, and the head says what the index says.
    expect([archive.readUInt16LE(head + 6), archive.readUInt16LE(head + 8)]).toEqual([0x800, 0])
    expect(archive.subarray(head + 4, head + 30)).toEqual(archive.subarray(at + 6, at + 32))
    const start = head + 30 + nameLength
    expect(archive.subarray(head + 30, start)).toEqual(name)
    const content = archive.subarray(start, start + length)
    expect(crc32(content)).toBe(sum)
    found[name.toString()] = content
    at += 46 + nameLength
  }
  expect(at).toBe(end)
  return found
}

test('every file is found whole, by its name in any script', async () => {
  const many = Uint8Array.from({ length: 3_000 }, (_, n) => (n * 7) % 251)
  const archive = await zipOf([
    { name: '1 整张论证图.png', content: new Blob([many]) },
    { name: '2 Карта.svg', content: new Blob(['<svg/>']) },
    { name: 'empty.txt', content: new Blob([]) },
  ])
  expect(archive.type).toBe('application/zip')
  expect(unpacked(await bytesOf(archive))).toEqual({
    '1 整张论证图.png': Buffer.from(many),
    '2 Карта.svg': Buffer.from('<svg/>'),
    'empty.txt': Buffer.alloc(0),
  })
})

test('an archive of nothing is its end alone', async () => {
  expect(unpacked(await bytesOf(await zipOf([])))).toEqual({})
})
