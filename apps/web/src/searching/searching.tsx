/** Search as a feature of the editor. The bar is fetched with the first search. */
import { lazy } from 'react'
import type { CreateFeature } from '../editor/editor-page.ts'
import { createSearcher } from './searcher.ts'

const SearchBar = lazy(() => import('./search-bar.tsx'))

export const createSearching: CreateFeature = (page) => {
  const searcher = createSearcher(page)
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
