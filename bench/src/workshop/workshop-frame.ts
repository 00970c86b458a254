/** A frame of kind `workshop`: a number, a length, and the text. */
import { frame } from '@parley/protocol'

export function workshopFrame(text: string): Uint8Array {
  const bytes = Buffer.from(text)
  const head: number[] = [frame.workshop]
  let left = bytes.length
  while (left > 127) {
    head.push((left & 127) | 128)
    left >>>= 7
  }
  return Buffer.concat([Buffer.from([...head, left]), bytes])
}

/** Where the text of a frame begins. */
export function textStart(data: Uint8Array): number {
  let at = 1
  while ((data[at] ?? 0) > 127) at++
  return at + 1
}
