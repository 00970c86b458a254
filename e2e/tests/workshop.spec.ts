/** A workshop in short: two join by the code, vote unseen, see the result that was revealed, and take it home. */
import { readFileSync } from 'node:fs'
import { giveDots, joinByCode, mouseOn, question, sitDown } from './in-the-workshop.ts'
import { expect, test } from './parley.ts'
import { phase } from './workshop-plans.ts'
import { tableIn } from './workshop-cast.ts'
import { beginWorkshop, loopback } from './workshop-socket.ts'

const asked = 'Which would you keep?'
const plan = {
  kind: 'dots',
  ask: 'crux',
  question: asked,
  about: 'proposals',
  anonymity: 'secret',
  sealed: false,
}

test('two join by the code, vote, see the reveal and take the result home', async ({
  person,
  makeMap,
  baseURL,
}, info) => {
  const agenda = [phase('vote', 'ballot', { title: 'Vote', ballot: plan })]
  const shop = await beginWorkshop(loopback(baseURL), await makeMap('sample'), agenda)
  const host = await person({ name: 'Hana', viewport: { width: 1440, height: 900 } })
  await sitDown(host, shop)
  const [ada, ben] = [await person(), await person({ viewport: { width: 390, height: 844 } })]
  await joinByCode(ada, shop.code, 'Ada')
  await joinByCode(ben, shop.code, 'Ben')
  await expect(host.getByRole('heading', { name: '3 in' })).toBeVisible()
  const press = (name: string) => host.getByRole('button', { name, exact: true }).click()
  await press('Begin: Vote')
  await press('Open the ballot')
  await press('Abstain myself')
  for (const [page, dots] of [
    [ada, new Map([['Talent exchange', 1]])],
    [ben, new Map([['Talent exchange', 1]])],
  ] as const) {
    await expect(question(page, asked)).toBeVisible()
    await giveDots(page, mouseOn(page), dots)
  }
  await expect(host.getByText('2 of 2').first()).toBeVisible()
  await press('Close ballot')
  // What is under way counts for three seconds more.
  await expect(host.getByRole('button', { name: 'Reveal', exact: true })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await expect(ada.getByText('The ballot is closed.', { exact: false })).toBeVisible()
  await expect(ada.getByText(/dots? from/)).toHaveCount(0)
  await press('Reveal')
  for (const page of [host, ada, ben])
    await expect(page.getByRole('listitem').filter({ hasText: 'Talent exchange' })).toContainText(
      '2 dots from 2 people',
    )

  await host.getByRole('button', { name: 'End workshop' }).click()
  await host.getByRole('alertdialog').getByRole('button', { name: 'End it' }).click()
  await expect(ben.getByRole('heading', { name: 'The workshop has ended' })).toBeVisible()
  await ben.getByRole('button', { name: 'Report…' }).click()
  const dialog = ben.getByRole('dialog', { name: 'Take the outcome home' })
  await dialog.getByRole('checkbox', { name: 'Report with pictures' }).uncheck()
  await dialog.getByRole('checkbox', { name: 'Votes as a table' }).check()
  const [file] = await Promise.all([
    ben.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download' }).click(),
  ])
  const path = info.outputPath('votes.csv')
  await file.saveAs(path)
  const lines = tableIn(readFileSync(path, 'utf8'))
  expect(lines.map(({ dots, answers }) => [dots, answers])).toEqual([
    ['0', '0'],
    ['0', '0'],
    ['0', '0'],
    ['2', '2'],
  ])
})
