/** What the workshop would not do is told to whoever asked for it, wherever they look by then. */
import { goToScreen, sitDown } from './in-the-workshop.ts'
import { expect, test } from './workshop-on-sample.ts'
import { phase } from './workshop-plans.ts'
import { claimOf, joinWorkshop } from './workshop-socket.ts'

const cut = /WebSocket|ERR_INTERNET_DISCONNECTED|could not be fetched|ERR_FAILED/

test('@long what was asked for without a line, and is refused when it is back, is told on the map too', async ({
  person,
  led,
}) => {
  test.setTimeout(120_000)
  const { origin, shop, lead } = await led([phase('groups', 'breakouts')])
  await lead.do({ do: 'phase', phase: 'groups', start: false })
  const scope = [claimOf(lead.doc, 'Technology alliance')]
  await lead.do({ do: 'groups', groups: [{ id: 'one', name: 'Builders', scope, members: [] }] })
  const ada = await person({ name: 'Ada', expects: cut })
  await sitDown(ada, await joinWorkshop(origin, shop.code, 'Ada'))
  // What shows the map has come before the line goes.
  await goToScreen(ada, 'Map')
  await goToScreen(ada, 'Workshop')
  await expect(ada.getByRole('button', { name: 'Join Builders' })).toBeVisible()
  await ada.context().setOffline(true)
  await expect(ada.getByText('The connection is lost.', { exact: false })).toBeVisible()
  await ada.getByRole('button', { name: 'Join Builders' }).click()
  await goToScreen(ada, 'Map')
  await lead.do({ do: 'groups', groups: [] })
  await ada.context().setOffline(false)
  await expect(ada.getByText('This is no longer there.').filter({ visible: true }).first()).toBeVisible({
    timeout: 40_000,
  })
})
