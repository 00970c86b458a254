/**
 * The way back through a workshop: the map as it stood when each phase ended, with what was added, changed and deleted
 * in it, and by whom as they called themselves. To look at alone. Arrow keys go from phase to phase.
 */
import { shortName } from '@parley/canvas'
import { isLanguage, type Language } from '@parley/i18n'
import { liveClaims } from '@parley/model'
import type { StageChange } from '@parley/sync'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useMemo, useState } from 'react'
import type { Looks, Subject } from '../../files/leaving.ts'
import { PicturePreview } from '../../files/picture-preview.tsx'
import { useLeaving } from '../../files/use-leaving.ts'
import { DialogFrame, DialogHead } from '../../shell/dialog-frame.tsx'
import { tagOf, useSpeech } from '../../shell/speech.tsx'
import { useDark } from '../../shell/theme.ts'
import { useFocusOnOpen } from '../../shell/use-focus-on-open.ts'
import { type OpenWorkshop, useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './replay-dialog.module.css'
import { type Replay, type Step, useReplay } from './use-replay.ts'

interface Props {
  readonly workshop: OpenWorkshop
  readonly onClose: () => void
}

export default function ReplayDialog({ workshop, onClose }: Props) {
  const { report: say } = useWorkshopSay()
  const replay = useReplay(workshop)
  return (
    <DialogFrame size="wide" onClose={onClose}>
      {replay.at !== 'ready' && (
        <div className={styles['state']}>
          <DialogHead title={say.replay} about={say.replayText} onClose={onClose} />
          {replay.at === 'loading' && <p>{say.replayLoading}</p>}
        </div>
      )}
      {replay.at === 'failed' && (
        <div className={styles['state']} role="alert">
          <p>{say.replayFailed}</p>
          <button type="button" className="btn line" onClick={replay.again}>
            {say.tryAgain}
          </button>
        </div>
      )}
      {replay.at === 'ready' && <Steps replay={replay} onClose={onClose} />}
    </DialogFrame>
  )
}

interface StepsProps {
  readonly replay: Extract<Replay, { at: 'ready' }>
  readonly onClose: () => void
}

function Steps({ replay: { steps }, onClose }: StepsProps) {
  const { report: say } = useWorkshopSay()
  const [at, setAt] = useState(0)
  const later = useFocusOnOpen<HTMLButtonElement>()
  const step = steps[Math.min(at, steps.length - 1)]
  if (!step)
    return (
      <div className={styles['state']}>
        <DialogHead title={say.replay} onClose={onClose} />
        <p>{say.nothingNew}</p>
      </div>
    )
  const go = (by: number) => setAt((before) => Math.min(steps.length - 1, Math.max(0, before + by)))
  const press = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1, PageUp: -1, PageDown: 1 }[event.key]
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    go(by)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the buttons below do the same
    <div className={styles['replay']} onKeyDown={press}>
      <section className={styles['shown']} aria-label={nameOf(step, say)}>
        {step.map ? (
          <StepPicture step={step} name={nameOf(step, say)} />
        ) : (
          <p className="hint">{say.replayTrimmed}</p>
        )}
      </section>
      <section className={styles['told']}>
        <DialogHead title={say.replay} about={say.replayText} onClose={onClose} />
        <div className={styles['turns']}>
          <button type="button" className="btn line" aria-disabled={at <= 0} onClick={() => go(-1)}>
            <ChevronLeft aria-hidden />
            {say.previous}
          </button>
          <button
            type="button"
            ref={later}
            className="btn line"
            aria-disabled={at >= steps.length - 1}
            onClick={() => go(1)}
          >
            {say.next}
            <ChevronRight aria-hidden />
          </button>
        </div>
        <div aria-live="polite" className={styles['news']}>
          <p className="hint tnum">{say.replayOf(at + 1, steps.length)}</p>
          <h3>{nameOf(step, say)}</h3>
          {step.map && <p className="hint">{say.claimsThen(liveClaims(step.map).length)}</p>}
          <Changes step={step} before={steps[at - 1]} />
        </div>
      </section>
    </div>
  )
}

type Words = ReturnType<typeof useWorkshopSay>['report']
const nameOf = ({ phase, title }: Step, say: Words): string =>
  phase === undefined ? say.replayBefore : title || say.droppedPhase

/** Before the workshop there is a map, and nothing that was done in it. */
function Changes({ step, before }: { step: Step; before: Step | undefined }) {
  const { report: say } = useWorkshopSay()
  if (step.phase === undefined || !step.map) return null
  const { added, changed, gone } = step
  if (!added.length && !changed.length && !gone.length) return <p>{say.nothingNew}</p>
  return (
    <>
      <ChangeList title={say.added} changes={added} of={step} />
      <ChangeList title={say.changed} changes={changed} of={step} />
      <ChangeList title={say.gone} changes={gone} of={before?.map ? before : step} />
    </>
  )
}

function ChangeList({ title, changes, of }: { title: string; changes: readonly StageChange[]; of: Step }) {
  const { say: page, language } = useSpeech()
  const { report: say } = useWorkshopSay()
  const lang = useRoomLang()
  const { map } = of
  if (!map || !changes.length) return null
  const list = new Intl.ListFormat(language)
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {changes.map(({ claim, people }) => (
          <li key={claim}>
            <span lang={tagOf(lang)}>{shortName(map, claim, lang, page)}</span>{' '}
            <span className="hint">
              {say.by(list.format(people.map((person) => person || say.somebody)))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

const places: Subject['places'] = new Map()

function StepPicture({ step, name }: { step: Step; name: string }) {
  const lang = useRoomLang()
  const { map } = step
  const subject = useMemo(() => (map ? { map, places, date: '' } : null), [map])
  const theme = useDark() ? 'dark' : 'light'
  const looks = useMemo<Looks>(() => ({ scale: 1, theme, lang, framed: false }), [lang, theme])
  return subject ? <Drawn subject={subject} looks={looks} name={name} lang={lang} /> : null
}

function Drawn({
  subject,
  looks,
  name,
  lang,
}: {
  subject: Subject
  looks: Looks
  name: string
  lang: string
}) {
  const leaving = useLeaving(subject, 'png', looks)
  const { say } = useSpeech()
  if (leaving.at === 'refused' && leaving.why === 'empty') return <p className="hint">{say.files.emptyMap}</p>
  return <PicturePreview leaving={leaving} alt={name} lang={lang} title={name} />
}

function useRoomLang(): Language {
  const { language } = useSpeech()
  const lang = useSlice('room')?.lang ?? ''
  return isLanguage(lang) ? lang : language
}
