import { commonView, meView, play, type Session, began } from '@parley/workshop'
import { expect, test } from 'vitest'
import { aroundOf } from './turn.ts'
import { frameOf, wholeFrameOf } from './told.ts'

function session(alias: string): Session {
  const host = { id: 'host', alias, tokenHash: 'hash' }
  const room = { id: 'w', map: 'm', code: 'ABC234', title: 'Sam', lang: 'en', at: 7, agenda: [], host }
  const [first] = began(room).events
  if (!first) throw new Error('It did not begin.')
  return play(undefined, first)
}
const around = aroundOf({ now: 7, mapSeq: 0, here: new Set(['host']), hostsAwaySince: undefined }, new Map())

test('the first message of a seat is what it would be if it were put in words alone, also the second time', () => {
  for (const alias of ['Hana', 'Хана "本" \\']) {
    const common = commonView(session(alias), 'host', around)
    for (const seq of [3, 4]) {
      const me = { ...meView(session(alias), 'host', around), ready: seq === 4 }
      const message = { t: 'view', seq, whole: true, change: { put: { ...common, me } } } as const
      expect(Buffer.from(wholeFrameOf(seq, common, me)).toString()).toBe(
        Buffer.from(frameOf(message)).toString(),
      )
    }
  }
})
