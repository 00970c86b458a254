/** Names the tab after what it shows. */
import { useEffect } from 'react'
import { useSay } from './speech.tsx'

export function usePageTitle(title: string): void {
  const { shell } = useSay()
  useEffect(() => {
    document.title = title ? `${title} · ${shell.parley}` : shell.parley
  }, [title, shell])
}
