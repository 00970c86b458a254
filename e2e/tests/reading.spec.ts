import { card, open } from './on-the-map.ts'
import { expect, test } from './parley.ts'

test('the home page draws the sample map from the package, and a copy of it can be edited @plain-http', async ({
  person,
}) => {
  const page = await person({ name: 'Ada' })
  await page.goto('/')
  for (const title of [
    'Technology alliance',
    'De-Americanized standards',
    'Joint think tank',
    'Talent exchange',
  ])
    await expect(card(page, title).first()).toBeInViewport()
  await page.getByRole('button', { name: 'Open a copy' }).click()
  await expect(page).toHaveURL(/\/m\/[\w-]+$/)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(54)
})

test('the words of the map and of the interface change language apart from each other', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap('sample')
  const page = await person({ name: 'Mei' })
  await open(page, map.edit)
  await page.getByRole('button', { name: /^Language/ }).click()
  await page.getByRole('group', { name: 'Language of the map' }).getByText('简体中文').click()
  await expect(card(page, '科技产业联盟').or(card(page, '技术联盟')).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
  await expect
    .poll(() =>
      page.evaluate(async () =>
        (await document.fonts.load('15px "Noto Sans SC Variable"', '科')).some(
          ({ status }) => status === 'loaded',
        ),
      ),
    )
    .toBe(true)
})

test('a claim tells its source, and the article is linked', async ({ person, makeMap }) => {
  const map = await makeMap('sample')
  const page = await person({ name: 'Ada' })
  await open(page, map.view)
  const claim = card(page, 'Chinese help does not make up')
  await claim.getByRole('button', { name: /details/ }).evaluate((one: HTMLElement) => one.click())
  const link = page.getByRole('link', { name: /Open the source/ })
  await expect(link).toHaveAttribute('href', /^https:\/\/www\.voachinese\.com\//)
  await expect(link).toHaveAttribute('rel', /noopener/)
})
