import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { CommitField } from './commit-field.tsx'

test('what was chosen whole is written over, also when another person changes it meanwhile', async () => {
  const said: string[] = []
  const field = (value: string) => (
    <CommitField label="Said by" value={value} onCommit={(words) => said.push(words)} />
  )
  const screen = await render(field('New York Times'))
  const box = screen.getByRole('textbox', { name: 'Said by' })
  await userEvent.click(box)
  await userEvent.keyboard('{Control>}a{/Control}')
  await screen.rerender(field('《纽约时报》'))
  await userEvent.keyboard('NYT')
  // And what is being typed stays, whatever comes.
  await screen.rerender(field('The Times'))
  await userEvent.keyboard(', 2023{Enter}')
  expect(said).toEqual(['NYT, 2023'])
})
