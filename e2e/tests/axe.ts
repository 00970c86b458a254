/** What axe finds on a page. Only what is serious or critical fails a test. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

interface Looked {
  /** What is looked at, for the message. */
  readonly what?: string
  /** Only this part: what lies behind it was looked at before. */
  readonly within?: string
  /** Only what another colour scheme can change. */
  readonly colours?: boolean
}

export async function expectNothingSerious(
  page: Page,
  { what = 'page', within, colours }: Looked = {},
): Promise<void> {
  // Colours are looked at when they have arrived, not on their way.
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {}))))
  // Without frames there is nothing to gather in a page of axe's own.
  let axe = new AxeBuilder({ page }).setLegacyMode(true)
  if (within) axe = axe.include(within)
  if (colours) axe = axe.withRules(['color-contrast', 'link-in-text-block'])
  const { violations, passes } = await axe.analyze()
  expect(passes.length, `${what}: axe looked at nothing`).toBeGreaterThan(0)
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(
    serious.map(
      ({ id, nodes }) => `${what}: ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
    ),
  ).toEqual([])
}
