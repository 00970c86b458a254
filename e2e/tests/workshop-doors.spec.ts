/** The doors of a workshop: codes for single persons, a host who lets each in, and what is said to who stays outside. */
import type { Page } from '@playwright/test'
import { inRoom, joinByCode, sitDown } from './in-the-workshop.ts'
import { ownServer } from './own-server.ts'
import { mapOn } from './parley.ts'
import { expect, test } from './workshop-on-sample.ts'
import { readQrCode } from './qr-reader.ts'
import { phase } from './workshop-plans.ts'
import { beginWorkshop, joinWorkshop } from './workshop-socket.ts'

// Several browsers and a printer in one test.
test.describe.configure({ timeout: 180_000 })
const refusals = /40[0-9]|41[0-9]|429/

/** Types a code and a name, and presses; what comes of it is for the test to say. */
async function knock(page: Page, code: string, alias: string): Promise<void> {
  await page.goto(`/j/${code}`)
  await page.getByRole('textbox', { name: 'Name or alias' }).fill(alias)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
}
const room = { viewport: { width: 1440, height: 900 } }

test('@long personal codes come on a sheet, open the door once each, and the picture leads where the letters do', async ({
  person,
  begun,
}) => {
  const { shop } = await begun([phase('talk', 'talk')])
  const host = await person({ name: 'Hana', ...room })
  await sitDown(host, shop)
  await host.getByRole('main').getByRole('button', { name: 'Personal codes…' }).click()
  const dialog = host.getByRole('dialog', { name: 'Personal codes' })
  const names = [
    'Ada Lovelace',
    'Бэла Юхас',
    '陈美玲',
    ...Array.from({ length: 27 }, (_, n) => `Guest ${n + 4}`),
  ]
  await dialog.getByRole('textbox', { name: 'Names, one on each line' }).fill(`${names.join('\n')}\n\n`)
  await dialog.getByRole('button', { name: 'Make 30 codes' }).click()
  await expect(dialog.getByRole('button', { name: 'Print the sheet' })).toBeFocused()

  // What the printer is given, and nothing else.
  await host.emulateMedia({ media: 'print' })
  const sheet = host.locator('body > div').last().getByRole('listitem')
  await expect(sheet).toHaveCount(30)
  await expect(host.getByRole('dialog')).toBeHidden()
  const lines = await sheet.evaluateAll((items) =>
    items.map((item) => ({
      name: item.querySelector('strong')?.textContent ?? '',
      code: item.querySelector('b')?.textContent?.replace(' ', '') ?? '',
      title: item.textContent,
    })),
  )
  expect(lines.map(({ name }) => name)).toEqual(names)
  expect(new Set(lines.map(({ code }) => code)).size).toBe(30)
  for (const { code, title } of lines) {
    expect(code).toMatch(/^[2-9B-Z]{10}$/)
    expect(title).toContain('Who builds it')
    expect(title).toContain('/j')
  }
  const [first, second] = lines
  if (!first || !second) throw new Error('There are no codes.')
  const [link, other] = [await readQrCode(sheet.nth(0)), await readQrCode(sheet.nth(1))]
  expect(new URL(link).pathname).toBe(`/j/${first.code}`)
  expect(new URL(other).pathname).toBe(`/j/${second.code}`)
  // All of them come out, over several pages, none cut through.
  const pages = (await host.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect(pages).toBeGreaterThan(2)
  expect(pages).toBeLessThan(8)
  await host.emulateMedia({ media: 'screen' })
  await dialog.getByRole('button', { name: 'Close' }).click()
  // The common code opens nothing now, and is not shown.
  await expect(host.getByRole('main').getByText(shop.code)).toHaveCount(0)
  await expect(host.getByText('1 in, personal codes only')).toBeVisible()

  // By the picture on a phone, and by the letters, as somebody writes them.
  const ada = await person({ viewport: { width: 390, height: 844 } })
  await ada.goto(new URL(link).pathname)
  await expect(ada.getByRole('textbox', { name: 'Code' })).toHaveValue(first.code)
  await ada.getByRole('textbox', { name: 'Name or alias' }).fill('Ada')
  await ada.getByRole('button', { name: 'Join', exact: true }).click()
  await inRoom(ada)
  const bela = await person()
  await joinByCode(bela, ` ${second.code.slice(0, 5).toLowerCase()}-${second.code.slice(5)}`, 'Béla')
  // The same browser is the same person, with the same code.
  await knock(ada, first.code, 'Ada')
  await inRoom(ada)
  await expect(host.getByRole('heading', { name: '3 in' })).toBeVisible()
  const thief = await person({ expects: refusals })
  await knock(thief, first.code, 'Somebody else')
  await expect(
    thief.getByText('Somebody came in with this personal code already.', { exact: false }),
  ).toBeVisible()
  await knock(thief, shop.code, 'Somebody else')
  await expect(
    thief.getByText('This workshop takes personal codes only. Ask the host for yours.'),
  ).toBeVisible()
  await expect(host.getByRole('heading', { name: '3 in' })).toBeVisible()
})

test('@long whoever knocks is let in or turned away, and is told so', async ({ person, begun }) => {
  const { shop } = await begun([phase('talk', 'talk')])
  const host = await person({ name: 'Hana', ...room })
  await sitDown(host, shop)
  // From the lobby, and in a phase from the corner with the code.
  await host.getByRole('combobox', { name: 'Door' }).selectOption({ label: 'I let each in' })
  await expect(host.getByText('you let each one in')).toBeVisible()
  await host.getByRole('button', { name: 'Begin: Phase talk' }).click()
  const outside = { expects: refusals }
  const [ada, ben, cem] = [await person(outside), await person(outside), await person(outside)]
  for (const [page, name] of [
    [ada, 'Ada'],
    [ben, 'Ben'],
    [cem, 'Cem'],
  ] as const) {
    await knock(page, shop.code, name)
    await expect(page.getByText(`You are at the door, ${name}. A host will let you in.`)).toBeVisible()
  }
  const door = host.getByRole('region', { name: 'At the door' })
  await expect(door.getByRole('listitem')).toHaveCount(3)
  // Who waits is nobody in the room yet.
  await expect(host.getByRole('region', { name: 'In the room' })).not.toContainText('Ada')
  // By keys: the line goes with its buttons, and the keyboard stays at the door.
  await door.getByRole('button', { name: 'Let in Ada' }).focus()
  await host.keyboard.press('Enter')
  await inRoom(ada)
  await expect(door.getByRole('heading', { name: 'At the door' })).toBeFocused()
  await door.getByRole('button', { name: 'Turn away Ben' }).click()
  await expect(ben.getByText('A host has not let you in.')).toBeVisible()
  await expect(ben.getByRole('navigation')).toHaveCount(0)
  const removed = host.getByRole('region', { name: 'Removed' })
  await expect(removed).toContainText('Ben')

  // A host who looks at the map hears of who waits.
  await expect(door.getByRole('listitem')).toHaveCount(1)
  await host.getByRole('radio', { name: 'Map' }).focus()
  await host.keyboard.press('Space')
  await expect(host.getByText('1 person waits at the door.')).toBeVisible()
  await host.getByRole('button', { name: 'Go to the door' }).click()
  await expect(door.getByRole('listitem')).toHaveCount(1)

  // Turned away by a slip: brought back, and in.
  await removed.getByRole('button', { name: 'What you can do about Ben' }).click()
  await host.getByRole('menuitem', { name: 'Let in again' }).click()
  await expect(removed).toHaveCount(0)
  await knock(ben, shop.code, 'Ben')
  await inRoom(ben)

  // Whoever still waits when it ends is told that it ended.
  await host.getByRole('button', { name: 'End workshop' }).click()
  await host.getByRole('alertdialog').getByRole('button', { name: 'End it' }).click()
  await expect(cem.getByText('This workshop has ended.')).toBeVisible()
})

test('@long a closed door and an ended workshop let in nobody, each in its own words', async ({
  person,
  begun,
}) => {
  const { origin, shop } = await begun([phase('talk', 'talk')])
  const inside = await joinWorkshop(origin, shop.code, 'Ida')
  const host = await person({ name: 'Hana', ...room })
  await sitDown(host, shop)
  await host.getByRole('button', { name: 'Begin: Phase talk' }).click()
  // The keyboard goes there, which would close a menu that was opened before.
  await expect(host.getByRole('heading', { name: 'Phase talk' })).toBeFocused()
  // After the lobby the door is at the code.
  await host.getByRole('button', { name: 'How the door stands' }).click()
  await host.getByRole('menuitem', { name: 'Close the door' }).click()
  await expect(host.getByText('the door is closed')).toBeVisible()
  const late = await person({ expects: refusals })
  await knock(late, shop.code, 'Lou')
  await expect(late.getByText('The door of this workshop is closed. Ask the host to open it.')).toBeVisible()
  // The keyboard is where it can be tried again.
  await expect(late.getByRole('textbox', { name: 'Code' })).toBeFocused()
  // Who is in comes and goes as before.
  const ida = await person()
  await sitDown(ida, inside)
  await host.getByRole('button', { name: 'How the door stands' }).click()
  await host.getByRole('menuitem', { name: 'Open the door' }).click()
  await expect(host.getByText('the door is open')).toBeVisible()
  await late.getByRole('button', { name: 'Join', exact: true }).click()
  await inRoom(late)

  await host.getByRole('button', { name: 'End workshop' }).click()
  await host.getByRole('alertdialog').getByRole('button', { name: 'End it' }).click()
  await expect(ida.getByRole('heading', { name: 'The workshop has ended' })).toBeVisible()
  const after = await person({ expects: refusals })
  await knock(after, shop.code, 'Ole')
  await expect(
    after.getByText('No running workshop has this code. Look at it again, or ask the host.'),
  ).toBeVisible()
  // Who took part still has it.
  await ida.reload()
  await expect(ida.getByRole('heading', { name: 'The workshop has ended' })).toBeVisible()
})

test('@long after many wrong codes an address is told to wait, and may come in a moment later', async ({
  person,
  request,
}) => {
  const server = await ownServer()
  try {
    await server.start()
    const { origin } = server
    const map = await mapOn(origin, 'sample')
    const shop = await beginWorkshop(origin, map)
    const page = await person({ baseURL: origin, expects: refusals })
    await knock(page, 'ZZZZZZ', 'Ada')
    const wrong = page.getByText('No running workshop has this code. Look at it again, or ask the host.')
    await expect(wrong).toBeVisible()
    // As a machine would guess, from the same address; a class mistypes some as well, so it takes a hundred.
    const guess = async () => {
      const answer = await request.post(`${origin}/api/join`, {
        data: { code: 'ZZZZZZ', alias: 'Guess' },
        headers: { origin },
      })
      return answer.status()
    }
    const first = await Promise.all(Array.from({ length: 20 }, guess))
    expect(new Set(first)).toEqual(new Set([404]))
    // One more is allowed each two seconds: the machine takes those as well, as long as it goes on.
    const rest = new AbortController()
    const machine = (async () => {
      while (!rest.signal.aborted) await Promise.all(Array.from({ length: 8 }, guess))
    })()
    await expect.poll(guess).toBe(429)
    const join = page.getByRole('button', { name: 'Join', exact: true })
    await expect(async () => {
      await join.click()
      await expect(page.getByText('Too many tries. Wait a minute, then try again.')).toBeVisible({
        timeout: 5000,
      })
    }).toPass({ timeout: 60_000 })
    rest.abort()
    await machine
    // A right code of one's own costs nothing, once one may try again.
    await page.getByRole('textbox', { name: 'Code' }).fill(shop.code)
    await expect(async () => {
      if (await join.isVisible()) await join.click()
      await inRoom(page)
    }).toPass({ timeout: 90_000 })
    // Before its server goes, and it would ask for it.
    await page.close()
  } finally {
    await server.remove()
  }
})
