/** A workshop from a template, as its host begins it: from the menu of the map, by the name of the agenda. */
import { expect, type Page } from '@playwright/test'
import { inRoom } from './in-the-workshop.ts'
import type { Attendee, View, Who } from './workshop-socket.ts'

/** Leaves the page in the room, as host. */
export async function beginFrom(page: Page, link: string, template: string, name: string): Promise<Who> {
  await page.goto(link)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Menu of this map' }).click()
  await page.getByRole('menuitem', { name: 'Workshops on this map…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Start a workshop' })
  await dialog.getByText(template, { exact: true }).click()
  await expect(dialog.getByRole('radio', { name: template })).toBeChecked()
  await dialog.getByRole('textbox', { name: 'Your name in it' }).fill(name)
  await dialog.getByRole('button', { name: 'Open the lobby' }).click()
  await inRoom(page)
  return whoIs(page)
}

/** Who this browser is in the one workshop that it knows. */
export const whoIs = (page: Page): Promise<Who> =>
  page.evaluate(() => {
    const start = 'parley.workshop.'
    const [name = ''] = Object.keys(localStorage).filter((key) => key.startsWith(start))
    const kept = JSON.parse(localStorage[name] as string) as Omit<Who, 'workshop'>
    return { ...kept, workshop: name.slice(start.length) }
  })

/** Titles of the agenda, in its order. */
export const titlesOf = ({ view }: Attendee): readonly string[] =>
  (view['agenda'] as { phases: readonly { title: string }[] }).phases.map(({ title }) => title)

/** Presses on to the phase that comes next, and waits until it has come. */
export async function next(host: Page, seat: Attendee, title: string): Promise<void> {
  const way = new RegExp(`^(Next|Begin): ${title}$`)
  await host.getByRole('button', { name: way }).first().click()
  await seat.until(
    ({ agenda }) => agenda.phases.find((one: { id: string }) => one.id === agenda.phase)?.title === title,
  )
}

export interface BallotNow {
  readonly id: string
  readonly epoch: number
  readonly state: string
  readonly of: number
  readonly done: number
  readonly targets: readonly { readonly id: string; readonly text: string; readonly kind: string }[]
}
/** The latest ballot of the phase that is on, if it has one. */
export const ballotIn = ({ ballots, agenda }: View): BallotNow | undefined =>
  Object.values<BallotNow & { phase: string; openedAt: number }>(ballots)
    .filter(({ phase }) => phase === agenda.phase)
    .toSorted((a, b) => b.openedAt - a.openedAt)[0]

export function ballotNow({ view }: Attendee): BallotNow {
  const found = ballotIn(view)
  if (!found) throw new Error('There is no ballot in this phase.')
  return found
}

/** Opens the ballot that the phase asks for, without the host among its voters, who are so many. */
export async function openBallot(host: Page, seat: Attendee, voters: number): Promise<BallotNow> {
  await host.getByRole('button', { name: 'Open the ballot' }).click()
  await host.getByRole('button', { name: 'Abstain myself' }).click()
  await expect(host.getByText('You abstain and are not counted.')).toBeVisible()
  await expect.poll(() => ballotIn(seat.view)?.of).toBe(voters)
  return ballotNow(seat)
}

/** Closes it, and waits for what is still under way. */
export async function closeBallot(host: Page, seat: Attendee): Promise<void> {
  await host.getByRole('button', { name: 'Close ballot' }).click()
  await seat.until(() => ballotNow(seat).state === 'closed')
}
export async function reveal(host: Page, seat: Attendee): Promise<void> {
  await host.getByRole('button', { name: 'Reveal', exact: true }).click()
  await seat.until(() => ballotNow(seat).state === 'revealed')
}

export async function endWorkshop(host: Page): Promise<void> {
  await host.getByRole('main').getByRole('button', { name: 'End workshop' }).click()
  await host.getByRole('alertdialog').getByRole('button', { name: 'End it' }).click()
  await expect(host.getByRole('heading', { name: 'This workshop has ended.' })).toBeVisible()
}
