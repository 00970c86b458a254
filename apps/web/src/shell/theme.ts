/** Light, dark, or as the system has it. The choice is kept; theme-first.js sets it before the first paint. */
import { useSyncExternalStore } from 'react'
import { kept } from './kept.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value)

export function chosenTheme(): Theme {
  const theme = kept.read('theme')
  return isTheme(theme) ? theme : 'system'
}

/** Sets the page's theme and keeps the choice. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') kept.remove('theme')
  else kept.write('theme', theme)
}

/** Puts the choice on the page now and whenever it changes, in another tab too. */
export function followTheme(): () => void {
  putTheme()
  return kept.subscribe(putTheme)
}

function putTheme(): void {
  const theme = chosenTheme()
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

export const useTheme = (): Theme => useSyncExternalStore(kept.subscribe, chosenTheme)

const darkSystem = matchMedia('(prefers-color-scheme: dark)')
function onSystem(changed: () => void): () => void {
  darkSystem.addEventListener('change', changed)
  const stop = kept.subscribe(changed)
  return () => {
    darkSystem.removeEventListener('change', changed)
    stop()
  }
}

/** What the page looks like now. */
export const useDark = (): boolean =>
  useSyncExternalStore(onSystem, () => {
    const theme = chosenTheme()
    return theme === 'system' ? darkSystem.matches : theme === 'dark'
  })
