/** For browser tests: a part of the page with the words, styles and theme that it has in the real one. */
import { type Language, loadMessages } from '@parley/i18n'
import type { ReactNode } from 'react'
import { render } from 'vitest-browser-react'
import { tagOf, SpeechProvider } from '../shell/speech.tsx'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/controls.css'

export async function inPage(part: ReactNode, language: Language = 'en') {
  document.documentElement.lang = tagOf(language)
  const say = await loadMessages(language)
  const screen = await render(<SpeechProvider start={{ language, say }}>{part}</SpeechProvider>)
  return { screen, say }
}
