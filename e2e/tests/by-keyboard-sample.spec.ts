/**
 * The sample map is built again from nothing, by keys alone: proposals, claims, steps, co-premises and undercuts, each
 * found and joined as somebody without a mouse would. Another person looks on in the outline. What stands there at the
 * end is held against the sample itself, both read by a stock provider.
 */
import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { open, saved, showOutline } from './on-the-map.ts'
import { join, loopback } from './other-program.ts'
import { expect, test } from './parley.ts'

interface Claim {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly text: string
}
interface Link {
  readonly id: string
  readonly stance: string
  readonly target: string
  readonly from: readonly string[]
}
interface Citation {
  readonly claim: string
  readonly locator: string
  /** Of its source. */
  readonly source: readonly string[]
}
interface Structure {
  readonly claims: readonly Claim[]
  readonly links: readonly Link[]
  readonly citations: readonly Citation[]
}

const stringOf = (cell: unknown): string => (typeof cell === 'string' ? cell : '')

/** What is live in a document, in English, in its order. */
function structureOf(doc: Y.Doc): Structure {
  const rows = (name: string) =>
    [...doc.getMap<Y.Map<unknown>>(name)]
      .filter(([, row]) => !row.get('deleted'))
      .map(([id, row]) => ({ id, cell: (cell: string) => stringOf(row.get(cell)) }))
      .toSorted((a, b) => (a.cell('order') + a.id < b.cell('order') + b.id ? -1 : 1))
  const words = (field: string, id: string) => doc.getText(`${field}/${id}/en`).toJSON()
  const english = ({ cell }: { cell: (name: string) => string }, name: string) =>
    cell(`${name}@en`) || cell(name)
  const sources = new Map(
    rows('sources').map((row) => [
      row.id,
      [english(row, 'title'), english(row, 'author'), row.cell('url'), row.cell('date')],
    ]),
  )
  const premises = rows('premises').map(({ id }) => id.split(':'))
  return {
    claims: rows('claims').map(({ id, cell }) => ({
      id,
      kind: cell('kind'),
      title: words('title', id),
      text: words('text', id),
    })),
    links: rows('inferences').map(({ id, cell }) => ({
      id,
      stance: cell('stance'),
      target: cell('target'),
      from: premises.flatMap(([inference, claim = '']) => (inference === id ? [claim] : [])),
    })),
    citations: rows('citations').map((row) => ({
      claim: row.cell('claim'),
      locator: english(row, 'locator'),
      source: sources.get(row.cell('source')) ?? [],
    })),
  }
}

const byText = (a: string, b: string) => (a < b ? -1 : 1)

/** The structure without ids: sentences that can be held against others. */
function sentences({ claims, links }: Structure): readonly string[] {
  const claimOf = new Map(claims.map((one) => [one.id, `${one.kind} “${one.title}” “${one.text}”`]))
  const sentence = ({ from, stance, target }: Link): string => {
    const step = links.find(({ id }) => id === target)
    const end = claimOf.get(target) ?? (step ? `(${sentence(step)})` : 'nothing')
    const premises = from.map((one) => claimOf.get(one) ?? 'nothing').toSorted(byText)
    return `${premises.join(' + ')} ${stance} ${end}`
  }
  return [...claimOf.values(), ...links.map(sentence)].toSorted(byText)
}

const keyOf = (stance: string) => (stance === 'supports' ? 's' : 'a')

/** Builds a map with nothing but key presses; text comes in as an input method or a paste commits it. */
function builder(page: Page, { claims, links }: Structure) {
  const { keyboard } = page
  const claim = new Map(claims.map((one) => [one.id, one]))
  const proposals = claims.filter(({ kind }) => kind === 'proposal')
  const textbox = page.getByRole('textbox', { name: /^(Words|Short name)/ })
  const search = page.getByRole('search', { name: 'Search the map' }).getByRole('combobox')
  const focused = (one: Claim | undefined) =>
    expect(page.locator('article:focus')).toContainText(one?.title || one?.text || 'no claim')

  const write = async (id: string, begin: () => Promise<void>) => {
    const { title = '', text = '' } = claim.get(id) ?? {}
    await begin()
    await expect(textbox).toBeFocused()
    if (title) {
      await keyboard.insertText(title)
      await keyboard.press('Tab')
      await expect(page.getByRole('textbox', { name: 'Words' })).toBeFocused()
    }
    await keyboard.insertText(text)
    await keyboard.press('Escape')
    await focused(claim.get(id))
  }
  const press = (key: string) => () => keyboard.press(key)

  /** Gives the keyboard to a claim, wherever it was. */
  const goTo = async (id: string) => {
    const one = claim.get(id)
    const place = proposals.findIndex((proposal) => proposal.id === id)
    if (place >= 0) {
      await keyboard.press('Home')
      for (let n = 0; n < place; n++) await keyboard.press('ArrowRight')
    } else {
      await keyboard.press('Control+f')
      await expect(search).toBeFocused()
      await keyboard.insertText(one?.text ?? '')
      await keyboard.press('Enter')
      await expect(page.getByRole('search')).toContainText(/1 of \d/)
      await keyboard.press('Escape')
    }
    await focused(one)
  }
  /** To a claim, or to the first arrow of a claim. */
  const goToEnd = async (id: string) => {
    const step = links.find((link) => link.id === id)
    await goTo(step?.from[0] ?? id)
    if (!step) return
    await keyboard.press('w')
    await expect(page.locator('[data-arrow]:focus')).toHaveCount(1)
  }

  return {
    async proposals() {
      const [first, ...others] = proposals
      await expect(textbox).toBeFocused()
      await keyboard.insertText(first?.title ?? '')
      await keyboard.press('Enter')
      await focused(first)
      await keyboard.press('F2')
      await expect(textbox).toBeFocused()
      await keyboard.press('Tab')
      await expect(page.getByRole('textbox', { name: 'Words' })).toBeFocused()
      await keyboard.insertText(first?.text ?? '')
      await keyboard.press('Escape')
      for (const { id } of others) await write(id, press('Enter'))
    },
    /** A remark beside the argument: a claim that is turned until it is a note. */
    async notes() {
      for (const { id, kind } of claims.filter((one) => one.kind === 'note')) {
        await goTo(proposals.at(-1)?.id ?? '')
        await keyboard.press('Enter')
        await expect(textbox).toBeFocused()
        await keyboard.press('Tab')
        await expect(page.getByRole('textbox', { name: 'Words' })).toBeFocused()
        await keyboard.insertText(claim.get(id)?.text ?? '')
        await keyboard.press('Escape')
        await focused(claim.get(id))
        for (const now of ['Claim', 'Question', kind === 'note' ? 'Note' : 'nothing']) {
          await keyboard.press('t')
          await expect(page.locator('article:focus')).toHaveAccessibleName(new RegExp(`^${now}`))
        }
      }
    },
    /** Each claim once, under the first thing that it bears on. Answers the links that are left. */
    async claims(): Promise<readonly Link[]> {
      const there = new Set(proposals.map(({ id }) => id))
      const left: Link[] = []
      const ends = [...there]
      for (const end of ends)
        for (const stance of ['supports', 'rebuts']) {
          let begun = false
          for (const link of links.filter((one) => one.target === end && one.stance === stance)) {
            if (link.from.some((one) => there.has(one))) {
              left.push(link)
              continue
            }
            const [first = '', ...others] = link.from
            if (!begun) await goToEnd(end)
            // After the first the next comes by Enter, but for what ends on a step.
            const isClaim = claim.has(end)
            await write(first, press(begun && isClaim ? 'Enter' : keyOf(stance)))
            for (const other of others) await write(other, press('n'))
            if (others.length) await goTo(first)
            begun = isClaim
            for (const one of link.from) {
              there.add(one)
              ends.push(one)
            }
            ends.push(link.id)
          }
        }
      return left
    },
    /** Cites a source that the map does not have yet, by the palette and the panel. */
    async citeNew({ claim: id, locator, source }: Citation, isFirst: boolean) {
      await goTo(id)
      await keyboard.press('Control+k')
      await expect(page.getByRole('combobox', { name: 'Commands' })).toBeFocused()
      await keyboard.insertText('Sources')
      await expect(page.getByRole('listbox', { name: 'Commands' }).getByRole('option').first()).toContainText(
        'Sources',
      )
      await keyboard.press('Enter')
      if (!isFirst) {
        const another = page.getByRole('button', { name: 'New source' })
        await expect(another).toBeVisible()
        await expect(async () => {
          await keyboard.press('Tab')
          await expect(another).toBeFocused({ timeout: 100 })
        }).toPass()
        await keyboard.press('Enter')
      }
      const field = (name: string) => page.getByRole('textbox', { name })
      await expect(field('Title')).toBeFocused()
      const [title = '', author = '', url = '', date = ''] = source
      for (const words of [title, author, '', url, date]) {
        if (words) await keyboard.insertText(words)
        if (words !== date) await keyboard.press('Tab')
      }
      await keyboard.press('Enter')
      await expect(field('Where in it')).toBeFocused()
      await keyboard.insertText(locator)
      await keyboard.press('Enter')
      await expect(field('Where in it')).toHaveCount(0)
      await keyboard.press('Escape')
    },
    async connect({ from: [source = ''], stance, target }: Link) {
      await goTo(source)
      await keyboard.press('c')
      await goToEnd(target)
      await keyboard.press(keyOf(stance))
      await keyboard.press('Enter')
    },
  }
}

test('the sample is built from an empty map by keys alone, and another person sees it grow @long', async ({
  person,
  makeMap,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const origin = loopback(baseURL)
  const sample = await join(origin, (await makeMap('sample')).view)
  const wanted = structureOf(sample.doc)
  sample.leave()
  expect(wanted.claims.filter(({ kind }) => kind === 'proposal')).toHaveLength(4)
  expect(wanted.links.length).toBeGreaterThan(70)

  const map = await makeMap()
  const [ada, ben] = await Promise.all([person({ name: 'Ada' }), person({ name: 'Ben' })])
  await open(ada, map.edit)
  await open(ben, map.view)
  await showOutline(ben)
  const watching = await join(origin, map.view)

  const build = builder(ada, wanted)
  await build.proposals()
  const left = await build.claims()
  for (const link of left) await build.connect(link)
  await build.notes()
  // Each source once, by the first claim that cites it: the other citations are the same keys again.
  const first = [...new Map(wanted.citations.toReversed().map((one) => [one.source[0], one])).values()]
  expect(first).toHaveLength(2)
  for (const [n, citation] of first.entries()) await build.citeNew(citation, n === 0)
  await saved(ada)

  await expect.poll(() => sentences(structureOf(watching.doc)).length).toBe(sentences(wanted).length)
  const built = structureOf(watching.doc)
  expect(sentences(built)).toEqual(sentences(wanted))
  const cited = ({ claims, citations }: Structure) =>
    citations.map(({ claim, ...rest }) => ({ ...rest, text: claims.find(({ id }) => id === claim)?.text }))
  expect(cited(wanted)).toEqual(expect.arrayContaining(cited(built)))
  expect(built.citations).toHaveLength(2)
  watching.leave()

  // The other person has each claim on the screen, in the outline.
  const rows = (await ben.getByRole('row').allTextContents()).join('\n')
  for (const { text, title } of wanted.claims.filter(({ kind }) => kind !== 'note'))
    expect(rows).toContain(title || text)
})
