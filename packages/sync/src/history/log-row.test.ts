import { roles } from '@parley/protocol'
import * as encoding from 'lib0/encoding'
import { expect, test } from 'vitest'
import { type LogRow, readLogAnswer } from './log-row.ts'

const row = (seq: number, person = 'Ада'): LogRow => ({
  seq,
  at: 1_700_000_000_000 + seq,
  person,
  link: 'edit',
  update: Uint8Array.of(seq, 0, 255),
})
const answer = (last: number, after: number, rows: readonly LogRow[]) =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, last)
    let before = after
    for (const { seq, at, person, link, update } of rows) {
      encoding.writeVarUint(encoder, seq - before)
      encoding.writeVarUint(encoder, at)
      encoding.writeVarString(encoder, person)
      encoding.writeVarUint(encoder, roles.indexOf(link))
      encoding.writeVarUint8Array(encoder, update)
      before = seq
    }
  })

test('reads what the server writes, gaps in the numbers too', () => {
  const rows = [row(8), row(11, '')]
  expect(readLogAnswer(answer(20, 7, rows), 7)).toEqual({ last: 20, rows })
  expect(readLogAnswer(answer(7, 7, []), 7)).toEqual({ last: 7, rows: [] })
})

test('anything else is no answer', () => {
  const whole = answer(2, 0, [row(1), row(2)])
  // A cut between two rows cannot be seen; any other can.
  const read = Array.from({ length: whole.length }, (_, length) => readLogAnswer(whole.slice(0, length), 0))
  expect(read.flatMap((one) => (one ? [one.rows.length] : []))).toEqual([0, 1])
  expect(readLogAnswer(new Uint8Array(), 0)).toBeUndefined()
  expect(readLogAnswer(answer(2, 1, [row(1)]), 1)).toBeUndefined()
  expect(readLogAnswer(new TextEncoder().encode('<!doctype html><title>Log in</title>'), 0)).toBeUndefined()
})
