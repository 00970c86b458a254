// The lists that the panel opens in place of a button: who pressed it by keys types on in them.
import { loadEditorMessages } from '@parley/i18n'
import { mapFrom } from '@parley/model'
import { type ReactNode, useRef, useState } from 'react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { TagPicker } from '../remarks/tag-picker.tsx'
import { schemeSayIn } from '../steps/scheme-say.ts'
import { SchemePicker } from '../steps/scheme-picker.tsx'
import { useKeyboardKept } from './use-keyboard-kept.ts'

function Region({ picker }: { readonly picker: ReactNode }) {
  const region = useRef<HTMLElement>(null)
  const [isOpen, setOpen] = useState(false)
  useKeyboardKept(region)
  return (
    <section ref={region} aria-label="Region" tabIndex={-1}>
      {isOpen ? (
        picker
      ) : (
        <button type="button" onClick={() => setOpen(true)}>
          Open
        </button>
      )}
    </section>
  )
}
const pressOpen = async (picker: ReactNode) => {
  const screen = await render(<Region picker={picker} />)
  screen.getByRole('button', { name: 'Open' }).element().focus()
  await userEvent.keyboard('{Enter}')
  return screen
}
const page = async () => ({ editorSay: await loadEditorMessages('en'), language: 'en' as const })

test('a tag is named by keys alone', async () => {
  const picked: string[] = []
  const { tables } = mapFrom('a > P')
  await pressOpen(
    <TagPicker
      page={await page()}
      map={tables}
      without={[]}
      onPick={(name) => picked.push(name)}
      onLeave={() => {}}
    />,
  )
  await userEvent.keyboard('Cost{Enter}')
  await expect.poll(() => picked).toEqual(['Cost'])
})

test('a scheme is found by keys alone', async () => {
  const chosen: string[] = []
  const screen = await pressOpen(
    <SchemePicker
      page={await page()}
      schemeSay={await schemeSayIn('en')}
      chosen={null}
      onChoose={(scheme) => chosen.push(scheme)}
      onLeave={() => {}}
    />,
  )
  await userEvent.keyboard('expert')
  const { steps } = (await page()).editorSay
  await expect.element(screen.getByPlaceholder(steps.searchSchemes)).toHaveValue('expert')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.poll(() => chosen.length).toBe(1)
})
