/**
 * Ids and order keys of the sample's rows. A sample is written once and copied often, so they are fixed: made from
 * the content's own keys instead of by chance, and the same bytes come out of every build. They look like any other
 * id and key, because in a copy they live on among random ones.
 */

const idDigits = 'abcdefghijkmnpqrstuvwxyz23456789'
const keyDigits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** The id of the row of a sort (`claim`, `link` …) that stands for a piece of content. 16 letters and figures. */
export function rowId(sort: string, key: string): string {
  let id = ''
  for (let part = 0; id.length < 16; part++) {
    let bits = hashed(`${part} ${sort} ${key}`)
    for (let i = 0; i < 4; i++) {
      id += idDigits[bits & 31]
      bits >>>= 5
    }
  }
  return id
}

/** An order key for the row at a place in its list, which holds fewer than 3844. Its end is told by the row's id. */
export function orderKey(place: number, id: string): string {
  const base = keyDigits.length
  if (!Number.isInteger(place) || place < 0 || place >= base ** 2)
    throw new RangeError(`No place in a list: ${place}`)
  const bits = hashed(`order ${id}`)
  // The last digit is no zero: there is no room below a fraction that ends in one.
  const end = [bits % base, (bits >>> 8) % base, 1 + ((bits >>> 16) % (base - 1))]
  return 'b' + [Math.floor(place / base), place % base, ...end].map((digit) => keyDigits[digit]).join('')
}

/** FNV-1a with a last mixing, so that neighbouring keys share no letters. */
function hashed(text: string): number {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
