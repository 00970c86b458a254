/**
 * The editor's features on the page of an open map. They are fetched when the page has nothing else to do, or when a
 * key or menu first asks for one: that press is then answered as soon as they are here.
 */
import type { Act, PageActs } from '@parley/acts'
import type { Language } from '@parley/i18n'
import { useEffect, useMemo, useRef, useState } from 'react'
import { whenIdle } from '../shell/when-idle.ts'
import type { EditorPage, MapItem } from './editor-page.ts'
import { editorSayIn } from './editor-say.ts'
import type { Features } from './features.ts'

/** All of a page but what the features bring themselves. */
export type PageWithoutWords = Omit<EditorPage, 'editorSay' | 'act' | 'own'>

export interface Editor {
  /** What canvas and outline are lent; the same object as long as the map is open. */
  readonly pageActs: PageActs
  /** Does an act for what is selected. */
  readonly act: (act: Act) => boolean
  /** Undefined until the features are here. */
  readonly page: EditorPage | undefined
  /** What the features add to the map's own menu; the page as it is shown now says what. */
  readonly mapMenu: readonly MapItem[]
}

/** @param own acts of the page itself, which need no feature */
export function useEditor(given: PageWithoutWords, own: Readonly<Partial<Record<Act, () => void>>>): Editor {
  const [here, setHere] = useState<{ readonly features: Features; readonly words: EditorPage['editorSay'] }>()
  const now = useRef({ given, own, here })
  const come = useRef<{ words?: EditorPage['editorSay']; features?: Features }>({})
  useEffect(() => {
    now.current = { given, own, here }
  })
  const { language } = given
  const { ask, pageActs, act } = useMemo(() => {
    const chosen = () => now.current.given.stores.shared.now()
    const page = (): EditorPage => {
      const { given: base, own: mine } = now.current
      const { words: said } = come.current
      if (!said) throw new Error('A feature asks for the page before the features are here.')
      return { ...base, editorSay: said, act: doAct, own: mine }
    }
    const fetch = async (wanted: Language): Promise<Features> => {
      const [{ createFeatures }, words] = await Promise.all([import('./features.ts'), editorSayIn(wanted)])
      // A feature may ask for the page while it is made.
      come.current.words = words
      const features = (come.current.features ??= createFeatures(page))
      now.current.here = { features, words }
      setHere(now.current.here)
      return features
    }
    const doFor = (wanted: Act, ids: readonly string[]): boolean => {
      const mine = now.current.own[wanted]
      if (mine) {
        mine()
        return true
      }
      const features = now.current.here?.features
      if (features) return features.act(wanted, ids) || now.current.given.viewAct(wanted)
      // Offline, or a slow network: then the next press tries again.
      fetch(now.current.given.language).then(
        (late) => late.act(wanted, ids),
        () => undefined,
      )
      return true
    }
    const doAct = (wanted: Act) => doFor(wanted, chosen())
    const lent: PageActs = {
      menuOf: (id) => now.current.here?.features.menuOf(id) ?? [],
      act: doFor,
      beforeDelete: (ids) =>
        now.current.here?.features.beforeDelete(ids) ??
        // Who deletes in the first moment is asked as well; where the question cannot be had, undo is left.
        fetch(now.current.given.language).then(
          (late) => late.beforeDelete(ids),
          () => ids,
        ),
      nameOf: (named) => now.current.here?.words.acts[named],
      say: (sentence) => now.current.given.announce(sentence),
    }
    return { ask: fetch, pageActs: lent, act: doAct }
  }, [])
  useEffect(
    () =>
      whenIdle(() => {
        // Offline, or a slow network: then they are fetched when they are wanted.
        ask(language).catch(() => undefined)
      }),
    [ask, language],
  )
  const shown = here && { ...given, editorSay: here.words, act, own }
  // oxlint-disable-next-line react/refs -- what reads a ref in it is called by menus and keys, not while drawing
  return { pageActs, act, page: shown, mapMenu: shown ? here.features.mapMenu(shown) : [] }
}
