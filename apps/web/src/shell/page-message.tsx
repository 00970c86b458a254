/** A page that holds one message in place of a map: what is the case, what to do, one button. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Mark } from './mark.tsx'
import styles from './page-message.module.css'
import { useSay } from './speech.tsx'
import { usePageTitle } from './use-page-title.ts'

export function PageMessage({ title, children }: { title: string; children: ReactNode }) {
  const say = useSay()
  usePageTitle(title)
  return (
    <div className={styles['page']}>
      <header>
        <Link href="/" aria-label={say.shell.home}>
          <Mark />
        </Link>
      </header>
      <main>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  )
}

/** The button of most of them. */
export function HomeLink({ quiet = false }: { quiet?: boolean }) {
  return (
    <Link href="/" className={`btn lg ${quiet ? 'line' : 'ink'}`}>
      {useSay().shell.toHomePage}
    </Link>
  )
}
