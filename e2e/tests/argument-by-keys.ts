/**
 * The argument of a map, built from nothing with key presses on the canvas: proposals, claims, steps, co-premises,
 * undercuts and notes, in English.
 */
import { expect, type Page } from '@playwright/test'
import { claimFocused, find } from './keys-alone.ts'
import type { Claim, Link, WholeMap } from './whole-map.ts'

const keyOf = (stance: string) => (stance === 'supports' ? 's' : 'a')

export async function buildArgument(page: Page, { claims, links }: WholeMap): Promise<void> {
  const { keyboard } = page
  const claimOf = new Map(claims.map((one) => [one.id, one]))
  const proposals = claims.filter(({ kind }) => kind === 'proposal')
  const textbox = page.getByRole('textbox', { name: /^(Words|Short name)/ })
  const words = page.getByRole('textbox', { name: 'Words' })
  const claim = (id: string): Claim => {
    const one = claimOf.get(id)
    if (!one) throw new Error(`No such claim: ${id}`)
    return one
  }

  const write = async (id: string, begin: string) => {
    const one = claim(id)
    await keyboard.press(begin)
    await expect(textbox).toBeFocused()
    if (one.title.en) {
      await keyboard.insertText(one.title.en)
      await keyboard.press('Tab')
      await expect(words).toBeFocused()
    }
    await keyboard.insertText(one.text.en)
    await keyboard.press('Escape')
    await claimFocused(page, one)
  }
  /** Gives the keyboard to a claim, wherever it was: the proposals stand in a row. */
  const goTo = async (id: string) => {
    const place = proposals.findIndex((proposal) => proposal.id === id)
    if (place < 0) return find(page, claim(id))
    await keyboard.press('Home')
    for (let n = 0; n < place; n++) await keyboard.press('ArrowRight')
    await claimFocused(page, claim(id))
  }
  /** To a claim, or to the first arrow of a claim. */
  const goToEnd = async (id: string) => {
    const step = links.find((link) => link.id === id)
    await goTo(step?.from[0] ?? id)
    if (!step) return
    await keyboard.press('w')
    await expect(page.locator('[data-arrow]:focus')).toHaveCount(1)
  }

  const writeProposals = async () => {
    const [first, ...others] = proposals
    if (!first) return
    await expect(textbox).toBeFocused()
    await keyboard.insertText(first.title.en)
    await keyboard.press('Enter')
    await claimFocused(page, first)
    await keyboard.press('F2')
    await expect(textbox).toBeFocused()
    await keyboard.press('Tab')
    await expect(words).toBeFocused()
    await keyboard.insertText(first.text.en)
    await keyboard.press('Escape')
    for (const { id } of others) await write(id, 'Enter')
  }
  /** Each claim once, under the first thing that it bears on. Answers the links that are left. */
  const writeClaims = async (): Promise<readonly Link[]> => {
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
          const isClaim = claimOf.has(end)
          await write(first, begun && isClaim ? 'Enter' : keyOf(stance))
          for (const other of others) await write(other, 'n')
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
  }
  const connect = async ({ from: [source = ''], stance, target }: Link) => {
    await goTo(source)
    await keyboard.press('c')
    await goToEnd(target)
    await keyboard.press(keyOf(stance))
    await keyboard.press('Enter')
  }
  /** A remark beside the argument: a claim that is turned until it is a note. */
  const writeNote = async (note: Claim) => {
    await goTo(proposals.at(-1)?.id ?? '')
    await keyboard.press('Enter')
    await expect(textbox).toBeFocused()
    await keyboard.press('Tab')
    await expect(words).toBeFocused()
    await keyboard.insertText(note.text.en)
    await keyboard.press('Escape')
    await claimFocused(page, note)
    for (const now of ['Claim', 'Question', 'Note']) {
      await keyboard.press('t')
      await expect(page.locator('article:focus')).toHaveAccessibleName(new RegExp(`^${now}`))
    }
  }

  await writeProposals()
  for (const link of await writeClaims()) await connect(link)
  for (const note of claims.filter(({ kind }) => kind === 'note')) await writeNote(note)
}
