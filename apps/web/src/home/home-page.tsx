/** The home page: what Parley is for, the sample map live, and the maps that this browser has seen. */
import { joinPagePath } from '@parley/protocol'
import { DoorOpen } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { Link } from 'wouter'
import { SurfaceBoundary } from '../shell/error-boundary.tsx'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { Mark } from '../shell/mark.tsx'
import { useSay } from '../shell/speech.tsx'
import { ThemeSwitch } from '../shell/theme-switch.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'
import { FileDrop } from './file-drop.tsx'
import { Hero } from './hero.tsx'
import styles from './home-page.module.css'
import { KnownMapList } from './known-map-list.tsx'
import { useMaking } from './use-making.ts'

const SamplePlate = lazy(() => import('./sample-plate.tsx'))

export default function HomePage() {
  const say = useSay()
  const making = useMaking()
  usePageTitle('')
  return (
    <FileDrop onFile={making.fromFile}>
      <div className={styles['wrap']}>
        <header className={styles['nav']}>
          <div>
            <Mark />
            <b>{say.shell.parley}</b>
          </div>
          <div>
            <Link href={joinPagePath()} className={`btn line ${styles['join']}`}>
              <DoorOpen aria-hidden />
              {say.home.join}
            </Link>
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </header>
        <main>
          <Hero making={making} />
          <section className={styles['plate']} aria-label={say.home.sampleLabel}>
            <SurfaceBoundary>
              <Suspense>
                <SamplePlate />
              </Suspense>
            </SurfaceBoundary>
          </section>
          <div className={styles['caption']}>
            <p>
              <b>{say.home.sampleTitle}</b> {say.home.sampleAbout}
            </p>
            <p>{say.home.sampleAge}</p>
            <p>{say.home.sampleSides}</p>
          </div>
          <KnownMapList />
        </main>
      </div>
    </FileDrop>
  )
}
