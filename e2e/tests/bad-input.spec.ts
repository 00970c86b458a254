/** What nobody should send and somebody will: each comes to a clear end, and nothing else is lost. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { add, card, open, saved, writeFirstProposal } from './on-the-map.ts'
import { join, loopback } from './other-program.ts'
import { expect, test } from './parley.ts'

/** As the browser does when somebody presses Ctrl+V. */
const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, text)

test('lists without end, control characters and markup are bounded, shown as they are and run nowhere', async ({
  person,
  makeMap,
}, info) => {
  test.slow()
  const map = await makeMap()
  const [ada, ben] = await Promise.all([person({ name: 'Ada' }), person({ name: 'Ben' })])
  await open(ada, map.edit)
  await open(ben, map.edit)
  const proposal = await writeFirstProposal(ada, 'Ban cars downtown')
  await add(ada, proposal, 'supports', 'Air would be cleaner')
  await expect(card(ben, 'Air would be cleaner')).toBeVisible()

  // More lines than a paste may bring: said, and nothing done.
  await proposal.click()
  await paste(ada, Array.from({ length: 10_000 }, (_, n) => `- line ${n}`).join('\n'))
  await expect(ada.getByText(/at most 2,000 claims/).first()).toBeVisible()
  await ada.getByRole('button', { name: 'Leave it' }).click()
  for (const page of [ada, ben]) await expect(page.getByRole('article')).toHaveCount(2)

  // A text that would break a picture, turn the line round, or run if it were taken for HTML.
  const nasty = '<img src=x onerror="document.title=1"> \u202eבית\u202c 👩‍👩‍👧 \u0000\u0007\u001b[31m end'
  await paste(ada, nasty)
  const shown = '<img src=x onerror="document.title=1"> \u202eבית\u202c 👩‍👩‍👧 [31m end'
  await expect(card(ben, 'onerror')).toContainText(shown)
  await expect(ben.locator('article img')).toHaveCount(0)

  // A megabyte in the box of one claim is cut where a claim ends, and that is said.
  await card(ada, 'Air would be cleaner').click()
  await ada.keyboard.press('F2')
  const box = ada.getByRole('textbox', { name: 'Words' })
  await expect(box).toBeFocused()
  await ada.keyboard.insertText('👍'.repeat(500_000))
  await expect.poll(async () => (await box.inputValue()).length).toBeLessThanOrEqual(20_000)
  await expect(ada.getByText('That is too long: at most 20,000 characters.').first()).toBeVisible()
  const kept = await box.inputValue()
  expect(kept.length).toBeGreaterThan(19_990)
  expect(kept).not.toMatch(/\p{Cs}/u)
  await ada.keyboard.press('Escape')
  await expect(card(ben, '👍👍👍')).toBeVisible()
  await saved(ada)

  // The picture is still one that other programs read.
  await ben.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = ben.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: 'SVG', exact: true }).check({ force: true })
  const [download] = await Promise.all([
    ben.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export SVG' }).click(),
  ])
  const path = info.outputPath('nasty.svg')
  await download.saveAs(path)
  await ben.keyboard.press('Escape')
  const faults = await ben.evaluate(
    (svg) =>
      new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('parsererror, script, img')
        .length,
    readFileSync(path, 'utf8'),
  )
  expect(faults).toBe(0)

  // What was there is there, and one undo takes one paste back.
  await expect(card(ben, 'Ban cars downtown')).toBeVisible()
  expect(await ada.title()).not.toBe('1')
})

test('a map that another program wrote opens, shows what is sound, lists what is not, and is mended @long', async ({
  person,
  makeMap,
  baseURL,
}) => {
  test.slow()
  const map = await makeMap()
  const [ada, ben] = await Promise.all([person({ name: 'Ada' }), person({ name: 'Ben' })])
  await open(ada, map.edit)
  await open(ben, map.edit)
  const proposal = await writeFirstProposal(ada, 'Ban cars downtown')
  await add(ada, proposal, 'supports', 'Air would be cleaner')
  await saved(ada)

  const { doc, leave } = await join(loopback(baseURL), map.edit)
  const claims = doc.getMap<Y.Map<unknown>>('claims')
  const inferences = doc.getMap<Y.Map<unknown>>('inferences')
  const premises = doc.getMap<Y.Map<unknown>>('premises')
  const [target = ''] = [...claims].flatMap(([id, row]) => (row.get('kind') === 'proposal' ? [id] : []))
  const [first = ''] = inferences.keys()
  const [air = ''] = [...claims.keys()].filter((id) => id !== target)
  const row = (cells: Record<string, unknown>) => new Y.Map(Object.entries(cells))
  const arrow = (id: string, from: string, to: string, stance = 'supports') => {
    inferences.set(id, row({ target: to, stance }))
    premises.set(`${id}:${from}`, row({}))
  }
  doc.transact(() => {
    claims.set('odd', row({ kind: 'claim', lang: 'en', pos: 'left of the door' }))
    doc.getText('text/odd/en').insert(0, 'Written elsewhere')
    arrow('dangling', 'odd', 'nowhere')
    arrow('round-1', 'odd', 'round-2')
    arrow('round-2', air, 'round-1')
    arrow('twin', air, target)
    arrow('sound', 'odd', target, 'rebuts')
    inferences.set('no-stance', row({ target, stance: 'shouts' }))
    claims.set('no-row', 'a text' as never)
    doc
      .getMap<Y.Map<unknown>>('sources')
      .set('bad', row({ title: 'Bad', url: 'javascript:document.title=1' }))
    doc.getMap<Y.Map<unknown>>('citations').set('cite', row({ claim: 'odd', source: 'bad' }))
    doc.getMap<Y.Map<unknown>>('citations').set('lost', row({ claim: 'odd', source: 'nothing' }))
  })
  expect(first).not.toBe('')

  // What is sound is drawn for both.
  for (const page of [ada, ben]) {
    await expect(card(page, 'Written elsewhere')).toBeVisible()
    await expect(page.getByRole('article', { name: /Ban cars downtown.*rebuts: 1/ })).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(3)
  }

  // The page says so by itself; the list says each.
  await ada.getByRole('button', { name: 'Show them' }).click()
  const list = ada.getByRole('dialog', { name: 'Problems in this map' })
  const problem = (text: string | RegExp) => list.getByRole('listitem').filter({ hasText: text })
  await expect(
    problem('The arrow from “Written elsewhere” ends on a claim that does not exist.'),
  ).toBeVisible()
  await expect(problem('2 arrows end on each other')).toBeVisible()
  await expect(problem('This arrow is there twice')).toBeVisible()
  await expect(problem('This is no row')).toContainText('claims › no-row')
  await expect(problem('inferences › no-stance › stance')).toBeVisible()
  await expect(problem('sources › bad › url')).toContainText('cannot be read')
  await expect(problem('claims › odd › pos')).toBeVisible()
  await expect(problem('cites a source that does not exist')).toBeVisible()

  // Mended by one press each, for everybody; what cannot be mended stays listed.
  const mend = async (text: string, button: string) => {
    await problem(text).getByRole('button', { name: button }).click()
    await expect(problem(text)).toHaveCount(0)
  }
  await mend('ends on a claim that does not exist', 'Delete the arrow')
  await mend('2 arrows end on each other', 'Delete one of them')
  await mend('This arrow is there twice', 'Delete the arrow')
  await mend('cites a source that does not exist', 'Delete the citation')
  await problem('claims › odd › pos').getByRole('button', { name: 'Go there' }).click()
  await expect(list).toHaveCount(0)
  await expect(card(ada, 'Written elsewhere')).toHaveClass(/pc-selected/)
  await saved(ada)

  // The other finds the same list in the map's own menu, without what was mended.
  await ben.getByRole('button', { name: 'Menu of this map' }).click()
  await ben.getByRole('menuitem', { name: /problems in this map/ }).click()
  const others = ben.getByRole('dialog', { name: 'Problems in this map' })
  await expect(others.getByRole('listitem').filter({ hasText: 'This is no row' })).toBeVisible()
  for (const gone of ['does not exist', 'end on each other', 'there twice'])
    await expect(others.getByText(gone)).toHaveCount(0)
  await ben.keyboard.press('Escape')
  expect(inferences.has('dangling')).toBe(true)
  leave()

  // Nothing runs from the address that is none.
  await card(ben, 'Written elsewhere').click()
  await ben.keyboard.press('i')
  await expect(ben.getByText('Bad', { exact: true }).first()).toBeVisible()
  await expect(ben.locator('a[href^="javascript"]')).toHaveCount(0)
})
