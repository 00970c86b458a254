/** The start of a phase comes back while others work, and the replay tells it. */
import { goToScreen, mouseOn, sitDown } from './in-the-workshop.ts'
import { add, card, saved } from './on-the-map.ts'
import { expect, test } from './workshop-on-sample.ts'
import { wholeMapOf } from './whole-map.ts'
import { everything, phase } from './workshop-plans.ts'
import { joinWorkshop } from './workshop-socket.ts'

test('@long a phase’s start is brought back with a peer at work: asked first, undone in one step, told in the replay', async ({
  person,
  led,
}) => {
  test.setTimeout(180_000)
  const {
    origin,
    shop,
    lead: seat,
  } = await led([
    phase('build', 'talk', { title: 'Build', rights: everything }),
    phase('more', 'talk', { title: 'More', rights: everything }),
  ])
  const [host, ada] = [
    await person({ viewport: { width: 1440, height: 900 } }),
    await person({ name: 'Ada' }),
  ]
  await sitDown(host, shop)
  await seat.do({ do: 'phase', phase: 'build', start: false })
  await sitDown(ada, await joinWorkshop(origin, shop.code, 'Ada'), 'map')
  const tank = card(ada, 'Joint think tank').first()
  await add(ada, tank, 'supports', 'Ada builds on it')
  await saved(ada)
  await seat.do({ do: 'phase', phase: 'more', start: false })
  await add(ada, tank, 'rebuts', 'Ada goes too far')
  await saved(ada)
  const said = () => wholeMapOf(seat.doc).claims.map(({ text }) => text.en)
  await expect.poll(said).toContain('Ada goes too far')

  const hands = mouseOn(host)
  const restore = () =>
    hands.take(host.getByRole('button', { name: /^2\. More/ }), 'Restore the map as it began…')
  const question = host.getByRole('alertdialog', { name: 'Bring the map back to the start of “More”?' })
  await restore()
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(question).toHaveCount(0)
  expect(said()).toContain('Ada goes too far')
  await restore()
  await question.getByRole('button', { name: 'Bring it back' }).click()
  await expect(host.getByText('The map is as it was then.', { exact: false }).first()).toBeVisible()
  // The peer sees it at once, and what she built before stands.
  await expect(card(ada, 'Ada goes too far')).toHaveCount(0)
  await expect(card(ada, 'Ada builds on it')).toBeVisible()
  await expect.poll(said).not.toContain('Ada goes too far')
  // She works on meanwhile; bringing back what was taken away leaves that alone.
  await add(ada, tank, 'supports', 'Ada starts anew')
  await goToScreen(host, 'Map')
  await expect(card(host, 'Ada starts anew')).toBeVisible()
  await card(host, 'Joint think tank').first().click()
  await host.keyboard.press('Control+z')
  for (const page of [host, ada])
    for (const words of ['Ada goes too far', 'Ada builds on it', 'Ada starts anew'])
      await expect(card(page, words)).toBeVisible()
  await saved(ada)

  await seat.do({ do: 'end' })
  await goToScreen(host, 'Room')
  await host.getByRole('button', { name: 'Replay by phase' }).click()
  const replay = host.getByRole('dialog').filter({ hasText: 'The map as it stood when each phase ended.' })
  const at = async (place: string, name: string, ...words: readonly string[]) => {
    await expect(replay.getByText(place, { exact: true })).toBeVisible()
    await expect(replay.getByRole('heading', { name, level: 3 })).toBeVisible()
    for (const one of words) await expect(replay.getByRole('listitem').filter({ hasText: one })).toBeVisible()
  }
  await at('1 of 3', 'Before the workshop')
  await host.keyboard.press('ArrowRight')
  await at('2 of 3', 'Build', 'Ada builds on it by Ada')
  await expect(replay.getByText('Ada goes too far')).toHaveCount(0)
  await host.keyboard.press('ArrowRight')
  await at('3 of 3', 'More', 'Ada goes too far by Ada', 'Ada starts anew by Ada')
  await expect(replay.getByRole('img', { name: 'More' })).toBeVisible()
  await host.keyboard.press('ArrowLeft')
  await at('2 of 3', 'Build')
  seat.leave()
})
