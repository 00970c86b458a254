import { describe, expect, test } from 'vitest'
import { additionsOf } from '../additions.ts'
import type { Context } from '../command.ts'
import { mapFrom } from '../notation.ts'
import type { PlainStore } from '../plain-store.ts'
import { notationOf } from '../print-notation.ts'
import { recentlyDeleted } from '../recently-deleted.ts'
import { addClaim } from './add-claim.ts'
import { addCoPremise } from './add-co-premise.ts'
import { addComment } from './add-comment.ts'
import { addRelated } from './add-related.ts'
import { addSource } from './add-source.ts'
import { cite } from './cite.ts'
import { connect } from './connect.ts'
import { mergeClaims } from './merge-claims.ts'
import { removeAdditionsOf } from './remove-additions-of.ts'
import { reply } from './reply.ts'
import { restore } from './restore.ts'
import { tag } from './tag.ts'
import { adaAtWork, play } from './test-stage.ts'

/** Ada, Ben and Cai at one map; ids are `ada1`, `ben1` … */
function stage() {
  const store = mapFrom('P')
  const made = new Map<string, number>()
  const by = (me: string): Context => ({
    ...adaAtWork(),
    me,
    newId: () => {
      made.set(me, (made.get(me) ?? 0) + 1)
      return `${me}${made.get(me)}`
    },
  })
  const relates = (me: string, target: string, stance: 'supports' | 'rebuts' = 'supports') =>
    made1(play(store, addRelated, { target, stance, lang: 'en', pos: null }, by(me)))
  return { store, by, relates }
}
const made1 = (performed: ReturnType<typeof play>) =>
  performed.ok ? { claim: performed.made[0] ?? '', step: performed.made[1] ?? '' } : { claim: '', step: '' }
const idsOf = (store: PlainStore, person: string) =>
  additionsOf(store.tables, person).rows.map(({ id }) => id)
const live = (store: PlainStore) =>
  [...store.tables.claims()].filter(({ deleted }) => !deleted).map(({ id }) => id)

describe('[C39] what one person added', () => {
  test('[C39] is told by table, and what others built on is told with their names', () => {
    const { store, by, relates } = stage()
    const reason = relates('ada', 'P')
    relates('ben', reason.claim, 'rebuts')
    relates('cai', reason.step, 'rebuts')
    const alone = relates('ada', 'P')
    play(store, tag, { claim: 'P', name: 'x' }, by('ada'))
    const { rows, builtOn } = additionsOf(store.tables, 'ada')
    expect(rows.map(({ table }) => table)).toEqual([
      'claims',
      'claims',
      'inferences',
      'inferences',
      'premises',
      'premises',
      'tags',
    ])
    expect(builtOn.get(reason.claim)).toEqual(['ben'])
    expect(builtOn.get(reason.step)).toEqual(['cai'])
    expect(builtOn.has(alone.claim)).toBe(false)
    // Who wrote into the words of another's claim is known elsewhere.
    const told = additionsOf(store.tables, 'ada', new Map([[alone.claim, ['ada', 'cai']]]))
    expect(told.builtOn.get(alone.claim)).toEqual(['cai'])
    expect(additionsOf(store.tables, 'nobody')).toEqual({ rows: [], builtOn: new Map() })
  })

  test('[C39] goes in one go, what it holds up falls with it, and comes back as one deed', () => {
    const { store, by, relates } = stage()
    const reason = relates('ada', 'P')
    relates('ben', reason.claim)
    const before = notationOf(store.tables)
    expect(play(store, removeAdditionsOf, { person: 'ada', leave: [] }, by('cai')).ok).toBe(true)
    expect(live(store)).toEqual(['P', 'ben1'])
    const [deed, ...others] = recentlyDeleted(store.tables)
    expect([deed?.by, deed?.rows.map(({ table }) => table), others]).toEqual(['cai', ['claims'], []])
    play(store, restore, { ids: deed?.rows.map(({ id }) => id) ?? [] })
    expect(notationOf(store.tables)).toBe(before)
  })

  test('[C39] leaves what others built on where that is asked, with what holds it up', () => {
    const { store, relates } = stage()
    const [low, alone] = [relates('ada', 'P'), relates('ada', 'P')]
    const mid = relates('ada', low.claim)
    relates('ben', mid.claim)
    const { builtOn } = additionsOf(store.tables, 'ada')
    expect(builtOn.get(mid.claim)).toEqual(['ben'])
    // Nobody built on these, but what Ben said would hang in the air.
    for (const id of [mid.step, low.claim, low.step]) expect(builtOn.get(id)).toEqual([])
    play(store, removeAdditionsOf, { person: 'ada', leave: [...builtOn.keys()] })
    expect(live(store)).toEqual(['P', low.claim, mid.claim, 'ben1'])
    expect(store.tables.isSound(mid.step) && store.tables.isSound(low.step)).toBe(true)
    expect(store.tables.claim(alone.claim)?.deleted).not.toBeNull()
    // Again there is nothing to do.
    expect(play(store, removeAdditionsOf, { person: 'ada', leave: [...builtOn.keys()] }).ok).toBe(false)
  })

  test('[C39] has been built on by use, co-premise, merge, citation, tag, comment and answer', () => {
    const { store, by } = stage()
    const claim = (me: string) =>
      made1(play(store, addClaim, { kind: 'claim', lang: 'en', pos: null }, by(me))).claim
    const [used, tagged, said, merged] = [claim('ada'), claim('ada'), claim('ada'), claim('ada')]
    play(store, connect, { claim: used, target: 'P', stance: 'supports' }, by('ben'))
    play(store, tag, { claim: tagged, name: 'x' }, by('ben'))
    play(store, addComment, { on: said, text: 'Hm', lang: 'en' }, by('ben'))
    play(store, mergeClaims, { from: claim('ben'), into: merged }, by('ada'))
    const source = made1(play(store, addSource, { lang: 'en', title: { '': 'T' } }, by('ada'))).claim
    play(store, cite, { claim: 'P', source }, by('ben'))
    const comment = made1(play(store, addComment, { on: 'P', text: 'Why?', lang: 'en' }, by('ada'))).claim
    play(store, reply, { comment, text: 'So', lang: 'en' }, by('ben'))
    const { step } = made1(
      play(store, addRelated, { target: 'P', stance: 'supports', lang: 'en', pos: null }, by('ada')),
    )
    play(store, addCoPremise, { inference: step, lang: 'en', pos: null }, by('ben'))
    const { builtOn } = additionsOf(store.tables, 'ada')
    expect([used, tagged, said, merged, source, comment, step].map((id) => builtOn.get(id))).toEqual(
      Array.from({ length: 7 }, () => ['ben']),
    )
    // What Ben took back is no longer a reason to keep anything; his claim stays in the one that it went up in.
    play(store, removeAdditionsOf, { person: 'ben', leave: [] })
    expect([...additionsOf(store.tables, 'ada').builtOn.keys()]).toEqual([merged])
  })

  test('[C39] is not what was deleted before, nor rows that name nobody; nothing to remove is refused', () => {
    const { store, relates } = stage()
    relates('ada', 'P')
    play(store, removeAdditionsOf, { person: 'ada', leave: [] })
    expect(idsOf(store, 'ada').filter((id) => store.tables.claim(id))).toEqual([])
    expect(play(store, removeAdditionsOf, { person: 'nobody', leave: [] })).toEqual({
      ok: false,
      refusal: { why: 'nothing-chosen' },
    })
  })
})
