/** The map of a workshop: each one's undo is their own, and in a phase that closes it nothing is lost. */
import { readFileSync } from 'node:fs'
import { sitDown } from './in-the-workshop.ts'
import { add, card, saved, showOutline } from './on-the-map.ts'
import { expect, test } from './workshop-on-sample.ts'
import { everything, phase } from './workshop-plans.ts'
import { joinWorkshop } from './workshop-socket.ts'
import { wholeMapOf } from './whole-map.ts'

const agenda = [phase('build', 'talk', { rights: everything }), phase('listen', 'report-back')]

test('@long undo takes back one’s own alone, and what was never another’s', async ({ person, led }) => {
  const { origin, shop, lead: host } = await led(agenda)
  await host.do({ do: 'phase', phase: 'build', start: false })
  const [ada, ben] = [await person({ name: 'Ada' }), await person({ name: 'Ben' })]
  await sitDown(ada, await joinWorkshop(origin, shop.code, 'Ada'), 'map')
  await sitDown(ben, await joinWorkshop(origin, shop.code, 'Ben'), 'map')
  await add(ada, card(ada, 'Joint think tank').first(), 'supports', 'Ada thinks so')
  await add(ben, card(ben, 'Joint think tank').first(), 'rebuts', 'Ben thinks not')
  await expect(card(ada, 'Ben thinks not')).toBeVisible()
  await expect(card(ben, 'Ada thinks so')).toBeVisible()
  const said = () => wholeMapOf(host.doc).claims.map(({ text }) => text.en)
  const before = said().length
  // More often than there is anything of hers, with Ben's edit the latest of all.
  await card(ada, 'Joint think tank').first().click()
  for (let presses = 0; presses < 6; presses++) await ada.keyboard.press('Control+z')
  await expect(card(ada, 'Ada thinks so')).toHaveCount(0)
  await expect(card(ben, 'Ada thinks so')).toHaveCount(0)
  await expect(card(ada, 'Ben thinks not')).toBeVisible()
  await expect(card(ben, 'Ben thinks not')).toBeVisible()
  await expect.poll(() => said().length).toBe(before - 1)
  expect(said()).toContain('Ben thinks not')
  for (let presses = 0; presses < 4; presses++) await ada.keyboard.press('Control+Shift+z')
  await expect(card(ben, 'Ada thinks so')).toBeVisible()
  host.leave()
})

test('@long a closed map says so, and what was written offline meanwhile is kept as a file', async ({
  person,
  led,
}, info) => {
  const { origin, shop, lead: host } = await led(agenda)
  await host.do({ do: 'phase', phase: 'build', start: false })
  const ada = await person({
    name: 'Ada',
    expects: /WebSocket|ERR_INTERNET_DISCONNECTED|could not be fetched/,
  })
  await sitDown(ada, await joinWorkshop(origin, shop.code, 'Ada'), 'map')
  await add(ada, card(ada, 'Joint think tank').first(), 'supports', 'Written in time')
  await saved(ada)
  await ada.context().setOffline(true)
  await expect(ada.getByText('The connection is lost.', { exact: false })).toBeVisible()
  await add(ada, card(ada, 'Joint think tank').first(), 'rebuts', 'Written too late')
  await host.do({ do: 'phase', phase: 'listen', start: false })
  // Last words are taken for a second and a half; hers come later than that.
  const closed = performance.now()
  await expect.poll(() => performance.now() - closed).toBeGreaterThan(2000)
  await ada.context().setOffline(false)

  const note = ada
    .getByRole('alert')
    .filter({ has: ada.getByRole('button', { name: 'Save my work as a file' }) })
  await expect(note).toBeVisible({ timeout: 40_000 })
  const [file] = await Promise.all([
    ada.waitForEvent('download'),
    note.getByRole('button', { name: 'Save my work as a file' }).click(),
  ])
  const kept = info.outputPath('kept.json')
  await file.saveAs(kept)
  expect(readFileSync(kept, 'utf8')).toContain('Written too late')
  await note.getByRole('button', { name: 'Go on with the map' }).click()
  await expect(card(ada, 'Written in time')).toBeVisible()
  await expect(card(ada, 'Written too late')).toHaveCount(0)
  await expect(ada.getByText('The map is closed to changes in this phase.')).toBeVisible()
  const all = () => JSON.stringify(wholeMapOf(host.doc).claims)
  expect(all()).toContain('Written in time')
  expect(all()).not.toContain('Written too late')

  // Nothing that writes is offered, on the canvas or in the outline.
  await card(ada, 'Joint think tank').first().click()
  await expect(ada.getByRole('button', { name: 'Add what supports' })).toHaveCount(0)
  await showOutline(ada)
  // And open again, it goes on.
  await host.do({ do: 'phase', phase: 'build', start: false })
  await expect(ada.getByText('The map is closed to changes in this phase.')).toHaveCount(0)
  host.leave()
})
