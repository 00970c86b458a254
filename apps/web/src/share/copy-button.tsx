/** Copies a link, says so for two seconds, or says which keys do it. */
import { Check, Copy } from 'lucide-react'
import { type RefObject, useEffect, useState } from 'react'
import { useSay } from '../shell/speech.tsx'
import { type Copied, copyText } from './copy-text.ts'

interface Props {
  readonly text: string
  /** What is copied, for those who do not see which row it stands in. */
  readonly name: string
  readonly field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>
  readonly strong?: boolean
  readonly label?: string
  readonly onDone?: (came: Copied) => void
}

export function CopyButton({ text, name, field, strong, label, onDone }: Props) {
  const say = useSay()
  const [done, setDone] = useState<Copied>()
  useEffect(() => {
    if (done !== 'copied') return undefined
    const over = setTimeout(() => setDone(undefined), 2000)
    return () => clearTimeout(over)
  }, [done])
  const copy = async () => {
    const came = await copyText(text, field.current)
    setDone(came)
    onDone?.(came)
  }
  return (
    <>
      <button
        type="button"
        className={`btn ${strong ? 'ink' : 'line'}`}
        aria-label={label ? undefined : say.share.copyNamed(name)}
        onClick={() => void copy()}
      >
        {done === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
        {done === 'copied' ? say.share.copied : (label ?? say.share.copy)}
      </button>
      <output className={done === 'selected' ? 'hint' : 'unseen'}>
        {done === 'copied' && say.share.copied}
        {done === 'selected' && say.share.copyByHand}
      </output>
    </>
  )
}
