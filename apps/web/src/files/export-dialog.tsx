/**
 * Takes the map away: as a picture, or as a file that opens again. The preview is the very file that is saved, so
 * what is seen is what leaves, and its size is no guess.
 */
import { liveClaims } from '@parley/model'
import { Copy, Download, FileJson2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Choice } from '../shell/choice.tsx'
import { DialogFrame, DialogHead } from '../shell/dialog-frame.tsx'
import { nameOfLanguage } from '../shell/language-items.ts'
import { tagOf, useSpeech } from '../shell/speech.tsx'
import { byteSize } from './byte-size.ts'
import { copyPicture, canCopyPictures } from './copy-picture.ts'
import styles from './export-dialog.module.css'
import { fileName } from './file-name.ts'
import { type Format, formats, type Leaving, type Looks, scales, type Subject } from './leaving.ts'
import { PicturePreview } from './picture-preview.tsx'
import { saveFile } from './save-file.ts'
import { useLeaving } from './use-leaving.ts'

interface Props {
  readonly subject: Subject
  readonly title: string
  readonly langs: readonly string[]
  readonly lang: string
  readonly dark: boolean
  readonly onClose: () => void
}

export default function ExportDialog({ subject, title, langs, lang, dark, onClose }: Props) {
  const { say, language } = useSpeech()
  const [format, setFormat] = useState<Format>('png')
  const [looks, setLooks] = useState<Looks>({ scale: 2, theme: dark ? 'dark' : 'light', lang, framed: true })
  const [said, setSaid] = useState('')
  const change = (part: Partial<Looks>) => {
    setLooks((before) => ({ ...before, ...part }))
    setSaid('')
  }
  const leaving = useLeaving(subject, format, looks)
  const names = { png: say.files.png, svg: say.files.svg, parley: say.files.parley }
  const picture = format !== 'parley'
  const save = () => {
    if (leaving.at !== 'ready') return
    const ending = { png: 'png', svg: 'svg', parley: 'parley.json' }[format]
    const name = fileName(title, say.map.untitledMap, ending)
    saveFile(name, leaving.file)
    setSaid(say.files.savedFile(name))
  }
  const copy = async () => {
    if (leaving.at !== 'ready') return
    setSaid((await copyPicture(leaving.file)) ? say.files.copied : say.files.copyFailed)
  }
  return (
    <DialogFrame size="wide" onClose={onClose}>
      <div className={styles['dialog']}>
        <section className={styles['shown']} aria-label={say.files.preview}>
          {picture ? (
            <PicturePreview leaving={leaving} alt={title || say.map.untitledMap} lang={looks.lang} />
          ) : (
            <div className={styles['file']}>
              <FileJson2 aria-hidden />
              <p>{say.files.parleyAbout}</p>
              <p className="hint">{say.map.claims(liveClaims(subject.map).length)}</p>
            </div>
          )}
        </section>
        <section className={styles['options']}>
          <DialogHead title={say.files.exportTitle} onClose={onClose} />
          <Labelled label={say.files.format}>
            <Choice
              wide
              label={say.files.format}
              options={formats.map((one) => ({ value: one, label: names[one] }))}
              value={format}
              onChange={(next) => {
                setFormat(next)
                setSaid('')
              }}
            />
          </Labelled>
          {format === 'png' && (
            <Labelled label={say.files.scale} end={<SizeOf leaving={leaving} format={format} />}>
              <Choice
                wide
                label={say.files.scale}
                options={scales.map((one) => ({ value: String(one), label: say.files.times(String(one)) }))}
                value={String(looks.scale)}
                onChange={(scale) => change({ scale: scales.find((one) => String(one) === scale) ?? 1 })}
              />
            </Labelled>
          )}
          {picture && (
            <Labelled
              label={say.files.theme}
              end={format === 'svg' && <SizeOf leaving={leaving} format={format} />}
            >
              <Choice
                wide
                label={say.files.theme}
                options={[
                  { value: 'light', label: say.files.light },
                  { value: 'dark', label: say.files.dark },
                ]}
                value={looks.theme}
                onChange={(theme) => change({ theme })}
              />
            </Labelled>
          )}
          {picture && langs.length > 1 && (
            <Labelled label={say.files.language}>
              <Choice
                wide
                label={say.files.language}
                options={langs.map((one) => ({ value: one, label: nameOfLanguage(one), lang: tagOf(one) }))}
                value={looks.lang}
                onChange={(next) => change({ lang: next })}
              />
            </Labelled>
          )}
          {picture && (
            <label className={styles['check']}>
              <input
                type="checkbox"
                checked={looks.framed}
                onChange={(event) => change({ framed: event.currentTarget.checked })}
              />
              {say.files.frame}
            </label>
          )}
          {leaving.at === 'refused' && (
            <p role="alert" className="refusal">
              {sentenceOf(leaving)}
            </p>
          )}
          <div className={styles['acts']}>
            <output className="hint">
              {said ||
                (format === 'parley' && leaving.at === 'ready' && byteSize(leaving.file.size, language, say))}
            </output>
            <button type="button" className="btn ink" aria-disabled={leaving.at !== 'ready'} onClick={save}>
              <Download aria-hidden />
              {say.files.download(names[format])}
            </button>
            {format === 'png' && canCopyPictures() && (
              <button
                type="button"
                className="btn line"
                aria-disabled={leaving.at !== 'ready'}
                onClick={() => void copy()}
              >
                <Copy aria-hidden />
                {say.files.copyPicture}
              </button>
            )}
          </div>
        </section>
      </div>
    </DialogFrame>
  )

  function sentenceOf({ why, largest }: Leaving & { at: 'refused' }): string {
    if (why === 'empty') return say.files.emptyMap
    if (why === 'fonts') return say.files.fontsMissing
    if (why === 'failed') return say.files.noPicture
    return largest === undefined
      ? say.files.tooLargeAtAll
      : say.files.tooLarge(say.files.times(String(largest)))
  }
}

function Labelled({ label, end, children }: { label: string; end?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles['labelled']}>
      <p>
        {/* Read out by the choice's own legend. */}
        <span className="label" aria-hidden="true">
          {label}
        </span>
        {end}
      </p>
      {children}
    </div>
  )
}

/** Pixels and bytes of the picture as it is. */
function SizeOf({ leaving, format }: { leaving: Leaving; format: Format }) {
  const { say, language } = useSpeech()
  if (leaving.at === 'refused') return null
  if (leaving.at !== 'ready' || !leaving.picture)
    return <span className="hint tnum">{say.files.drawing}</span>
  const bytes = byteSize(leaving.file.size, language, say)
  if (format === 'svg') return <span className="hint tnum">{bytes}</span>
  const { width, height } = leaving.picture
  const number = new Intl.NumberFormat(language)
  return (
    <span className="hint tnum">
      {say.files.pixelsAndBytes(number.format(width), number.format(height), bytes)}
    </span>
  )
}
