import { add, card, open, saved, writeFirstProposal } from './on-the-map.ts'
import { ownServer } from './own-server.ts'
import { expect, mapOn, test } from './parley.ts'

const cut =
  /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|WebSocket|Failed to load resource|Failed to fetch dynamically imported|A part of the page could not be fetched/

test('one loses the network, both go on, and nothing is lost when it returns', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap()
  const [ada, ben] = await Promise.all([person({ name: 'Ada', expects: cut }), person({ name: 'Ben' })])
  await open(ada, map.edit)
  await open(ben, map.edit)
  await writeFirstProposal(ada, 'One')
  await expect(card(ben, 'One')).toBeVisible()
  await saved(ada)

  await ada.context().setOffline(true)
  await expect(ada.getByText('Offline, kept on this device')).toBeVisible()
  await add(ada, card(ada, 'One'), 'supports', 'Written offline')
  await add(ben, card(ben, 'One'), 'rebuts', 'Written meanwhile')
  await saved(ben)
  await expect(card(ada, 'Written meanwhile')).toHaveCount(0)
  await expect(card(ben, 'Written offline')).toHaveCount(0)

  await ada.context().setOffline(false)
  for (const page of [ada, ben])
    for (const text of ['Written offline', 'Written meanwhile']) await expect(card(page, text)).toBeVisible()
  await saved(ada)
})

test('kill -9 right after the other saw the edit: a fresh browser shows it @long', async ({ person }) => {
  const server = await ownServer()
  try {
    await server.start()
    const { edit } = await mapOn(server.origin)
    const link = server.origin + edit
    const [ada, ben] = [
      await person({ name: 'Ada', expects: cut }),
      await person({ name: 'Ben', expects: cut }),
    ]
    await open(ada, link)
    await open(ben, link)
    await writeFirstProposal(ada, 'Kept')
    await expect(card(ben, 'Kept')).toBeVisible()
    await add(ada, card(ada, 'Kept'), 'supports', 'Seen, then the power went')
    await expect(card(ben, 'Seen, then the power went')).toBeVisible()
    await server.kill()
    await ada.context().close()
    await ben.context().close()
    await server.start()
    const fresh = await person({ name: 'Eve', expects: cut })
    await open(fresh, link)
    await expect(card(fresh, 'Seen, then the power went')).toBeVisible()
  } finally {
    await server.remove()
  }
})

test('the server goes and comes back under an open page, which says so and sends what was written', async ({
  person,
}) => {
  const server = await ownServer()
  try {
    await server.start()
    const { edit } = await mapOn(server.origin)
    const ada = await person({ name: 'Ada', expects: cut })
    await open(ada, server.origin + edit)
    await writeFirstProposal(ada, 'Before')
    await saved(ada)
    await server.kill()
    await expect(ada.getByText('Offline, kept on this device')).toBeVisible()
    await add(ada, card(ada, 'Before'), 'supports', 'While it was away')
    await server.start()
    await expect(ada.getByText('Saved', { exact: true })).toBeVisible({ timeout: 12_000 })
    const ben = await person({ name: 'Ben', expects: cut })
    await open(ben, server.origin + edit)
    await expect(card(ben, 'While it was away')).toBeVisible()
  } finally {
    await server.remove()
  }
})

test('without a network a reload still opens the map, and what is written then arrives later', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap()
  const [ada, ben] = [await person({ name: 'Ada', expects: cut }), await person({ name: 'Ben' })]
  await open(ada, map.edit)
  await writeFirstProposal(ada, 'Before')
  await saved(ada)
  await ada.evaluate(async () => void (await navigator.serviceWorker.ready))
  await ada.context().setOffline(true)
  await ada.reload()
  await expect(card(ada, 'Before')).toBeVisible()
  await add(ada, card(ada, 'Before'), 'supports', 'After the reload')
  await ada.context().setOffline(false)
  await open(ben, map.edit)
  await expect(card(ben, 'After the reload')).toBeVisible()
})
