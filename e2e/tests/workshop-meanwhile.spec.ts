/** Somebody is on the map when the room goes on: a ballot that opens there tells them and brings them, in each language. */
import { sitDown } from './in-the-workshop.ts'
import { card } from './on-the-map.ts'
import { expect, test } from './workshop-on-sample.ts'
import { ballot, everything, phase } from './workshop-plans.ts'
import { joinWorkshop } from './workshop-socket.ts'

const agenda = [
  phase('build', 'talk', { rights: everything }),
  phase('vote', 'ballot'),
  phase('close', 'close', { rights: everything }),
]
const words = {
  en: {
    vote: 'There is a vote:',
    go: 'Vote',
    on: 'The workshop has gone on:',
    there: 'Go there',
    map: 'Map',
    card: 'Joint think tank',
  },
  zh: {
    vote: '现在投票：',
    go: '去投票',
    on: '研讨已进入：',
    there: '前往',
    map: '论证图',
    card: '科技产业联盟',
  },
  ru: {
    vote: 'Идёт голосование:',
    go: 'Голосовать',
    on: 'Встреча идёт дальше:',
    there: 'Перейти',
    map: 'Карта',
    card: 'Технологический альянс',
  },
} as const

for (const [language, say] of Object.entries(words))
  test(`@long whoever works on the map is told of a ballot that opens, and comes to it with one press (${language})`, async ({
    person,
    led,
  }) => {
    const { origin, shop, lead } = await led(agenda)
    await lead.do({ do: 'phase', phase: 'build', start: false })
    const ada = await person({ name: 'Ada', locale: language })
    await sitDown(ada, await joinWorkshop(origin, shop.code, 'Ada'), 'projector')
    await ada.goto(`/w/${shop.workshop}#map`)
    await expect(card(ada, say.card).first()).toBeVisible()
    const note = ada.getByRole('status').filter({ hasText: say.vote })
    const button = ada.getByRole('button', { name: say.go, exact: true })
    await expect(note).toHaveCount(0)

    // In the phase that is on: only the ballot is news.
    await lead.do(ballot('stance', 'stance', [{ id: 'kite', text: 'Kite' }], { phase: 'build' }))
    await lead.do({ do: 'ballot-open', ballot: 'stance' })
    await expect(note).toContainText('Where do you stand?')
    // Nobody is taken from the map by it.
    await expect(card(ada, say.card).first()).toBeVisible()
    await button.focus()
    await ada.keyboard.press('Enter')
    await expect(ada.getByRole('heading', { name: 'Where do you stand?' })).toBeVisible()
    await expect(note).toHaveCount(0)
    // Whoever has answered is asked no more.
    await ada.getByRole('main').getByRole('radio').first().locator('xpath=ancestor::label').click()
    await lead.until(({ ballots }) => ballots.stance.done === 1)
    await ada.getByRole('radio', { name: say.map, exact: true }).focus()
    await ada.keyboard.press('Space')
    await expect(card(ada, say.card).first()).toBeVisible()
    await expect(note).toHaveCount(0)
    await lead.do({ do: 'ballot-close', ballot: 'stance' })

    // The next phase tells of itself likewise.
    await lead.do({ do: 'phase', phase: 'close', start: false })
    const gone = ada.getByRole('status').filter({ hasText: say.on })
    await expect(gone).toContainText('Phase close')
    await gone.getByRole('button', { name: say.there, exact: true }).click()
    await expect(ada.getByRole('heading', { name: 'Phase close' }).first()).toBeVisible()
  })
