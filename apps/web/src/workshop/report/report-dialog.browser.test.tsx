import { mapFrom } from '@parley/model'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { kept } from '../../shell/kept.ts'
import { inPage } from '../../testing/in-page.tsx'
import { phaseOf, roomInMemory } from '../testing/room-in-memory.ts'
import { screenOf } from '../testing/screen-in-memory.tsx'
import ReportDialog from './report-dialog.tsx'

async function opened() {
  const room = roomInMemory([phaseOf('close', 'close')])
  const store = mapFrom('a > P')
  const { screen } = await inPage(
    (part) => render(<Suspense>{part}</Suspense>),
    screenOf({
      room,
      person: 'host',
      store,
      screen: ({ workshop }) => <ReportDialog workshop={workshop} onClose={() => undefined} />,
    }),
  )
  return screen
}

test('whether the map comes in pieces as well is chosen by keyboard, said, and kept for the next report', async () => {
  kept.remove('report.pieces')
  const first = await opened()
  const choice = first.getByRole('group', { name: 'The map in pictures' })
  const both = choice.getByRole('radio', { name: 'Whole, and in readable pieces' })
  const whole = choice.getByRole('radio', { name: 'Whole only' })
  await expect.element(both).toBeChecked()
  await expect.element(first.getByText('The report gets longer.', { exact: false })).toBeVisible()
  both.element().focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(whole).toBeChecked()
  await expect.element(first.getByText('One overview.', { exact: false })).toBeVisible()
  // What the archives hold is said as it will be.
  await expect
    .element(first.getByText('The whole map and each branch that was in the spotlight').first())
    .toBeVisible()
  await first.unmount()
  const next = await opened()
  await expect.element(next.getByRole('radio', { name: 'Whole only' })).toBeChecked()
  kept.remove('report.pieces')
})
