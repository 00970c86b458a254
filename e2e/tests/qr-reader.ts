/**
 * Reads a QR code that is drawn as a path of runs, module by module as a camera's program does, so that a test knows
 * what a phone would open. Byte mode, level M, versions 1 to 5: a link; anything else throws.
 */
import type { Locator } from '@playwright/test'

/** Data bytes of each block, by version. */
const blocks: readonly (readonly number[])[] = [[], [16], [28], [44], [32, 32], [43, 43]]
type Cells = readonly (readonly boolean[])[]

/** @param one the code itself, or what holds it */
export async function readQrCode(one: Locator): Promise<string> {
  const svg = one.locator('svg').first()
  const drawn = { box: await svg.getAttribute('viewBox'), path: await svg.locator('path').getAttribute('d') }
  return textIn(cellsOf(Number(drawn.box?.split(' ')[2]), drawn.path ?? ''))
}

/** Without the quiet zone. */
function cellsOf(width: number, path: string): Cells {
  const dark = new Set<string>()
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let n = 0; n < Number(length); n++) dark.add(`${Number(x) + n} ${y}`)
  const edge = Math.min(...[...dark].map((at) => Number(at.split(' ')[1])))
  const size = width - 2 * edge
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => dark.has(`${x + edge} ${y + edge}`)),
  )
}

function textIn(cells: Cells): string {
  const size = cells.length
  const version = (size - 17) / 4
  const sizes = blocks[version]
  const isDark = (y: number, x: number) => cells[y]?.[x] === true
  const format = [0, 1, 2, 3, 4].map((x) => Number(isDark(8, x)) ^ (x % 2 ? 0 : 1))
  if (!sizes?.length || format[0] || format[1])
    throw new Error(`A QR code of another kind: version ${version}.`)
  const mask = 4 * (format[2] ?? 0) + 2 * (format[3] ?? 0) + (format[4] ?? 0)
  const bits: number[] = []
  let up = true
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right--
    for (let n = 0; n < size; n++) {
      const y = up ? size - 1 - n : n
      for (const x of [right, right - 1])
        if (!isFixed(y, x, size, version)) bits.push(Number(isDark(y, x) !== isMasked(mask, y, x)))
    }
    up = !up
  }
  const bytes = Array.from({ length: bits.length >> 3 }, (_, at) => numberIn(bits, 8 * at, 8))
  // Bytes of several blocks take turns.
  const read = sizes.flatMap((length, block) =>
    Array.from({ length }, (_, at) => bytes[at * sizes.length + block] ?? 0),
  )
  const all = read.flatMap((byte) => Array.from({ length: 8 }, (_, at) => (byte >> (7 - at)) & 1))
  if (numberIn(all, 0, 4) !== 4) throw new Error('This QR code holds no bytes.')
  const text = Array.from({ length: numberIn(all, 4, 8) }, (_, at) => numberIn(all, 12 + 8 * at, 8))
  return Buffer.from(text).toString('utf8')
}

const numberIn = (bits: readonly number[], from: number, length: number): number =>
  bits.slice(from, from + length).reduce((sum, bit) => 2 * sum + bit, 0)

/** Corners, dotted lines and the small square: they say where the code is, not what. */
function isFixed(y: number, x: number, size: number, version: number): boolean {
  const far = size - 8
  if (y === 6 || x === 6) return true
  if (y < 9 && (x < 9 || x >= far)) return true
  if (y >= far && x < 9) return true
  return version > 1 && Math.abs(y - (size - 7)) <= 2 && Math.abs(x - (size - 7)) <= 2
}

function isMasked(mask: number, y: number, x: number): boolean {
  const product = ((y * x) % 2) + ((y * x) % 3)
  const rules = [
    (y + x) % 2,
    y % 2,
    x % 3,
    (y + x) % 3,
    ((y >> 1) + Math.floor(x / 3)) % 2,
    product,
    product % 2,
    (((y + x) % 2) + ((y * x) % 3)) % 2,
  ]
  return rules[mask] === 0
}
