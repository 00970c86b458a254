/** Signs of people in the room: hands with their claims, who is done, and what a group found. */
import { sitDown } from './in-the-workshop.ts'
import { press } from './on-the-stage.ts'
import { expect, test } from './workshop-on-sample.ts'
import { closedMap, phase } from './workshop-plans.ts'
import { attend, claimOf, joinWorkshop } from './workshop-socket.ts'

test.describe.configure({ timeout: 180_000 })
const room = { viewport: { width: 1440, height: 900 } }

test('@long hands with their claim in order, who is ready, and what a group found strongest', async ({
  person,
  begun,
}) => {
  const { origin, shop } = await begun([
    phase('talk', 'talk', { rights: closedMap }),
    phase('groups', 'breakouts'),
    phase('report', 'report-back'),
  ])
  const host = await person({ name: 'Hana', ...room })
  await sitDown(host, shop)
  const page = await person(room)
  await sitDown(page, await joinWorkshop(origin, shop.code, 'Ada'))
  const ben = await attend(origin, await joinWorkshop(origin, shop.code, 'Ben'))
  await press(host, 'Begin: Phase talk')
  const talent = claimOf(ben.doc, 'Talent exchange')
  await ben.do({ do: 'hand', kind: 'question', claim: talent })
  await page.getByRole('button', { name: 'Raise hand' }).first().click()
  await page
    .getByRole('menuitemradio', { name: 'I want to speak' })
    .or(page.getByRole('menuitem', { name: 'I want to speak' }))
    .click()
  const hands = host.getByRole('region', { name: 'Hands' })
  await expect(hands.getByRole('listitem')).toHaveCount(2)
  await expect(hands.getByRole('listitem').nth(0)).toContainText('has a question: Talent exchange')
  await expect(hands.getByRole('listitem').nth(1)).toContainText('Ada')
  await press(host, 'Next speaker: Ben')
  await expect(hands.getByRole('listitem').nth(0)).toContainText('has the word')
  await press(host, 'Next speaker: Ada')
  // Whoever had the word has had it.
  await expect(hands.getByRole('listitem')).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'It is your turn to speak.' }).first()).toBeVisible()
  await press(host, 'Lower the hand of Ada')
  await expect(hands).toContainText('No hand is raised.')
  await expect(page.getByRole('button', { name: 'Raise hand' }).first()).toBeVisible()

  await press(host, 'Next: Phase groups')
  await press(host, 'One group for each proposal')
  const mine = page.getByRole('heading', { name: /^Your group: / })
  await expect(mine).toBeVisible()
  await page.getByRole('button', { name: 'Choose: Strongest reason' }).click()
  const picker = page.getByRole('dialog', { name: 'Strongest reason' })
  const [first] = [picker.getByRole('listitem').nth(1).getByRole('button')]
  const words = (await first.textContent())?.trim().slice(0, 20) ?? ''
  await first.click()
  await expect(picker).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Choose another: Strongest reason' })).toBeVisible()
  await expect(host.getByRole('main')).toContainText(words)
  await page.getByRole('button', { name: 'I am done' }).click()
  await expect(host.getByText('1 of 2 say that they are done')).toBeVisible()
  const waiting = host.getByRole('region', { name: 'Not yet done, only hosts see this' })
  await expect(waiting).toContainText('Ben')
  await expect(waiting).not.toContainText('Ada')
  await page.getByRole('button', { name: 'Not done after all' }).click()
  await expect(host.getByText('say that they are done')).toHaveCount(0)
  await press(host, 'Next: Phase report')
  await expect(host.getByRole('main')).toContainText('Strongest reason')
  await expect(host.getByRole('main')).toContainText(words)
  ben.leave()
})
