/**
 * The sample map is built again from nothing, by keys alone and all of it: the argument by one person on the canvas,
 * who then writes what else there is to say in English, two more who each put it into a language of theirs at the same
 * time. Somebody looks on in the outline. Every cell and text that stands there at the end is held against the sample
 * itself, both read by a stock provider.
 */
import { buildArgument } from './argument-by-keys.ts'
import { rewordSources, writeDetails, writeMapFacts } from './details-by-keys.ts'
import { readIn } from './keys-alone.ts'
import { open, saved, showOutline } from './on-the-map.ts'
import { join, loopback } from './other-program.ts'
import { expect, test } from './parley.ts'
import { cellsOf, wholeMapOf } from './whole-map.ts'

test('the sample is built from an empty map by keys alone, in three languages, and another person sees it grow @long', async ({
  person,
  makeMap,
  baseURL,
}) => {
  test.setTimeout(3_600_000)
  const origin = loopback(baseURL)
  const sample = await join(origin, (await makeMap('sample')).view)
  const whole = wholeMapOf(sample.doc)
  const wanted = cellsOf(sample.doc)
  sample.leave()
  expect(whole.claims.filter(({ kind }) => kind === 'proposal')).toHaveLength(4)
  expect(whole.links.length).toBeGreaterThan(70)
  expect(whole.sources).toHaveLength(2)

  const map = await makeMap()
  const [ada, mei, lev, ben] = await Promise.all(['Ada', 'Mei', 'Lev', 'Ben'].map((name) => person({ name })))
  if (!ada || !mei || !lev || !ben) throw new Error('Somebody is missing.')
  await open(ada, map.edit)
  await open(ben, map.view)
  await showOutline(ben)
  const watching = await join(origin, map.view)

  await test.step('Ada builds the argument', () => buildArgument(ada, whole))
  await test.step('Ada writes the rest in English', async () => {
    await ada.keyboard.press('Escape')
    await writeMapFacts(ada, whole, 'en')
    for (const claim of whole.claims) await writeDetails(ada, whole, claim, 'en')
    await saved(ada)
  })
  const translate = async (page: typeof mei, lang: 'zh' | 'ru') => {
    await open(page, map.edit)
    await readIn(page, lang)
    await writeMapFacts(page, whole, lang)
    await rewordSources(page, whole, lang)
    for (const claim of whole.claims) await writeDetails(page, whole, claim, lang)
    await saved(page)
  }
  await test.step('Mei puts it into Chinese while Lev puts it into Russian', () =>
    Promise.all([translate(mei, 'zh'), translate(lev, 'ru')]))

  await expect.poll(() => cellsOf(watching.doc).length).toBe(wanted.length)
  await expect.poll(() => cellsOf(watching.doc)).toEqual(wanted)
  watching.leave()

  // Ben has each claim on the screen, in the outline.
  const rows = (await ben.getByRole('row').allTextContents()).join('\n')
  for (const { text, title } of whole.claims.filter(({ kind }) => kind !== 'note'))
    expect(rows).toContain(title.en || text.en)
})
