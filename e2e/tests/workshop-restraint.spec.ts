/** What a phase does not offer, and what a host has locked: seen before anybody tries, and for as long as it is so. */
import { sitDown } from './in-the-workshop.ts'
import { card, panel, showOutline } from './on-the-map.ts'
import { expect, test } from './workshop-on-sample.ts'
import { building, everything, phase } from './workshop-plans.ts'
import { claimOf, joinWorkshop } from './workshop-socket.ts'

const agenda = [
  phase('free', 'talk', { rights: everything }),
  phase('own', 'talk', { rights: building }),
  phase('after', 'talk', { rights: everything }),
]
const locked = 'Locked, only hosts change it'

test('@long a locked branch is marked on cards and rows, and menus grey what it and a phase forbid, with the reason', async ({
  person,
  led,
}) => {
  const { origin, shop, lead: host } = await led(agenda)
  await host.do({ do: 'phase', phase: 'free', start: false })
  const ada = await person({ name: 'Ada' })
  await sitDown(ada, await joinWorkshop(origin, shop.code, 'Ada'), 'map')
  const tank = card(ada, 'Joint think tank').first()
  const alliance = card(ada, 'Technology alliance').first()
  const item = (name: string) => ada.getByRole('menuitem', { name, exact: true })
  const openMenu = async (one: typeof tank) => {
    await one.click()
    await ada.keyboard.press('Shift+F10')
    await expect(item('Delete')).toBeVisible()
  }
  await openMenu(tank)
  await expect(item('Edit the words')).not.toHaveAttribute('aria-disabled')
  await ada.keyboard.press('Escape')

  const claim = claimOf(host.doc, 'Joint think tank')
  await host.do({ do: 'lock', claim, on: true })
  await expect(tank).toHaveAccessibleName(new RegExp(`${locked}$`))
  await expect(alliance).not.toHaveAccessibleName(new RegExp(locked))
  await openMenu(tank)
  for (const name of ['Edit the words', 'Delete', 'Add what supports']) {
    await expect(item(name)).toHaveAttribute('aria-disabled', 'true')
    await expect(item(name)).toHaveAccessibleDescription(/A host has locked this branch\./)
  }
  await expect(item('Comments')).not.toHaveAttribute('aria-disabled')
  await ada.keyboard.press('Escape')
  await tank.click()
  await ada.keyboard.press('i')
  await expect(panel(ada).getByText('A host has locked this branch.')).toBeVisible()
  await expect(panel(ada).getByRole('button', { name: 'Cite a source' })).toHaveCount(0)
  await expect(panel(ada).getByRole('textbox', { name: 'Write a comment' })).toBeVisible()
  await showOutline(ada)
  const row = ada.getByRole('row', { name: /Joint think tank/ }).first()
  await expect(row).toHaveAccessibleName(new RegExp(locked))
  await host.do({ do: 'lock', claim, on: false })
  await expect(row).not.toHaveAccessibleName(new RegExp(locked))

  // A phase in which one changes one's own words alone: the others' are greyed, and nothing else.
  await host.do({ do: 'phase', phase: 'own', start: false })
  await row.focus()
  await ada.keyboard.press('Shift+F10')
  await expect(item('Edit the words')).toHaveAttribute('aria-disabled', 'true')
  await expect(item('Edit the words')).toHaveAccessibleDescription(
    'In this phase you change only what you added yourself.',
  )
  await expect(item('Add what supports')).not.toHaveAttribute('aria-disabled')
  await ada.keyboard.press('Escape')
  await host.do({ do: 'phase', phase: 'after', start: false })
  await row.focus()
  await ada.keyboard.press('Shift+F10')
  await expect(item('Edit the words')).not.toHaveAttribute('aria-disabled')
  host.leave()
})
