/** Groups report back: one after the other they are called on, host and wall say whose word it is, and all can react. */
import { goToScreen, joinByCode, sitDown } from './in-the-workshop.ts'
import { expect, test } from './workshop-on-sample.ts'
import { phase } from './workshop-plans.ts'
import { claimOf, joinWorkshop } from './workshop-socket.ts'

test('@long each group that is called on has the word, on the host’s screen and on the wall', async ({
  person,
  led,
}) => {
  const agenda = [phase('groups', 'breakouts'), phase('back', 'report-back')]
  const { origin, shop: who, lead: seat } = await led(agenda, { alias: 'Hana' })
  const others = await Promise.all(['Ben', 'Cy', 'Dee'].map((name) => joinWorkshop(origin, who.code, name)))
  const ada = await person({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  await joinByCode(ada, who.code, 'Ada')
  const [ben, cy, dee] = others.map((one) => one.person)
  await seat.do({ do: 'phase', phase: 'groups', start: false })
  const scopes = ['Technology alliance', 'Talent exchange'].map((name) => claimOf(seat.doc, name))
  await seat.do({
    do: 'groups',
    groups: [
      { id: 'one', name: 'Builders', scope: scopes.slice(0, 1), members: [ben] },
      { id: 'two', name: 'Teachers', scope: scopes.slice(1), members: [cy, dee] },
    ],
  })
  await seat.do({ do: 'phase', phase: 'back', start: false })
  const host = await person({ viewport: { width: 1440, height: 900 } })
  await sitDown(host, who)
  const wall = await person({ viewport: { width: 1280, height: 720 } })
  await sitDown(wall, who, 'projector')
  const rows = host.getByRole('region', { name: 'Groups' }).getByRole('listitem')
  const hasWord = (name: string) => rows.filter({ hasText: name }).getByText('has the word')
  await expect(rows).toHaveCount(2)
  await expect(rows.getByText('has the word')).toHaveCount(0)
  for (const [name, other] of [
    ['Builders', 'Teachers'],
    ['Teachers', 'Builders'],
  ] as const) {
    await host.getByRole('button', { name: new RegExp(`^Call on.*${name}`) }).click()
    await expect(hasWord(name)).toBeVisible()
    await expect(hasWord(other)).toHaveCount(0)
    await expect(wall.getByText(`${name} has the word`)).toBeVisible()
    await expect(wall.getByText(`${other} has the word`)).toHaveCount(0)
  }
  // Brought to the branch; what one thinks of it is said beside it.
  await expect(ada.getByText('Hana brought you here.')).toBeVisible()
  await goToScreen(ada, 'Workshop')
  await ada
    .getByRole('button', { name: /^Agree/ })
    .first()
    .click()
  await seat.until(({ flags }) => Object.values<number>(flags.agree).includes(1))
})
