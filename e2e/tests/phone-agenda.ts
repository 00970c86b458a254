/** The phases that people go through on a phone in tests, and what is asked of each of their screens. */
import type { Page } from '@playwright/test'
import { expectNothingSerious } from './axe.ts'
import { expectNoSideways, expectRoomForFingers, smallest, upright } from './on-a-phone.ts'
import { building, closedMap, phase } from './workshop-plans.ts'
import type { Attendee } from './workshop-socket.ts'

export const commenting = { ...closedMap, write: true, comment: true }
export const agenda = [
  phase('frame', 'frame'),
  phase('before', 'ballot'),
  phase('tour', 'tour'),
  phase('write', 'writing', { writing: { authors: 'named', moderated: false } }),
  phase('reveal', 'reveal', { rights: building }),
  phase('groups', 'breakouts', { rights: building }),
  phase('back', 'report-back'),
  phase('crux', 'ballot'),
  phase('talk', 'talk', { rights: commenting }),
  phase('after', 'ballot'),
  phase('close', 'close'),
]
export const titles = [
  'Technology alliance',
  'De-Americanized standards',
  'Joint think tank',
  'Talent exchange',
]
export const items = titles.map((text) => ({
  id: text.replaceAll(' ', ''),
  text,
  kind: 'statement' as const,
}))

/** All that is asked of a screen, whatever it is. */
export async function look(page: Page, what: string): Promise<void> {
  await expectNothingSerious(page, { what })
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNothingSerious(page, { what: `${what}, dark`, colours: true })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(smallest)
  await expectNoSideways(page, what)
  await expectRoomForFingers(page, what)
  await page.setViewportSize(upright)
}
export const begin = (host: Attendee, id: string, start = false) => host.do({ do: 'phase', phase: id, start })
export async function closed(host: Attendee, id: string, { reveal = false } = {}) {
  await host.do({ do: 'ballot-close', ballot: id })
  await host.until(({ ballots }) => ballots[id].state === 'closed')
  if (reveal) await host.do({ do: 'ballot-reveal', ballot: id })
}
