/**
 * Why workshops lie sealed in the file, and how. SQLite copies rows from page to page as a table grows and shrinks, and
 * what it copied stays behind in gaps that even `secure_delete` does not overwrite. So what must be forgotten is
 * written under a key of its workshop, and to forget is to destroy that one key: it lies at the end of a value so long
 * that SQLite keeps its end on pages of its own, which are never copied, and are overwritten when they are let go of. Rows with such a
 * value are written when one is made or destroyed, and else never.
 *
 * This guards nothing from somebody who has the file while the key is in it.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { randomPart } from '../chance.ts'

const cipher = 'aes-256-gcm'
const [keyBytes, nonceBytes, tagBytes] = [32, 12, 16]
/** Twice a page of SQLite: of so long a value no more than the first page's worth stands among other rows. */
const valueBytes = 2 * 4096

/** A new key as it is to be kept. */
export const newSeal = (): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.alloc(valueBytes - keyBytes), randomBytes(keyBytes)]))

const keyOf = (seal: Uint8Array) => seal.subarray(-keyBytes)

/** Seals bytes; each time other ones come of it. */
export function sealed(seal: Uint8Array, plain: Uint8Array): Uint8Array {
  const nonce = randomPart(nonceBytes)
  const making = createCipheriv(cipher, keyOf(seal), nonce)
  const body = Buffer.concat([making.update(plain), making.final()])
  return new Uint8Array(Buffer.concat([nonce, making.getAuthTag(), body]))
}
/** Throws for bytes that were not sealed with this key, or are damaged. */
export function unsealed(seal: Uint8Array, bytes: Uint8Array): Uint8Array {
  const reading = createDecipheriv(cipher, keyOf(seal), bytes.subarray(0, nonceBytes))
  reading.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  const plain = reading.update(bytes.subarray(nonceBytes + tagBytes))
  return new Uint8Array(Buffer.concat([plain, reading.final()]))
}

export const sealedText = (seal: Uint8Array, text: string): Uint8Array => sealed(seal, Buffer.from(text))
export const unsealedText = (seal: Uint8Array, bytes: Uint8Array): string =>
  Buffer.from(unsealed(seal, bytes)).toString()
