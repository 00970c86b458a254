/** A wording proposed for what is spoken of: a comment on the claim that others agree with or not. */
import { addComment } from '@parley/model'
import { useId, useState } from 'react'
import { useGive } from '../room/told-refusals.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { useAbout } from './about.tsx'
import parts from './stage-parts.module.css'
import { useUnfinished } from './unfinished-wordings.ts'

interface Props {
  readonly claim: string
  /** It is proposed: what is told of it stands here. */
  readonly onSent: () => void
}

export function ProposeWording({ claim, onSent }: Props) {
  const { takingPart: say } = useWorkshopSay()
  const { session, map, lang } = useAbout()
  const give = useGive()
  const mayWrite = useSlice('me')?.mayWrite ?? false
  const [text, write] = useUnfinished(claim)
  const [told, setTold] = useState('')
  const field = useId()
  if (!mayWrite) return null
  const send = () => {
    const done = session.perform(addComment, { on: map.resolve(claim), text, lang })
    const [comment] = done.ok ? done.made : []
    // By its writer's own voice the workshop knows that this comment is a wording.
    if (comment !== undefined) void give({ do: 'flag', row: comment, kind: 'agree', on: true })
    setTold(done.ok ? say.proposed : say.notSaid)
    if (!done.ok) return
    onSent()
    write('')
  }
  return (
    <form
      className={parts['stack']}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim()) send()
      }}
    >
      <label htmlFor={field} className={parts['head2']}>
        {say.proposeTitle}
      </label>
      <textarea
        id={field}
        className={parts['paper']}
        style={{ minHeight: 88 }}
        value={text}
        maxLength={2000}
        aria-describedby={`${field}-hint`}
        onChange={(event) => {
          write(event.target.value)
          setTold('')
        }}
      />
      <p id={`${field}-hint`} className={parts['soft']}>
        {say.proposeHint}
      </p>
      <div className={parts['acts']}>
        <button type="submit" className="btn ink" disabled={!text.trim()}>
          {say.proposeSend}
        </button>
        <output className={parts['soft']}>{told}</output>
      </div>
    </form>
  )
}
