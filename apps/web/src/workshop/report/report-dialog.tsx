/** One place to take home what a workshop came to: which files, in which language, and one button. */
import { isLanguage, type Language, languages } from '@parley/i18n'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { saveFile } from '../../files/save-file.ts'
import { Choice } from '../../shell/choice.tsx'
import { DialogFrame } from '../../shell/dialog-frame.tsx'
import { kept } from '../../shell/kept.ts'
import { tagOf, useSpeech } from '../../shell/speech.tsx'
import { type OpenWorkshop, useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { printReport } from './print-report.ts'
import styles from './report-dialog.module.css'
import { formatsFor, reportFiles, type ReportFormat } from './report-files.ts'

interface Props {
  readonly workshop: OpenWorkshop
  readonly onClose: () => void
}

/** Under which the choice of pictures is kept, for the next report as well. */
const keptPieces = 'report.pieces'
type Pieces = 'with' | 'without'

/** Hosts and participants alike: each gets what they were shown. */
export default function ReportDialog({ workshop, onClose }: Props) {
  const { language } = useSpeech()
  const { report: say } = useWorkshopSay()
  const room = useSlice('room')
  const roomLang: Language = room && isLanguage(room.lang) ? room.lang : language
  const [lang, setLang] = useState<Language>(roomLang)
  const [chosen, setChosen] = useState<ReadonlySet<ReportFormat>>(new Set(['html']))
  const [pieces, setPieces] = useState<Pieces>(() =>
    kept.read(keptPieces) === 'without' ? 'without' : 'with',
  )
  const [state, setState] = useState<'idle' | 'working'>('idle')
  const [said, setSaid] = useState<{ readonly text: string; readonly alert: boolean }>()
  const ballots = useSlice('ballots')
  const offered = formatsFor({ ballots: ballots ?? {} })
  const working = state === 'working'
  const choose = (format: ReportFormat, on: boolean) => {
    setChosen((before) => new Set([...before, format].filter((one) => on || one !== format)))
    setSaid(undefined)
  }
  const take = async () => {
    const { view } = workshop.client
    const formats = new Set(offered.filter((format) => chosen.has(format)))
    if (working) return
    if (!formats.size) {
      setSaid({ text: say.chooseSome, alert: true })
      return
    }
    const shown = view && whole(view)
    if (!shown) return
    setState('working')
    setSaid(undefined)
    try {
      const now = workshop.client.clock.now()
      const made = await reportFiles({
        view: shown,
        map: workshop.session.map,
        lang,
        roomLang,
        formats,
        pieces: pieces === 'with',
        now,
      })
      for (const { name, content } of made.files) saveFile(name, content)
      const isPrinted = made.print === null || (await printReport(made.print.pages))
      if (made.print && !isPrinted && !formats.has('html'))
        saveFile(made.print.instead.name, made.print.instead.content)
      const done = made.files.length ? say.saved(made.files.length) : say.reportDone
      const told = [isPrinted ? done : say.noPrint, made.pictures ? '' : say.noPictures]
      setSaid({ text: told.filter(Boolean).join(' '), alert: !isPrinted || !made.pictures })
    } catch (error) {
      // A part of the page that did not come, or memory that ran out: the button stays, to try again.
      console.error(error)
      setSaid({ text: say.failed, alert: true })
    }
    setState('idle')
  }
  return (
    <DialogFrame title={say.dialogTitle} about={say.dialogText} size="middle" onClose={onClose}>
      <div className={styles['dialog']}>
        <div className={styles['labelled']}>
          <p className="label" aria-hidden="true">
            {say.language}
          </p>
          <Choice
            wide
            label={say.language}
            options={Object.entries(languages).flatMap(([value, label]) =>
              isLanguage(value) ? [{ value, label, lang: tagOf(value) }] : [],
            )}
            value={lang}
            onChange={setLang}
          />
        </div>
        <fieldset className={styles['formats']}>
          <legend className="label">{say.formats}</legend>
          {offered.map((format) => {
            const { name, hint } = wordsOf(format, say, pieces)
            return (
              <label key={format} className={styles['format']}>
                <input
                  type="checkbox"
                  checked={chosen.has(format)}
                  onChange={(event) => choose(format, event.currentTarget.checked)}
                />
                <span>
                  {name}
                  <span className="hint">{hint}</span>
                </span>
              </label>
            )
          })}
        </fieldset>
        <div className={styles['labelled']}>
          <p className="label" aria-hidden="true">
            {say.mapPictures}
          </p>
          <Choice
            wide
            label={say.mapPictures}
            options={(['with', 'without'] as const).map((value) => ({ value, label: say.mapPieces[value] }))}
            value={pieces}
            onChange={(next) => {
              setPieces(next)
              kept.write(keptPieces, next)
              setSaid(undefined)
            }}
          />
          <p className="hint">{say.mapPiecesHint[pieces]}</p>
        </div>
        <div className={styles['acts']}>
          {said?.alert ? (
            <p role="alert" className="refusal">
              {said.text}
            </p>
          ) : (
            <output className="hint">{working ? say.working : said?.text}</output>
          )}
          <button type="button" className="btn ink" aria-disabled={working} onClick={() => void take()}>
            <Download aria-hidden />
            {say.download}
          </button>
        </div>
      </div>
    </DialogFrame>
  )
}

type Words = ReturnType<typeof useWorkshopSay>['report']
function wordsOf(
  format: ReportFormat,
  say: Words,
  pieces: Pieces,
): { readonly name: string; readonly hint: string } {
  const all: Readonly<Record<ReportFormat, readonly [string, string]>> = {
    html: [say.formatHtml, say.formatHtmlHint],
    pdf: [say.formatPdf, say.formatPdfHint],
    markdown: [say.formatMarkdown, say.formatMarkdownHint],
    ballots: [say.formatBallots, say.formatBallotsHint],
    swings: [say.formatSwings, say.formatSwingsHint],
    choices: [say.formatChoices, say.formatChoicesHint],
    map: [say.formatMap, say.formatMapHint],
    argdown: [say.formatArgdown, say.formatArgdownHint],
    png: [say.formatPng, say.formatPicturesHint(pieces === 'with')],
    svg: [say.formatSvg, say.formatPicturesHint(pieces === 'with')],
  }
  const [name, hint] = all[format]
  return { name, hint }
}

/** The slices of a report; undefined until the server has told all of them. */
function whole(view: Partial<OpenWorkshop['client']['view'] & object>) {
  const { room, people, agenda, ballots, cards, spotlighted, groups, flags, picks, outcomes } = view
  if (!room || !people || !agenda || !ballots || !cards) return undefined
  if (!spotlighted || !groups || !flags || !picks || !outcomes) return undefined
  return { room, people, agenda, ballots, cards, spotlighted, groups, flags, picks, outcomes }
}
