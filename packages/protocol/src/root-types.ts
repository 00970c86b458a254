/**
 * The root types of a document by name, such that Yjs finds the name of a type without looking through all of them.
 * Root types do not know their names. Whoever encodes the first letter of a root text needs it, and Yjs goes through
 * `doc.share.entries()` until it meets the type: on a map of thousands of texts nearly all of the time for encoding
 * it went there, squared in their number.
 *
 * So `entries` begins with what is asked for most: the roots that were there first (the tables), the newest (somebody
 * has just begun to write in it), and then the one found last and those that came after it, for documents are encoded
 * in the order in which they came to be. It still goes through all, each at least once; nothing relies on the order.
 *
 * It lives here, without a library, because the page and the server both hold documents of maps, and neither may import
 * the other's (docs/decisions/0009).
 */

/** To be put in a document as its `share` before anything is in it. `Type` is whatever the library keeps there. */
export class RootTypes<Type> extends Map<string, Type> {
  readonly #names: string[] = []
  #first = 0
  /** Where the last search ended. */
  #at = 0

  override set(name: string, type: Type): this {
    if (!this.has(name)) this.#names.push(name)
    return super.set(name, type)
  }

  /** Says that the roots that are there now are asked for most. */
  beginWithThese(): void {
    this.#first = this.#names.length
  }

  override *entries(): MapIterator<[string, Type]> {
    const all = this.#names.length
    const rest = all - this.#first
    for (let n = 0; n < this.#first; n++) yield this.#entry(n)
    if (rest) yield this.#entry(all - 1)
    const start = Math.max(this.#at, this.#first)
    for (let n = start; n < start + rest; n++) {
      // A search that ends here leaves the loop at the yield.
      this.#at = n < all ? n : n - rest
      yield this.#entry(this.#at)
    }
  }

  #entry(index: number): [string, Type] {
    const name = this.#names[index]
    const type = name === undefined ? undefined : this.get(name)
    if (name === undefined || !type)
      throw new Error('A root type was taken away while all were gone through.')
    return [name, type]
  }

  override delete(name: string): boolean {
    const index = this.#names.indexOf(name)
    if (index >= 0) this.#names.splice(index, 1)
    if (index >= 0 && index < this.#first) this.#first -= 1
    return super.delete(name)
  }

  override clear(): void {
    this.#names.length = 0
    this.#first = 0
    super.clear()
  }
}
