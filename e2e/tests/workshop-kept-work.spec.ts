/**
 * What somebody wrote without a network while the map was closed is theirs and stays on their device: over a reload, over a
 * second time, as a file with all of it, and put in with one press when the map is open again.
 */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { sitDown } from './in-the-workshop.ts'
import { add, card, saved } from './on-the-map.ts'
import { expect, test } from './workshop-on-sample.ts'
import { everything, phase } from './workshop-plans.ts'
import { type Attendee, joinWorkshop } from './workshop-socket.ts'
import { wholeMapOf } from './whole-map.ts'

const cut = /WebSocket|ERR_INTERNET_DISCONNECTED|could not be fetched|ERR_FAILED/
const back = { timeout: 40_000 }

/** Writes without a network, while the host closes the map; and is back when no last words are taken any more. */
async function writeTooLate(page: Page, host: Attendee, words: string) {
  await page.context().setOffline(true)
  await expect(page.getByText('The connection is lost.', { exact: false })).toBeVisible()
  await add(page, card(page, 'Joint think tank').first(), 'rebuts', words)
  await expect(card(page, words)).toBeVisible()
  await host.do({ do: 'phase', phase: 'listen', start: false })
  const closed = performance.now()
  await expect.poll(() => performance.now() - closed).toBeGreaterThan(2000)
  await page.context().setOffline(false)
  await expect(noteOn(page)).toBeVisible(back)
}
const noteOn = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'Your changes came while the map was closed' })
const putIn = (page: Page) => noteOn(page).getByRole('button', { name: 'Put my changes in' })

test('@long work that came while the map was closed outlives a reload and a second time, and is put in whole', async ({
  person,
  led,
}, info) => {
  test.setTimeout(240_000)
  const {
    origin,
    shop,
    lead: host,
  } = await led([phase('build', 'talk', { rights: everything }), phase('listen', 'report-back')])
  const said = () => JSON.stringify(wholeMapOf(host.doc).claims)
  await host.do({ do: 'phase', phase: 'build', start: false })
  const ada = await person({ name: 'Ada', expects: cut })
  await sitDown(ada, await joinWorkshop(origin, shop.code, 'Ada'), 'map')
  await ada.evaluate(async () => void (await navigator.serviceWorker.ready))
  await expect(card(ada, 'Joint think tank').first()).toBeVisible()

  await writeTooLate(ada, host, 'Written too late')
  await expect(putIn(ada)).toBeDisabled()
  await ada.reload()
  await expect(noteOn(ada)).toBeVisible(back)
  await expect(card(ada, 'Joint think tank').first()).toBeVisible()
  await expect(card(ada, 'Written too late')).toHaveCount(0)

  // It is not taken for more than it is: she works on, and it happens to her once more.
  await host.do({ do: 'phase', phase: 'build', start: false })
  await expect(putIn(ada)).toBeEnabled()
  await writeTooLate(ada, host, 'Too late once more')
  expect(said()).not.toMatch(/too late/i)
  const [file] = await Promise.all([
    ada.waitForEvent('download'),
    noteOn(ada).getByRole('button', { name: 'Save my work as a file' }).click(),
  ])
  const kept = info.outputPath('kept.json')
  await file.saveAs(kept)
  for (const words of ['Written too late', 'Too late once more'])
    expect(readFileSync(kept, 'utf8')).toContain(words)

  await ada.reload()
  await host.do({ do: 'phase', phase: 'build', start: false })
  await expect(putIn(ada)).toBeEnabled(back)
  await putIn(ada).click()
  for (const words of ['Written too late', 'Too late once more']) {
    await expect(card(ada, words)).toBeVisible()
    await expect.poll(said).toContain(words)
  }
  await expect(noteOn(ada)).toHaveCount(0)
  await saved(ada)
  await ada.reload()
  await expect(card(ada, 'Too late once more')).toBeVisible(back)
  await expect(noteOn(ada)).toHaveCount(0)
  host.leave()
})

test('@long the one whose work came too late puts it in when the map is open again, without leaving the page', async ({
  person,
  led,
}) => {
  test.setTimeout(180_000)
  const {
    origin,
    shop,
    lead: host,
  } = await led([phase('build', 'talk', { rights: everything }), phase('listen', 'report-back')])
  await host.do({ do: 'phase', phase: 'build', start: false })
  const ada = await person({ name: 'Ada', expects: cut })
  await sitDown(ada, await joinWorkshop(origin, shop.code, 'Ada'), 'map')
  await expect(card(ada, 'Joint think tank').first()).toBeVisible()
  await writeTooLate(ada, host, 'Written too late')
  await expect(putIn(ada)).toBeDisabled()
  await host.do({ do: 'phase', phase: 'build', start: false })
  await expect(putIn(ada)).toBeEnabled(back)
  await putIn(ada).click()
  await expect(card(ada, 'Written too late')).toBeVisible()
  await expect.poll(() => JSON.stringify(wholeMapOf(host.doc).claims)).toContain('Written too late')
  await expect(noteOn(ada)).toHaveCount(0)
  host.leave()
})
