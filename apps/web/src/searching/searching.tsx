/** Search as a feature of the editor. The bar's code comes when the page has nothing else to do. */
import type { CreateFeature } from '../editor/editor-page.ts'
import { whenIdle } from '../shell/when-idle.ts'
import { createSearcher } from './searcher.ts'
import { lazyPart } from '../shell/lazy-part.tsx'

const fetchBar = () => import('./search-bar.tsx')
const SearchBar = lazyPart(fetchBar)

export const createSearching: CreateFeature = (page) => {
  const searcher = createSearcher(page)
  whenIdle(() => {
    // Offline, or a slow network: then it is fetched when it is wanted.
    fetchBar().catch(() => undefined)
  })
  const open = () => {
    page().open(<SearchBar page={page} searcher={searcher} />)
    searcher.call()
  }
  const goOn = (by: 1 | -1) => () => {
    if (!searcher.index()) open()
    searcher.step(by)
  }
  return { acts: { search: open, 'find-next': goOn(1), 'find-previous': goOn(-1) } }
}
