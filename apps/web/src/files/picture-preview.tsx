/** The picture as it will be, to be looked at closely. While the next is drawn, the last one stays. */
import { Maximize, Minus, Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useSay } from '../shell/speech.tsx'
import type { Leaving } from './leaving.ts'
import styles from './picture-preview.module.css'

const steps = [1, 1.5, 2, 3, 4.5, 6] as const

export function PicturePreview({ leaving, alt, lang }: { leaving: Leaving; alt: string; lang: string }) {
  const say = useSay()
  const shown = useShown(leaving)
  const [step, setStep] = useState(0)
  const go = (by: number) => setStep((now) => Math.min(steps.length - 1, Math.max(0, now + by)))
  const buttons = [
    { label: say.files.zoomOut, icon: <Minus aria-hidden />, act: () => go(-1), off: step === 0 },
    { label: say.files.zoomIn, icon: <Plus aria-hidden />, act: () => go(1), off: step === steps.length - 1 },
    { label: say.files.fit, icon: <Maximize aria-hidden />, act: () => setStep(0), off: step === 0 },
  ]
  return (
    <>
      <header className={styles['head']}>
        <span>{say.files.preview}</span>
        <span>
          {buttons.map(({ label, icon, act, off }) => (
            <button
              key={label}
              type="button"
              className="btn icon quiet"
              aria-label={label}
              title={label}
              aria-disabled={off}
              onClick={act}
            >
              {icon}
            </button>
          ))}
        </span>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is to be scrolled by keys too */}
      <div
        className={styles['stage']}
        tabIndex={0}
        role="group"
        aria-label={say.files.preview}
        aria-busy={leaving.at === 'working'}
      >
        {shown ? (
          <img
            src={shown.url}
            alt={alt}
            lang={lang}
            width={shown.width}
            height={shown.height}
            style={{ ['--zoom' as string]: steps[step] }}
          />
        ) : (
          leaving.at === 'working' && <p className="hint">{say.files.drawing}</p>
        )}
      </div>
    </>
  )
}

interface Shown {
  readonly url: string
  readonly width: number
  readonly height: number
}

/** An address for the last picture that was drawn; undefined before the first, and when none can be. */
function useShown(leaving: Leaving): Shown | undefined {
  const [shown, setShown] = useState<Shown>()
  const picture = leaving.at === 'ready' ? leaving.picture : undefined
  const refused = leaving.at === 'refused'
  useEffect(() => {
    if (refused) setShown(undefined)
    if (!picture) return
    const url = URL.createObjectURL(picture.png)
    setShown({ url, width: picture.width, height: picture.height })
    // Only when the next stands in its place: freeing it at once would blank the picture that is still on show.
    return () => void setTimeout(() => URL.revokeObjectURL(url), 5000)
  }, [picture, refused])
  return shown
}
