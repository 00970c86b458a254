import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { inPage } from '../testing/in-page.tsx'
import type { Safety } from './safety-words.tsx'
import { SavedState } from './saved-state.tsx'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})
/** React has drawn what the timers brought. */
const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
const state = (safety: Safety, kept = true) => <SavedState safety={safety} kept={kept} viewOnly={null} />

test('a save is worth a word only after 400 ms', async () => {
  const { screen } = await inPage(render, state('saving'))
  vi.advanceTimersByTime(399)
  await drawn()
  expect(screen.container.textContent).toContain('Saved')
  vi.advanceTimersByTime(1)
  await expect.element(screen.getByText('Saving…')).toBeVisible()
})

test('says where work is kept while offline, and nothing that is not so', async () => {
  const kept = await inPage(render, state('offline'))
  await expect.element(kept.screen.getByText('Offline, kept on this device', { exact: true })).toBeVisible()
  const not = await inPage(render, state('offline', false))
  await expect.element(not.screen.getByText('Offline, kept until this page closes')).toBeVisible()
})

test('a viewer is told that they may look; being offline is told first', async () => {
  const { screen } = await inPage(render, <SavedState safety="saved" kept viewOnly="role" />)
  await expect.element(screen.getByText('You can view')).toBeVisible()
  const off = await inPage(render, <SavedState safety="offline" kept viewOnly="role" />)
  await expect.element(off.screen.getByText('Offline, kept on this device', { exact: true })).toBeVisible()
})
