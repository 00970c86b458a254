import { describe, expect, it } from 'vitest'
import { applyChange, changeBetween, isSame } from './change.ts'
import { commonView } from './common-view.ts'
import { meView } from './me-view.ts'
import { newRoom } from './testing/room.ts'
import type { ViewChange } from './view.ts'

const room = newRoom()
const view = () => commonView(room.session, 'participant', room.around())

const mine = (dots: number) => ({ may: true, abstains: false, votes: { claim: dots } })

describe('a change of a view', () => {
  it('is all of it at first, then what is new, and nothing when nothing is', () => {
    const first = view()
    expect(changeBetween(undefined, first)).toEqual({ put: first })
    expect(changeBetween(first, view())).toBeUndefined()
    room.do('host', { do: 'title', title: 'Fish' })
    const ann = room.joins()
    expect(changeBetween(first, view())).toEqual({
      put: { room: { ...first.room, title: 'Fish' }, ready: { count: 0, of: 1 } },
      patch: {
        people: {
          set: { [ann]: { id: ann, alias: 'Ann', part: 'participant', standing: 'in', here: true } },
          drop: [],
        },
      },
    })
    const second = view()
    room.do('host', { do: 'remove', person: ann })
    expect(changeBetween(second, view())?.patch?.people).toEqual({ set: {}, drop: [ann] })
  })

  it('keeps what did not change the very same', () => {
    const first = view()
    const ann = room.joins()
    const change = changeBetween(first, view())
    const after = applyChange(first, { change: change ?? {} })
    expect(after.agenda).toBe(first.agenda)
    expect(after.people?.['host']).toBe(first.people['host'])
    expect(after.people?.[ann]?.alias).toBe('Ann')
    expect(after).toEqual(view())
  })

  it('has of a ballot what is new in it, and all of it when something is gone', () => {
    const ballot = { id: 'one', question: 'Long words', state: 'open', done: 1 }
    const before = JSON.parse(JSON.stringify({ ballots: { one: ballot, two: { ...ballot, id: 'two' } } }))
    const after = { ballots: { ...before.ballots, one: { ...ballot, done: 2, unfinished: { ann: 1 } } } }
    const change = changeBetween(before, after)
    expect(change).toEqual({
      patch: { ballots: { set: {}, drop: [], fields: { one: { done: 2, unfinished: { ann: 1 } } } } },
    })
    const then = applyChange(before, { change: change ?? {} })
    expect(then).toEqual(after)
    expect(then.ballots?.['two']).toBe(before.ballots.two)
    expect(changeBetween(after, before)?.patch?.ballots).toEqual({ set: { one: ballot }, drop: [] })
  })

  it('has of what is one’s own the parts that are new, of lists all, and of own ballots those that changed', () => {
    const before = {
      me: { ...meView(room.session, 'host', room.around()), ballots: { one: mine(1), two: mine(2) } },
    }
    const ballots = { one: mine(1), two: mine(3), three: mine(0) }
    const flags = [{ row: 'claim', kind: 'unclear' as const }]
    const after = { me: { ...before.me, ready: true, flags, ballots } }
    const change = changeBetween(before, after)
    expect(change).toEqual({
      patch: {
        me: {
          set: { ready: true, flags },
          drop: [],
          fields: { ballots: { two: mine(3), three: mine(0) } },
        },
      },
    })
    const then = applyChange(before, { change: change ?? {} })
    expect(then).toEqual(after)
    expect(then.me?.ballots['one']).toBe(before.me.ballots.one)
    expect(then.me?.drafts).toBe(before.me.drafts)
    expect(changeBetween(after, before)?.patch?.me?.set).toEqual({
      ready: false,
      flags: [],
      ballots: before.me.ballots,
    })
    // A list that grew is not told as a record of its places.
    const more = { me: { ...after.me, flags: [...flags, { row: 'other', kind: 'unclear' as const }] } }
    expect(applyChange(after, { change: changeBetween(after, more) ?? {} })).toEqual(more)
  })

  it('leaves the other slices alone, unless it is whole', () => {
    const me = { me: meView(room.session, 'host', room.around()) }
    const both = applyChange(view(), { change: changeBetween(undefined, me) ?? {} })
    expect(both).toEqual({ ...view(), ...me })
    expect(applyChange(both, { whole: true, change: { put: me } })).toEqual(me)
  })

  it('takes keys that read like words of the language', () => {
    const people: ReturnType<typeof view>['people'] = JSON.parse('{"__proto__": {"alias": "Ann"}}')
    const change = changeBetween({ people: {} }, { people })
    const message: { change: ViewChange } = JSON.parse(JSON.stringify({ change }))
    const after = applyChange({ people: {} }, message)
    expect(Object.keys(after.people ?? {})).toEqual(['__proto__'])
    const me = meView(room.session, 'host', room.around())
    const [before, gone] = [{ me: { ...me, ballots: { toString: mine(1) } } }, { me: { ...me, ballots: {} } }]
    expect(applyChange(before, { change: changeBetween(before, gone) ?? {} })).toEqual(gone)
  })
})

it('compares as JSON does', () => {
  expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true)
  expect(isSame([1, { a: [] }], [1, { a: [] }])).toBe(true)
  expect(isSame([], {})).toBe(false)
  expect(isSame({ a: null }, { a: undefined })).toBe(false)
  expect(isSame({ a: 1 }, { b: 1 })).toBe(false)
})
