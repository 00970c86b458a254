/**
 * Fractional keys: strings whose plain order is the order of rows, with always another between two of them. A key is
 * a number in base 62 whose first letter tells how many digits stand before the point (as in `fractional-indexing`),
 * so that adding at an end makes keys longer only with the logarithm of their number. Three random digits end each
 * key, so that two people who add at the same place at once hardly ever make the same one; ties are broken by id.
 */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const base = digits.length
const lowest = '0'
const highest = 'z'
const first = 'a0'

/**
 * A key after `before` and before `after`; null stands for the end of the list. Where nothing fits between (the two
 * are equal, the wrong way round, or from a program that leaves no room), the key comes right after `before`: rows
 * that tie cannot be parted by a third. `random` answers at least 0 and less than 1. Throws a RangeError for strings
 * that are no keys (the reader of rows lets none through). O(length).
 */
export function keyBetween(before: string | null, after: string | null, random: () => number): string {
  for (const key of [before, after])
    if (key !== null && !/^[0-9A-Za-z]*$/.test(key)) throw new RangeError(`No order key: ${key}`)
  const low = before ?? ''
  return (bodyBetween(low, after) ?? bodyBetween(low, null) ?? low) + suffix(random)
}

/** The key without its random end, which never is the beginning of `after`; undefined when there is no room. */
function bodyBetween(low: string, high: string | null): string | undefined {
  if (high === null) return (low === '' ? first : raised(low)) ?? fraction(low, null)
  if (low >= high) return undefined
  return (low === '' ? lowered(high) : undefined) ?? fraction(low, high)
}

/** Between two fractions, the shortest; the upper one null: no bound. */
function fraction(low: string, high: string | null): string | undefined {
  let body = ''
  let bound = high
  for (let at = 0; ; at++) {
    const from = digit(low, at)
    const to = bound === null ? base : digit(bound, at)
    if (to - from > 1) return body + digits[(from + to) >> 1]
    if (to < from || (to === from && at >= low.length && at >= (bound ?? '').length)) return undefined
    body += digits[from]
    // Below the bound from here on, whatever follows.
    if (to > from) bound = null
  }
}
const digit = (key: string, at: number): number => (at < key.length ? digits.indexOf(key.charAt(at)) : 0)

/** How long the whole part of a key is, head and all: `a` to `z` count up from 2, `Z` to `A` from 2 as well. */
function wholeOf(key: string): string | undefined {
  const head = key.charCodeAt(0)
  const length = head >= 97 ? head - 97 + 2 : head >= 65 ? 90 - head + 2 : Number.NaN
  return key.length >= length ? key.slice(0, length) : undefined
}

/** The next whole number; undefined when the key does not begin with one, or with the last. */
function raised(key: string): string | undefined {
  const whole = wholeOf(key)
  if (whole === undefined) return undefined
  const [head, ...rest] = whole
  for (let at = rest.length - 1; at >= 0; at--) {
    if (rest[at] !== highest) return head + stepped(rest, at, 1, lowest)
  }
  if (head === 'Z') return first
  if (head === highest) return undefined
  const next = String.fromCharCode(whole.charCodeAt(0) + 1)
  return next + lowest.repeat(next >= 'a' ? rest.length + 1 : rest.length - 1)
}

/** The whole number before; undefined as above. */
function lowered(key: string): string | undefined {
  const whole = wholeOf(key)
  if (whole === undefined) return undefined
  const [head, ...rest] = whole
  for (let at = rest.length - 1; at >= 0; at--) {
    if (rest[at] !== lowest) return head + stepped(rest, at, -1, highest)
  }
  if (head === 'a') return `Z${highest}`
  if (head === 'A') return undefined
  const next = String.fromCharCode(whole.charCodeAt(0) - 1)
  return next + highest.repeat(next >= 'a' ? rest.length - 1 : rest.length + 1)
}

/** The digits with the one at a place changed by a step, and all behind it set to `fill`. */
function stepped(rest: readonly string[], at: number, step: number, fill: string): string {
  const changed = digits[digits.indexOf(rest[at] ?? '') + step] ?? ''
  return rest.slice(0, at).join('') + changed + fill.repeat(rest.length - at - 1)
}

/** The last digit is no zero: below a key that ends in zero there is no room. */
function suffix(random: () => number): string {
  const below = (count: number) => Math.min(count - 1, Math.floor(random() * count))
  return `${digits[below(base)]}${digits[below(base)]}${digits[1 + below(base - 1)]}`
}
