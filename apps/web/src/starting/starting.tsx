/** The first minutes on a map: templates while it is empty, then a hint at a time. Nothing of it for those who only look. */
import { useEffect, useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { BeginWith } from './begin-with.tsx'
import { HintNote } from './hint-note.tsx'

export default function Starting({ page }: { readonly page: EditorPage }) {
  const empty = useIsEmpty(page)
  if (!page.status.mayWrite) return null
  return empty ? <BeginWith page={page} /> : <HintNote page={page} />
}

/** Whether no claim is live. Asked again only when claims come or go. */
function useIsEmpty({ session }: EditorPage): boolean {
  const { map } = session
  const look = () => ![...map.claims()].some(({ id }) => map.isLive(id))
  const [empty, setEmpty] = useState(look)
  useEffect(() => {
    const again = () => setEmpty(![...map.claims()].some(({ id }) => map.isLive(id)))
    again()
    return map.subscribeAll(({ structure }) => {
      if (structure) again()
    })
  }, [map])
  return empty
}
