/** The one line that says what Parley is for, and the three ways in. */
import { CopyPlus, FileUp, Plus } from 'lucide-react'
import { useRef } from 'react'
import { useSay } from '../shell/speech.tsx'
import { TemplateSlot } from '../starting/template-slot.tsx'
import styles from './hero.module.css'
import type { Making } from './use-making.ts'

export function Hero({ making }: { making: Making }) {
  const say = useSay()
  const file = useRef<HTMLInputElement>(null)
  return (
    <section className={styles['hero']}>
      <h1>{say.home.headline}</h1>
      <div>
        <p>{say.home.lead}</p>
        <div className={styles['acts']}>
          <button
            type="button"
            className="btn lg ink"
            aria-disabled={making.busy}
            onClick={() => void making.make({})}
          >
            <Plus aria-hidden />
            {say.home.newMap}
          </button>
          <TemplateSlot making={making} />
          <button
            type="button"
            className="btn lg line"
            aria-disabled={making.busy}
            onClick={() => void making.make({ from: 'sample' })}
          >
            <CopyPlus aria-hidden />
            {say.home.openCopy}
          </button>
          <button
            type="button"
            className="btn lg quiet"
            aria-disabled={making.busy}
            onClick={() => file.current?.click()}
          >
            <FileUp aria-hidden />
            {say.home.openFile}
          </button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={say.home.openFile}
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? []
              event.currentTarget.value = ''
              if (chosen) void making.fromFile(chosen)
            }}
          />
        </div>
        <output className={styles['said']}>
          {making.refusal ? <span className="refusal">{making.refusal}</span> : making.doing}
        </output>
      </div>
    </section>
  )
}
