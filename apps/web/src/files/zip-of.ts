/**
 * Several files as one archive, stored as they are: pictures are small already, and a browser lets a page save only so
 * many files at once. ZIP as in APPNOTE 6.3.3, without compression, with names in UTF-8.
 */

export interface Packed {
  /** Without folders. */
  readonly name: string
  readonly content: Blob
}

const [localHead, centralHead, endHead] = [0x04_03_4b_50, 0x02_01_4b_50, 0x06_05_4b_50]
const version = 20
/** Names are UTF-8. */
const flags = 1 << 11
/** The first day that an archive can tell: when a file was made is nobody's matter. */
const firstDay = (1 << 5) | 1

/** In the order given. Together below 4 GiB, and fewer than 65,536. O(bytes). */
export async function zipOf(files: readonly Packed[]): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const index: Uint8Array<ArrayBuffer>[] = []
  let at = 0
  for (const { name, content } of files) {
    const bytes = new Uint8Array(await content.arrayBuffer())
    const title = new TextEncoder().encode(name)
    const common = [
      [2, version],
      [2, flags],
      [2, 0],
      [2, 0],
      [2, firstDay],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, title.length],
      [2, 0],
    ] as const
    parts.push(fields([[4, localHead], ...common]), title, bytes)
    index.push(
      fields([[4, centralHead], [2, version], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]),
      title,
    )
    at += 30 + title.length + bytes.length
  }
  const indexLength = index.reduce((sum, { length }) => sum + length, 0)
  const end = fields([
    [4, endHead],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, indexLength],
    [4, at],
    [2, 0],
  ])
  return new Blob([...parts, ...index, end], { type: 'application/zip' })
}

/** Numbers, each in so many bytes, the lowest first. */
function fields(numbers: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(numbers.reduce((sum, [bytes]) => sum + bytes, 0)))
  let at = 0
  for (const [bytes, value] of numbers) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value >>> 0, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1
  return value
})
function crc32(bytes: Uint8Array): number {
  let crc = 0xff_ff_ff_ff
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xff_ff_ff_ff) >>> 0
}
