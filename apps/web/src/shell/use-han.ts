/** Fetches the Chinese face once the map shows Chinese: in its title or in the words of a claim. */
import { labelIn, type LiveMap } from '@parley/model'
import { useEffect } from 'react'
import { hasHan, loadHan } from './han.ts'

export function useHan(map: LiveMap, lang: string): void {
  useEffect(() => {
    if (lang.startsWith('zh')) {
      void loadHan()
      return undefined
    }
    const shows = (id: string): boolean => {
      const claim = map.claim(id)
      if (!claim) return false
      const read = (field: 'title' | 'text') => map.words(field, id, lang) || map.words(field, id, claim.lang)
      return hasHan(read('title') + read('text'))
    }
    const inTitle = () => hasHan(labelIn(map.meta.title, lang))
    if (inTitle() || [...map.claims()].some(({ id }) => shows(id))) {
      void loadHan()
      return undefined
    }
    const stop = map.subscribeAll(({ ids, meta }) => {
      if (!(meta && inTitle()) && ![...ids].some(shows)) return
      stop()
      void loadHan()
    })
    return stop
  }, [map, lang])
}
