/** The place of the template menu, as large as it will be: the home page does not wait for it. */
import { Suspense, useEffect, useState } from 'react'
import type { Making } from '../home/use-making.ts'
import { editorSayIn } from '../editor/editor-say.ts'
import { useSpeech } from '../shell/speech.tsx'
import { whenIdle } from '../shell/when-idle.ts'
import styles from './template-slot.module.css'
import { lazyPart } from '../shell/lazy-part.tsx'

const fetchMenu = () => import('./template-menu.tsx')
const TemplateMenu = lazyPart(fetchMenu)

export function TemplateSlot({ making }: { readonly making: Making }) {
  const { language } = useSpeech()
  const [here, setHere] = useState(false)
  useEffect(
    () =>
      whenIdle(() => {
        Promise.all([fetchMenu(), editorSayIn(language)]).then(
          () => setHere(true),
          // Offline, or a slow network: "New map" alone does as well.
          () => undefined,
        )
      }),
    [language],
  )
  const place = <span className={styles['place']} />
  return here ? (
    <Suspense fallback={place}>
      <TemplateMenu making={making} />
    </Suspense>
  ) : (
    place
  )
}
