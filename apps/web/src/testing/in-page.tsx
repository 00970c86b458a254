/** For browser tests: a part of the page with the words, styles and language that it has in the real one. */
import { type Language, loadMessages, type Messages } from '@parley/i18n'
import type { ReactElement, ReactNode } from 'react'
import { SpeechProvider, tagOf } from '../shell/speech.tsx'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/controls.css'

/** @param render the test runner's: only tests may import that */
export async function inPage<Screen>(
  render: (page: ReactElement) => Promise<Screen>,
  part: ReactNode,
  language: Language = 'en',
): Promise<{ readonly screen: Screen; readonly say: Messages }> {
  document.documentElement.lang = tagOf(language)
  const say = await loadMessages(language)
  const screen = await render(<SpeechProvider start={{ language, say }}>{part}</SpeechProvider>)
  return { screen, say }
}
