/**
 * The pages, each a chunk of its own, with the words that it cannot do without. All of what an address needs is asked for
 * at once: nothing of it waits for the words of the interface, which the first drawing waits for.
 */
import { loadWorkshopMessages } from '@parley/i18n'
import { chosenLanguage } from './shell/speech.tsx'

export const pages = {
  home: () => import('./home/home-page.tsx'),
  map: () => import('./shell/map-route.tsx'),
  join: () => withWords(import('./workshop/joining/join-route.tsx')),
  workshop: () => withWords(import('./workshop/workshop-route.tsx')),
}

/** Workshops speak words of their own; whoever shows them asks again, and is told if they cannot be had. */
function withWords<Page>(page: Promise<Page>): Promise<Page> {
  loadWorkshopMessages(chosenLanguage()).catch(() => undefined)
  return page
}

const byFirstWord: Readonly<Record<string, () => Promise<unknown>>> = {
  '': pages.home,
  m: pages.map,
  j: pages.join,
  w: pages.workshop,
}

/** Asks for the page of an address before it is drawn; what fails is asked for again when it is. */
export function beginPage(path: string): void {
  const word = path.split('/')[1] ?? ''
  if (Object.hasOwn(byFirstWord, word)) byFirstWord[word]?.().catch(() => undefined)
}
