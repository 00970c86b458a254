/** Bytes that nobody can guess. Many are drawn at once, since each draw costs more than its bytes; none is given twice. */
import { randomFillSync } from 'node:crypto'

const pool = Buffer.alloc(4096)
let next = pool.length

/** `length` of them, 1,024 at most; to be copied or written down before the next call, and never written to. */
function drawn(length: number): Buffer {
  if (next + length > pool.length) {
    randomFillSync(pool)
    next = 0
  }
  next += length
  return pool.subarray(next - length, next)
}

export const randomPart = (length: number): Uint8Array => new Uint8Array(drawn(length))
/** In base64url. */
export const randomText = (length: number): string => drawn(length).toString('base64url')
