import { loadEditorMessages } from '@parley/i18n'
import { type ArgumentMap, countsOf, kindFault, liveClaims, mapOfWrites, proposals } from '@parley/model'
import { expect, test } from 'vitest'
import { templateClip, templates } from './template-clip.ts'
import { templateWrites } from './template-writes.ts'

async function made(template: (typeof templates)[number], lang: 'en' | 'zh' | 'ru'): Promise<ArgumentMap> {
  const { starting } = await loadEditorMessages(lang)
  let ids = 0
  const context = { me: 'ana', now: 1, newId: () => `n${++ids}`, random: () => 0.5 }
  return mapOfWrites(templateWrites(templateClip(template, starting, lang), context)).tables
}

test.each(templates)(
  '%s: each claim has words and a place of its own, each step stands and is in order',
  async (one) => {
    for (const lang of ['en', 'zh', 'ru'] as const) {
      const map = await made(one, lang)
      const claims = liveClaims(map)
      expect(claims.length).toBeGreaterThan(5)
      for (const { id, kind, lang: own, by } of claims) {
        expect(own).toBe(lang)
        expect(by).toBe('ana')
        expect(map.words(kind === 'proposal' ? 'title' : 'text', id, lang)).not.toBe('')
      }
      const boxes = claims.map(({ kind, pos }) => ({
        x: pos?.[0] ?? NaN,
        y: pos?.[1] ?? NaN,
        width: kind === 'proposal' ? 404 : 264,
        height: kind === 'proposal' ? 150 : 100,
      }))
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1)) {
          const apart =
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
          expect(apart).toBe(true)
        }
      for (const { id, target, stance } of map.inferences()) {
        expect(map.isSound(id)).toBe(true)
        const ends = map.premisesOf(id).map((key) => map.claim(map.premise(key)?.claim ?? ''))
        const kind = map.claim(target)?.kind ?? 'inference'
        expect(
          kindFault(
            ends.map((end) => ({ id: end?.id ?? '', kind: end?.kind ?? 'note' })),
            { id: target, kind },
            stance,
          ),
        ).toBeNull()
      }
      expect(map.faults()).toEqual([])
    }
  },
)

test('a debate has one proposal with both sides; the questions have options that answer', async () => {
  const debate = await made('debate', 'en')
  const [proposal, ...others] = proposals(debate)
  expect(others).toEqual([])
  expect(countsOf(debate, proposal?.id ?? '')).toMatchObject({ supports: 2, rebuts: 2 })
  const ibis = await made('ibis', 'en')
  const question = liveClaims(ibis).find(({ kind }) => kind === 'question')
  expect(countsOf(ibis, question?.id ?? '').answers).toBe(3)
})
