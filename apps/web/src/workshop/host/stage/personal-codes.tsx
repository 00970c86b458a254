/** Makes one-use codes for a list of names, shows them this once, and prints them as a sheet to cut up. */
import { workshopBounds } from '@parley/workshop'
import { Printer } from 'lucide-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { DialogFrame } from '../../../shell/dialog-frame.tsx'
import { CopyButton } from '../../../share/copy-button.tsx'
import { HandField } from '../../../share/hand-field.tsx'
import { makeCodes } from '../../workshop-http.ts'
import styles from '../form.module.css'
import { useHost } from '../host-page.tsx'
import { CodeSheet, type MadeCode } from './code-sheet.tsx'

export default function PersonalCodes({ onClose }: { readonly onClose: () => void }) {
  const { say, workshop, give, ask } = useHost()
  const words = say.hostStage
  const [text, setText] = useState('')
  const [made, setMade] = useState<readonly MadeCode[]>([])
  const [trouble, setTrouble] = useState('')
  const [copied, setCopied] = useState(false)
  /** The text stands there to be copied by hand. */
  const [shown, setShown] = useState(false)
  const byHand = useRef<HTMLTextAreaElement>(null)
  const [printed, setPrinted] = useState(false)
  const labels = text
    .split(/\r?\n/)
    .map((line) => line.trim().slice(0, workshopBounds.aliasLength))
    .filter(Boolean)
    .slice(0, workshopBounds.personalCodes)
  const isMaking = useRef(false)
  const make = async (event: FormEvent) => {
    event.preventDefault()
    // Of codes that were made twice nobody would ever see the first.
    if (labels.length === 0 || isMaking.current) return
    const { known } = workshop
    isMaking.current = true
    const answer = await makeCodes(known.id, known.token, labels)
    isMaking.current = false
    if (!answer.ok) {
      setTrouble(words.codesFailed)
      return
    }
    setTrouble('')
    setMade(answer.value.codes)
    setText('')
    // Codes for each person are of use where the common one does not open.
    await give({ do: 'door', door: 'personal', open: true })
  }
  const printer = useRef<HTMLButtonElement>(null)
  const isMade = made.length > 0
  // What was pressed is gone: the keyboard goes on where the work does.
  useEffect(() => {
    if (isMade) printer.current?.focus()
  }, [isMade])
  const lines = made.map(({ label, code }) => `${label}\t${code}`).join('\n')
  // Made once and told once: a slip of the hand must not cost a class its codes.
  const close = async () => {
    const lost = isMade && !copied && !printed
    const asked = { question: words.closeCodesAsk, detail: words.madeCodes, action: words.closeCodesYes }
    if (!lost || (await ask(asked))) onClose()
  }
  return (
    <DialogFrame
      title={words.personalTitle}
      about={isMade ? words.madeCodes : words.personalAbout}
      size="middle"
      onClose={() => void close()}
    >
      {isMade ? (
        <div className={styles['form']}>
          <CodeSheet codes={made} />
          <HandField field={byHand} text={lines} name={words.personalTitle} shown={shown} />
          <div className={styles['acts']}>
            <CopyButton
              text={lines}
              name={words.personalTitle}
              label={words.copyCodes}
              field={byHand}
              onDone={(came) => {
                setCopied((before) => before || came === 'copied')
                setShown(came === 'selected')
              }}
            />
            <button
              type="button"
              ref={printer}
              className="btn ink"
              onClick={() => {
                setPrinted(true)
                print()
              }}
            >
              <Printer aria-hidden />
              {words.print}
            </button>
          </div>
        </div>
      ) : (
        <form className={styles['form']} onSubmit={(event) => void make(event)}>
          <label className={styles['field']}>
            <span>{words.names}</span>
            <textarea
              className="field"
              rows={8}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <span className="hint">{words.namesHint}</span>
          </label>
          <output className={trouble ? 'refusal' : 'unseen'}>{trouble}</output>
          <div className={styles['acts']}>
            <button type="button" className="btn line" onClick={onClose}>
              {say.host.cancel}
            </button>
            <button type="submit" className="btn ink" aria-disabled={labels.length === 0}>
              {words.makeCodes(labels.length)}
            </button>
          </div>
        </form>
      )}
    </DialogFrame>
  )
}
