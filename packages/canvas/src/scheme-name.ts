/**
 * What the scheme of a step is called, in the language of the interface: words that come after the map, and only to
 * maps that name one. '' for a step without, and until they are here.
 */
import { type Language, loadSchemeMessages, type SchemeMessages } from '@parley/i18n'
import type { Id } from '@parley/model'
import { useEffect } from 'react'
import { useKit, useReading } from './canvas-kit.ts'
import { createSignal, usePart } from './signal.ts'

const here = createSignal<ReadonlyMap<Language, SchemeMessages>>(new Map())
const asked = new Map<Language, Promise<void>>()

/** Rejects while they cannot be had; asking again tries again. */
const fetchNames = (language: Language): Promise<void> => {
  const known = asked.get(language)
  if (known) return known
  const fetching = loadSchemeMessages(language).then((say) =>
    here.set(new Map(here.get()).set(language, say)),
  )
  asked.set(language, fetching)
  fetching.catch(() => asked.delete(language))
  return fetching
}

/** Of a scheme that Parley does not know: its key. `said`: with the word for schemes before it. */
export function useSchemeName(id: Id): { readonly name: string; readonly said: string } {
  const { store } = useKit()
  const { language, messages } = useReading()
  const scheme = store.map.inference(id)?.scheme ?? ''
  const say = usePart(here, (all) => all.get(language)?.schemes)
  useEffect(() => {
    // Offline, or a slow network: the next arrow that follows a scheme asks again.
    if (scheme) fetchNames(language).catch(() => undefined)
  }, [scheme, language])
  if (!scheme || !say) return nameless
  const names: Readonly<Record<string, { readonly name: string }>> = say.all
  const name = Object.hasOwn(names, scheme) ? (names[scheme]?.name ?? scheme) : scheme
  return { name, said: messages.canvas.sentence(say.scheme, name) }
}

const nameless = { name: '', said: '' }
