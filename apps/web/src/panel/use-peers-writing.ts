/** Who else writes in one text now, and where their carets are. */
import type { Peer } from '@parley/canvas'
import type { Id, Lang } from '@parley/model'
import type { WordField } from '@parley/protocol'
import { useSyncExternalStore } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'

export function usePeersWriting(page: EditorPage, field: WordField, row: Id, lang: Lang): readonly Peer[] {
  const { presence } = page.session
  const here = () =>
    presence
      .peers()
      .filter(({ writing }) => writing?.field === field && writing.row === row && writing.lang === lang)
  // A text that differs when they or their carets do: people who only move about render nothing.
  const seen = () =>
    here()
      .map(({ key, name, colour, writing }) => [key, name, colour, writing?.start, writing?.end].join(' '))
      .join('\n')
  useSyncExternalStore((changed) => presence.subscribe(changed), seen)
  return here()
}
