import { card, open, restingBox, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

test('a view link shows all and offers nothing to change it', async ({ person, makeMap }) => {
  const map = await makeMap('sample')
  const [ada, viewer] = [await person({ name: 'Ada' }), await person({ name: 'Vera' })]
  await open(ada, map.edit)
  await open(viewer, map.view)
  await expect(viewer.getByText('You can view')).toBeVisible()
  const proposal = card(viewer, 'Technology alliance').first()
  await proposal.click()
  await expect(viewer.getByRole('button', { name: /^Add what/ })).toHaveCount(0)
  await viewer.keyboard.press('Enter')
  await viewer.keyboard.press('s')
  await viewer.keyboard.press('Delete')
  await expect(viewer.getByRole('textbox', { name: 'Words' })).toHaveCount(0)
  const before = await restingBox(proposal)
  const apart = async () => {
    const [one, other] = [
      await restingBox(proposal),
      await restingBox(card(viewer, 'Joint think tank').first()),
    ]
    return [Math.round(other.x - one.x), Math.round(other.y - one.y)]
  }
  const asItWas = await apart()
  await viewer.mouse.move(before.x + 40, before.y + 10)
  await viewer.mouse.down()
  await viewer.mouse.move(before.x + 140, before.y + 90, { steps: 4 })
  await viewer.mouse.up()
  // The hand moved the view at most: no card left its place, none came, none went.
  expect(await apart()).toEqual(asItWas)
  await expect(viewer.getByRole('article')).toHaveCount(54)
  await expect(ada.getByRole('article')).toHaveCount(54)

  // What an editor does still arrives.
  await card(ada, 'Talent exchange').first().click()
  await ada.getByRole('button', { name: 'Add what rebuts' }).click()
  await ada.keyboard.type('Few would come back')
  await expect(viewer.getByText('Few would come back')).toBeVisible()
})

test('the secret leaves the address bar at once, and the page can be opened again without it @plain-http', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap()
  const page = await person({ name: 'Ada' })
  await open(page, map.host)
  expect(new URL(page.url()).hash).toBe('')
  await writeFirstProposal(page, 'Kept')
  await page.goto('/')
  await expect(page.getByRole('list').getByText(/Untitled map|Test map/)).toBeVisible()
  await page.goto(`/m/${map.id}`)
  await expect(card(page, 'Kept')).toBeVisible()

  const stranger = await person({ name: 'Eve' })
  await stranger.goto(`/m/${map.id}`)
  await expect(stranger.getByRole('heading', { name: 'This map needs its link' })).toBeVisible()
})

test('the share dialog hands on the edit and view links, never the host’s unless asked @both-hosts', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap()
  const page = await person({ name: 'Ada' })
  await open(page, map.host)
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this map' })
  await expect(dialog).toBeVisible()
  const origin = new URL(page.url()).host
  await expect(dialog.getByRole('textbox', { name: 'Edit link' })).toHaveValue(
    new RegExp(`${origin}/m/${map.id}#`),
  )
  await expect(dialog.getByRole('img', { name: /QR/ })).toBeVisible()
  const hostSecret = map.host.split('#')[1] ?? 'none'
  expect(await dialog.innerHTML()).not.toContain(hostSecret)
  await dialog.getByRole('button', { name: 'Show host link' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Host link' })).toHaveValue(new RegExp(hostSecret))

  const view = await dialog.getByRole('textbox', { name: 'View link' }).inputValue()
  const viewer = await person({ name: 'Vera' })
  await open(viewer, view.replace(/^(?!http)/, 'http://'))
  await expect(viewer.getByText('You can view')).toBeVisible()
})
