/** Taking back: what somebody gave is listed, erased and gone from the disk; a workshop is erased whole; a map is closed. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { heardBy, inRoom, mouseOn, question, sitDown, writeCard } from './in-the-workshop.ts'
import { add, card, open, saved } from './on-the-map.ts'
import { ownServer } from './own-server.ts'
import { mapOn } from './parley.ts'
import { expect, test } from './workshop-on-sample.ts'
import { ballot, everything, phase } from './workshop-plans.ts'
import { attend, beginWorkshop, joinWorkshop, type View, type Who } from './workshop-socket.ts'
import { wholeMapOf } from './whole-map.ts'

const cut = /WebSocket|Failed to load resource/

/** Whether the database, with what waits beside it, holds these letters anywhere. */
const onDisk = (folder: string, text: string): boolean =>
  readdirSync(folder)
    .filter((file) => file.includes('sqlite'))
    .some((file) => readFileSync(join(folder, file)).includes(text))

/** Sits down at a server of the test's own. */
async function comeIn(page: Page, origin: string, { workshop, ...rest }: Who): Promise<void> {
  await page.goto(`${origin}/j`)
  await page.evaluate(
    ([key, entry]) => {
      localStorage[key] = entry
    },
    [`parley.workshop.${workshop}`, JSON.stringify({ ...rest, title: '', joined: Date.now() })] as const,
  )
  await page.goto(`${origin}/w/${workshop}`)
  await inRoom(page)
}

const agenda = [
  phase('writing', 'writing', { writing: { authors: 'named', moderated: false } }),
  phase('vote', 'ballot'),
  phase('talk', 'talk', { rights: everything }),
  phase('close', 'close', { rights: everything }),
]

test('@long what somebody gave is listed and erased, with and without their words on the map, and leaves the disk', async ({
  person,
}) => {
  test.setTimeout(300_000)
  const server = await ownServer()
  try {
    await server.start()
    const { origin } = server
    const map = await mapOn(origin, 'sample')
    const hana = await person({ name: 'Hana', expects: cut })
    // This browser has the host link, so it may cut the log.
    await open(hana, origin + map.host)
    const shop = await beginWorkshop(origin, map, agenda)
    const lead = await attend(origin, shop)
    await lead.do({ do: 'phase', phase: 'writing', start: false })

    const names = ['Adelheid', 'Benedetto'] as const
    const people = new Map<string, { page: Page; who: Who }>()
    for (const name of names) {
      const page = await person({ name, expects: cut })
      const who = await joinWorkshop(origin, shop.code, name)
      await comeIn(page, origin, who)
      people.set(name, { page, who })
      await writeCard(page, mouseOn(page), { about: 'Joint think tank', text: `${name} said aloud` })
    }
    await lead.until(({ writing }) => writing.drafts === 2)
    await lead.do({ do: 'release', scope: { of: 'all' } })
    for (const [name, { page }] of people)
      await writeCard(page, mouseOn(page), { about: 'Talent exchange', text: `${name} kept to themselves` })
    await lead.until(({ writing }) => writing.drafts === 2)
    const items = ['Kite', 'Lamp'].map((text) => ({ id: text.toLowerCase(), text }))
    await lead.do({ do: 'phase', phase: 'vote', start: false })
    await lead.do(ballot('stance', 'stance', items, { phase: 'vote' }))
    await lead.do({ do: 'abstain', ballot: 'stance', on: true })
    await lead.do({ do: 'ballot-open', ballot: 'stance' })
    for (const { page } of people.values()) {
      await expect(question(page, 'Where do you stand?')).toBeVisible()
      await mouseOn(page).choose(page.getByRole('radio', { name: 'Rather for' }))
    }
    await lead.until(({ ballots }) => Object.keys(ballots.stance.unfinished ?? {}).length === 2)
    await lead.do({ do: 'ballot-close', ballot: 'stance' })
    await lead.do({ do: 'phase', phase: 'talk', start: false })
    for (const [name, { page, who }] of people) {
      await page.goto(`${origin}/w/${who.workshop}#map`)
      await add(page, card(page, 'Joint think tank').first(), 'supports', `${name} wrote this on the map`)
      await saved(page)
    }
    const persons = names.map((name) => people.get(name)?.who.person ?? '')
    await lead.do({ do: 'outcome', outcome: 'task', text: 'Count them', owners: persons })
    await lead.do({ do: 'phase', phase: 'close', start: false })

    // ---- they see it themselves, and take a card away by themselves.
    const [ada, ben] = names.map((name) => people.get(name)?.page)
    if (!ada || !ben) throw new Error('Nobody is there.')
    for (const page of [ada, ben]) await page.goto(`${origin}/w/${shop.workshop}`)
    const own = (page: Page) => page.getByRole('region', { name: 'What you gave' }).or(page.getByRole('main'))
    for (const line of [
      '1 claim on the map',
      '1 card with your name',
      '1 private card that was never shown',
      '1 task taken on',
    ])
      await expect(own(ben).getByText(line, { exact: true }).first()).toBeVisible()
    await expect(ben.getByText('Benedetto kept to themselves')).toBeVisible()

    // ---- the host lists it.
    await comeIn(hana, origin, shop)
    const dialogOf = async (name: string) => {
      await mouseOn(hana).take(
        hana.getByRole('button', { name: `What you can do about ${name}` }),
        'Erase what they gave…',
      )
      const dialog = hana.getByRole('alertdialog', { name: `Erase what ${name} gave` })
      await expect(dialog.getByText('1 released card')).toBeVisible()
      return dialog
    }
    const first = await dialogOf('Adelheid')
    await expect(first.getByRole('list')).toContainText('1 card that is not released')
    expect(await first.textContent()).not.toContain('kept to themselves')
    const heard = heardBy(hana)
    for (const name of names) expect(onDisk(server.data, `${name} wrote this on the map`)).toBe(true)

    // ---- one: out of the workshop alone.
    await first.getByRole('button', { name: 'Erase for good' }).click()
    await expect(ada.getByRole('heading', { name: 'You are no longer in this workshop' })).toBeVisible()
    await lead.until(({ cards }) => Object.keys(cards).length === 1)
    await expect(hana.getByText('Adelheid')).toHaveCount(0)
    const session = () => JSON.stringify(lead.view)
    for (const trace of [persons[0] ?? '', 'Adelheid']) expect(session()).not.toContain(trace)
    expect(lead.view['outcomes'][0]).toMatchObject({ text: 'Count them', owners: [persons[1]] })
    expect(wholeMapOf(lead.doc).claims.map(({ text }) => text.en)).toContain('Adelheid wrote this on the map')
    expect(onDisk(server.data, 'Adelheid wrote this on the map')).toBe(true)

    // ---- the other: with what stands on the map, and the log of the map is cut.
    const second = await dialogOf('Benedetto')
    await second.getByText('Also what they wrote on the map, words and all').click()
    await expect(second).toContainText('Then the map’s log is cut')
    await second.getByRole('button', { name: 'Erase for good' }).click()
    await expect(ben.getByRole('heading', { name: 'You are no longer in this workshop' })).toBeVisible()
    await expect(second).toHaveCount(0)
    await lead.until(({ cards }) => Object.keys(cards).length === 0)
    await expect
      .poll(() => wholeMapOf(lead.doc).claims.map(({ text }) => text.en))
      .not.toContain('Benedetto wrote this on the map')
    for (const text of ['Benedetto', 'Benedetto wrote this on the map', 'kept to themselves', 'said aloud'])
      expect([text, onDisk(server.data, text)]).toEqual([text, false])
    expect(onDisk(server.data, 'Adelheid wrote this on the map')).toBe(true)
    expect(session()).not.toContain(persons[1])

    // The votes that they gave are not in the result; nobody is told why.
    await lead.do({ do: 'ballot-reveal', ballot: 'stance' })
    expect(lead.view['ballots'].stance.result).toMatchObject({ voted: 0, electorate: 0 })
    expect(heard.join('\n')).not.toContain('kept to themselves')

    // ---- and all of that is so after the server has begun anew.
    lead.leave()
    await server.kill()
    await server.start()
    const again = await attend(origin, shop)
    for (const trace of [...persons, ...names]) expect(JSON.stringify(again.view)).not.toContain(trace)
    expect(wholeMapOf(again.doc).claims.map(({ text }) => text.en)).not.toContain(
      'Benedetto wrote this on the map',
    )
    again.leave()
    for (const { who } of people.values())
      await expect(
        joinWorkshop(origin, shop.code, who.alias, { token: who.token }),
      ).resolves.not.toMatchObject({
        person: who.person,
      })
  } finally {
    await server.remove()
  }
})

test('@long a workshop is erased whole from the list of its map: with its votes, cards and code, and nobody finds it', async ({
  person,
}) => {
  test.setTimeout(240_000)
  const server = await ownServer()
  try {
    await server.start()
    const { origin } = server
    const map = await mapOn(origin, 'sample')
    const shop = await beginWorkshop(origin, map, agenda, { title: 'To be forgotten' })
    const kept = await beginWorkshop(origin, map, agenda, { title: 'To be kept' })
    const lead = await attend(origin, shop)
    await lead.do({ do: 'phase', phase: 'writing', start: false })
    const ada = await person({ name: 'Ada', expects: cut })
    const who = await joinWorkshop(origin, shop.code, 'Ada')
    await comeIn(ada, origin, who)
    await writeCard(ada, mouseOn(ada), { about: 'Joint think tank', text: 'Nobody shall find this' })
    await lead.until(({ writing }) => writing.drafts === 1)
    expect(onDisk(server.data, 'To be forgotten')).toBe(true)

    const hana = await person({ name: 'Hana', expects: cut })
    await open(hana, origin + map.host)
    await hana.getByRole('button', { name: 'Menu of this map' }).click()
    await hana.getByRole('menuitem', { name: 'Workshops on this map…' }).click()
    const past = hana.getByRole('region', { name: 'Workshops of this map' })
    const line = past.getByRole('listitem').filter({ hasText: 'To be forgotten' })
    await line.getByRole('button', { name: 'Erase “To be forgotten”…' }).click()
    await expect(past.getByRole('alert')).toContainText('The map stays.')
    await past.getByRole('button', { name: 'Cancel' }).click()
    await expect(line).toHaveCount(1)
    await line.getByRole('button', { name: 'Erase “To be forgotten”…' }).click()
    await past.getByRole('button', { name: 'Erase for good' }).click()
    await expect(past.getByText('“To be forgotten” was erased.')).toBeVisible()
    await expect(past.getByRole('listitem')).toHaveCount(1)
    await expect(past.getByRole('listitem')).toContainText('To be kept')

    // Who was in it is told, finds nothing, and its code leads nowhere.
    await expect(
      ada.getByRole('heading', { name: /This workshop (is no more|does not know you)/ }),
    ).toBeVisible()
    await expect(joinWorkshop(origin, shop.code, 'Eve')).rejects.toThrow(/404/)
    await expect(attend(origin, shop)).rejects.toThrow(/40[134]/)
    for (const text of ['To be forgotten', shop.workshop, 'Nobody shall find this'])
      expect([text, onDisk(server.data, text)]).toEqual([text, false])
    expect(onDisk(server.data, 'To be kept')).toBe(true)
    const other = await attend(origin, kept)
    expect(other.view['room'].title).toBe('To be kept')
    other.leave()
    lead.leave()
  } finally {
    await server.remove()
  }
})

test('@long the last words before the map is closed are taken, and what stands on the page is what the server has', async ({
  person,
  led,
}) => {
  test.setTimeout(180_000)
  const { origin, shop, lead } = await led([phase('talk', 'talk', { rights: everything })])
  await lead.do({ do: 'phase', phase: 'talk', start: false })
  const [hana, ada] = [await person({ name: 'Hana' }), await person({ name: 'Ada' })]
  await sitDown(hana, shop)
  await sitDown(ada, await joinWorkshop(origin, shop.code, 'Ada'), 'map')
  const target = card(ada, 'Talent exchange').first()
  await target.dblclick()
  const box = ada.getByRole('textbox', { name: /^(Words|Short name)/ }).first()
  await expect(box).toBeFocused()
  await ada.keyboard.press('End')
  const textOnServer = (): string => {
    const all = wholeMapOf(lead.doc).claims.find(({ title }) => title.en.startsWith('Talent exchange'))
    return `${all?.title.en} ${all?.text.en}`
  }
  // The host closes the map while the letters run.
  const words = ' and so on and on, until somebody says that it is enough, which they will say before long'
  const typing = ada.keyboard.type(words, { delay: 20 })
  await expect.poll(textOnServer).toContain(' and so on')
  await hana.getByRole('button', { name: 'Close it', exact: true }).click()
  await typing
  await expect(ada.getByText('The map is closed to changes in this phase.')).toBeVisible()
  const shown = async () => (await target.innerText()).replace(/\s+/g, ' ')
  await expect
    .poll(async () => (await shown()).includes(textOnServer().replace(/\s+/g, ' ').trim().slice(-20)))
    .toBe(true)
  expect(textOnServer()).toContain(' and so on')
  // Nothing was refused: nobody was thrown out, and there is nothing to save as a file.
  await expect(ada.getByRole('button', { name: 'Save my work as a file' })).toHaveCount(0)
  await saved(ada)
  const fresh = await attend(origin, shop)
  const claims = (doc: typeof lead.doc) => wholeMapOf(doc).claims.map(({ text }) => text.en)
  expect(claims(fresh.doc)).toEqual(claims(lead.doc))
  // What comes later is not.
  const before = textOnServer()
  await lead.until(({ agenda: now }: View) => now.phases[0].rights.write === false)
  fresh.leave()
  await target.click()
  await expect(ada.getByRole('button', { name: 'Add what supports' })).toHaveCount(0)
  expect(textOnServer()).toBe(before)
  lead.leave()
})
