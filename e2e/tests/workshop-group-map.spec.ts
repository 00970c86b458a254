/** A group's map on a phone: what is in focus is said once, above the map, and nothing lies over it. */
import { fingersOf, sitDown } from './in-the-workshop.ts'
import { expect, test } from './workshop-on-sample.ts'
import { building, phase } from './workshop-plans.ts'
import { claimOf, joinWorkshop } from './workshop-socket.ts'

test('@long a phone shows the branch of its group, and the way to the whole map and back, in one line', async ({
  person,
  led,
}) => {
  const { origin, shop, lead } = await led([phase('groups', 'breakouts', { rights: building })])
  await lead.do({ do: 'phase', phase: 'groups', start: false })
  const who = await joinWorkshop(origin, shop.code, 'Ada')
  const scope = [claimOf(lead.doc, 'Talent exchange')]
  const group = { id: 'one', name: 'Group of Ada', members: [who.person], scope }
  await lead.do({ do: 'groups', groups: [group] })
  const ada = await person({
    name: 'Ada',
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 700 },
  })
  await sitDown(ada, who, 'map')
  const whole = ada.getByRole('button', { name: 'Whole map' })
  await expect(whole).toBeVisible()
  await expect(ada.getByText('Your group: Group of Ada')).toBeVisible()
  // The chip has come by now, as far as it ever does.
  await expect(ada.getByText(/^In focus: /)).toBeAttached()
  await expect(ada.getByText(/^In focus: /)).toBeHidden()
  await fingersOf(ada).press(whole)
  await expect(ada.getByRole('button', { name: 'Only our branch' })).toBeVisible()
  await expect(ada.getByText(/^In focus: /)).toHaveCount(0)
  await fingersOf(ada).press(ada.getByRole('button', { name: 'Only our branch' }))
  await expect(whole).toHaveAttribute('aria-pressed', 'true')
})
