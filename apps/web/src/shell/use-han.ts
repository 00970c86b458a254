/** Fetches the Chinese face once the map shows Chinese: in its title or in the words of a claim. */
import type { LiveMap } from '@parley/model'
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
      // What is read in a language that it has not falls back to its own.
      return [lang, claim.lang].some((one) =>
        hasHan(map.words('title', id, one) + map.words('text', id, one)),
      )
    }
    const inTitle = () => Object.values(map.meta.title).some(hasHan)
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
