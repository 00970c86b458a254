/** The picture as it will be, to be looked at closely. While the next is drawn, the last one stays. */
import { Maximize, Minus, Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useSay } from '../shell/speech.tsx'
import type { Leaving, Picture } from './leaving.ts'
import styles from './picture-preview.module.css'

const steps = [1, 1.5, 2, 3, 4.5, 6] as const

interface Props {
  readonly leaving: Leaving
  readonly alt: string
  readonly lang: string
  /** Over the picture; that it is a preview, when left out. */
  readonly title?: string
}

export function PicturePreview({ leaving, alt, lang, title }: Props) {
  const say = useSay()
  // While the next is drawn the last one stays; what cannot be drawn leaves none.
  const { picture } = leaving
  const [last, setLast] = useState(picture)
  if (picture && picture !== last) setLast(picture)
  const shown = picture ?? (leaving.at === 'refused' ? null : last)
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
        <span>{title ?? say.files.preview}</span>
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
      <figure
        className={styles['stage']}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is to be scrolled by keys too
        tabIndex={0}
        aria-busy={leaving.at === 'working'}
      >
        {shown ? (
          <Shown picture={shown} alt={alt} lang={lang} zoom={steps[step] ?? 1} />
        ) : (
          leaving.at === 'working' && <p className="hint">{say.files.drawing}</p>
        )}
      </figure>
    </>
  )
}

/** Shows the bytes of a picture for as long as it stands there. */
function Shown({ picture, alt, lang, zoom }: { picture: Picture; alt: string; lang: string; zoom: number }) {
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const element = image.current
    const url = URL.createObjectURL(picture.png)
    if (element) element.src = url
    // A picture that is taken away while it is still being read is an error on the console: first comes the next one.
    return () =>
      void setTimeout(() => {
        if (element?.src === url) element.removeAttribute('src')
        URL.revokeObjectURL(url)
      })
  }, [picture])
  return (
    <img
      ref={image}
      alt={alt}
      lang={lang}
      width={picture.width}
      height={picture.height}
      style={{ ['--zoom' as string]: zoom }}
    />
  )
}
