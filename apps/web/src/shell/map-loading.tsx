/** A map on its way: the bar at once, paper where it will lie. No spinner; under 400 ms not a word. */
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { Mark } from './mark.tsx'
import styles from './map-loading.module.css'
import { useSay } from './speech.tsx'

const quietMs = 400

export function MapLoading({ title, trouble }: { title: string; trouble?: string | undefined }) {
  const say = useSay()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const late = setTimeout(() => setSlow(true), quietMs)
    return () => clearTimeout(late)
  }, [])
  return (
    <div className={styles['page']} aria-busy="true">
      <header>
        <Link href="/" aria-label={say.shell.home}>
          <Mark />
        </Link>
        <span>{title}</span>
      </header>
      <main>
        <output>{trouble ?? (slow ? say.connection.reading : '')}</output>
      </main>
    </div>
  )
}
