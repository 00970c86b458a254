/** A token bucket: `burst` at once, then `perSecond`. Time is an argument, so that tests own it. */
export class Bucket {
  readonly #burst: number
  readonly #perSecond: number
  #left: number
  #since: number

  constructor(burst: number, perSecond: number, nowMs: number) {
    this.#burst = burst
    this.#perSecond = perSecond
    this.#left = burst
    this.#since = nowMs
  }

  /** Takes `count` tokens if they are there; else none, and says no. */
  take(count: number, nowMs: number): boolean {
    this.#fill(nowMs)
    if (count > this.#left) return false
    this.#left -= count
    return true
  }
  isFull(nowMs: number): boolean {
    this.#fill(nowMs)
    return this.#left >= this.#burst
  }
  /** True when one more can be taken. */
  has(nowMs: number): boolean {
    this.#fill(nowMs)
    return this.#left >= 1
  }
  /** Whole seconds until one more can be taken; 0: at once; Infinity: never. */
  waitSeconds(nowMs: number): number {
    this.#fill(nowMs)
    return this.#left >= 1 ? 0 : Math.ceil((1 - this.#left) / this.#perSecond)
  }
  #fill(nowMs: number) {
    // A clock that was set back gives nothing, and takes nothing.
    const passed = Math.max(0, nowMs - this.#since) / 1000
    this.#left = Math.min(this.#burst, this.#left + passed * this.#perSecond)
    this.#since = nowMs
  }
}

/**
 * One bucket for each network address, for a bounded number of them: the oldest are forgotten first. Addresses of
 * version 6 count by their /64, which is what one household or phone has.
 */
export class AddressBuckets {
  readonly #buckets = new Map<string, Bucket>()
  readonly #make: (nowMs: number) => Bucket
  readonly #most: number

  constructor(most: number, make: (nowMs: number) => Bucket) {
    this.#most = most
    this.#make = make
  }

  of(address: string, nowMs: number): Bucket {
    const key = network(address)
    const bucket = this.#buckets.get(key) ?? this.#make(nowMs)
    // Back to the end: the order of a Map is that of insertion.
    this.#buckets.delete(key)
    this.#buckets.set(key, bucket)
    if (this.#buckets.size > this.#most) {
      const [oldest] = this.#buckets.keys()
      if (oldest !== undefined) this.#buckets.delete(oldest)
    }
    return bucket
  }
}

function network(address: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (v4) return v4[1] ?? address
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const groups = head.split(':').filter(Boolean)
  if (tail === undefined) return groups.slice(0, 4).join(':')
  const after = tail.split(':').filter(Boolean)
  const zeros = Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0')
  return [...groups, ...zeros, ...after].slice(0, 4).join(':')
}
