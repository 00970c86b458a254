import { isLanguage, type Language, languages, loadWorkshopMessages } from '@parley/i18n'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { agendaSchema } from './command.ts'
import { workshopRefusals } from './refusal.ts'
import { minutesOf, templates } from './templates.ts'

const all = Object.keys(languages).filter(isLanguage)
const spoken = async (language: Language) => templates((await loadWorkshopMessages(language)).agendas)

test('templates last as long as they say', async () => {
  const lasting = (await spoken('en')).map(({ id, agenda }) => [id, minutesOf(agenda)])
  expect(lasting).toEqual([
    ['stanceCruxStance', 81],
    ['oxford', 45],
    ['scribe', 60],
    ['week', 7 * 24 * 60],
  ])
})

test('the 81 minutes are those of the plan, phase by phase', async () => {
  const [first] = await spoken('en')
  expect(first?.agenda.map(({ minutes }) => minutes)).toEqual([5, 4, 8, 8, 12, 15, 8, 5, 10, 3, 3])
  const ballots = first?.agenda.flatMap(({ id, ballot }) =>
    ballot ? [[id, ballot.kind, ballot.sealed]] : [],
  )
  expect(ballots).toEqual([
    ['stance-before', 'stance', true],
    ['crux-vote', 'dots', false],
    ['stance-after', 'stance', false],
  ])
})

describe.each(all)('in %s', (language) => {
  test('each agenda is one that a host may give', async () => {
    for (const { id, agenda } of await spoken(language))
      expect(v.safeParse(agendaSchema, agenda), id).toMatchObject({ success: true, output: agenda })
  })
  test('phases have ids of their own, and words', async () => {
    for (const { agenda } of await spoken(language)) {
      expect(new Set(agenda.map(({ id }) => id)).size).toBe(agenda.length)
      expect(agenda.filter(({ title, prompt }) => !title || !prompt)).toEqual([])
    }
  })
  test('a vote that comes back is sealed before, asks the same, and stands later', async () => {
    for (const { agenda } of await spoken(language))
      for (const [at, { ballot }] of agenda.entries()) {
        if (ballot?.secondOf === undefined) continue
        const before = agenda.findIndex(({ id }) => id === ballot.secondOf)
        const first = agenda[before]?.ballot
        expect(before).toBeLessThan(at)
        expect(first).toEqual({ ...ballot, secondOf: undefined, sealed: true })
      }
  })
  test('cards are written only where nobody can write on the map', async () => {
    for (const { agenda } of await spoken(language))
      for (const { kind, writing, rights, ballot } of agenda) {
        expect(writing !== undefined).toBe(kind === 'writing')
        expect(rights.write && (writing ?? ballot)).toBeFalsy()
      }
  })
  test('every refusal has its sentence, and no sentence is left over', async () => {
    const { refusals } = await loadWorkshopMessages(language)
    expect(Object.keys(refusals)).toEqual([...workshopRefusals])
  })
})
