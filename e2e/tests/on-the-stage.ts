/** What hosts do with a ballot on their stage, and what is read of its result by those who do not see it. */
import { expect, type Locator, type Page } from '@playwright/test'
import type { Attendee } from './workshop-socket.ts'

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).click()
/** Of a ballot whose page has a menu. */
export async function take(host: Page, line: string): Promise<void> {
  await host.getByRole('main').getByRole('button', { name: 'Ballot', exact: true }).click()
  await host.getByRole('menuitem', { name: line, exact: true }).click()
}
export const plan = (kind: string, ask: string, asked: string, rest: object = {}) => ({
  kind,
  ask,
  question: asked,
  about: 'proposals',
  anonymity: 'secret',
  sealed: false,
  ...rest,
})
/** Closes, waits for what is under way, and reveals. */
export async function closeAndReveal(host: Page): Promise<void> {
  await press(host, 'Close ballot')
  const reveal = host.getByRole('button', { name: 'Reveal', exact: true })
  await expect(reveal).not.toHaveAttribute('aria-disabled', 'true')
  await reveal.click()
}
/** Of one result: each answer with its count, from the rows of its table, but for those that nobody gave. */
export async function countsOf(one: Locator): Promise<Readonly<Record<string, string>>> {
  // What is voted on stands there before its numbers do.
  await expect(one.getByRole('table')).toBeVisible()
  return one.getByRole('row').evaluateAll((rows) =>
    Object.fromEntries(
      rows
        .slice(1)
        .map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? ''))
        .filter(([, count]) => count !== '0'),
    ),
  )
}
export const result = (page: Page, words: string): Locator =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: words })
export const statement = (id: string, text: string) => ({ id, text, kind: 'statement' as const })
/** The one ballot that was made in this phase last. */
export const latest = (seat: Attendee): string => {
  const all = Object.values<{ id: string; openedAt?: number }>(seat.view['ballots'])
  return all.toSorted((a, b) => (b.openedAt ?? 0) - (a.openedAt ?? 0))[0]?.id ?? ''
}
