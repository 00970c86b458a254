/**
 * The server does not let this person in (any more): why, and what can be done. Whoever is unknown to the workshop is
 * not sent to a code that opens nothing any more: whether it is over, the server is asked once more.
 */
import { joinPagePath } from '@parley/protocol'
import type { Trouble } from '@parley/sync'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { HomeLink, PageMessage } from '../../shell/page-message.tsx'
import { useSay } from '../../shell/speech.tsx'
import { forgetAllOfWorkshop, forgetWorkshop, type KnownWorkshop } from '../known-workshops.ts'
import { askWorkshopTicket, type WhyNot } from '../workshop-http.ts'
import { useWorkshopSay } from '../workshop-say.ts'

interface Props {
  readonly known: KnownWorkshop
  readonly why: Trouble | null
  /** This browser is, or was, somebody else in it: that stays. */
  readonly apart: boolean
  /** Asks the server once more. */
  readonly onAgain: () => void
}

export function TurnedAway({ known, why, apart, onAgain }: Props) {
  const { joining: say } = useWorkshopSay()
  const { shell } = useSay()
  const isUnknown = why === 'forbidden'
  const now = useWhyNow(known, isUnknown)
  if (now === 'ended')
    return (
      <PageMessage title={say.endedTitle}>
        <p>{say.endedText}</p>
        <p>
          <Link href="/" className="btn lg ink" onClick={() => apart || forgetAllOfWorkshop(known.id)}>
            {shell.toHomePage}
          </Link>
        </p>
      </PageMessage>
    )
  const isGone = why === 'noMap' || why === 'deleted'
  const isRemoved = why === 'removed'
  const [title, text] = isRemoved
    ? [say.removedTitle, say.removedText]
    : isGone
      ? [say.goneTitle, say.goneText]
      : [say.refusedTitle, say.refusedText]
  return (
    <PageMessage title={title}>
      <p>{text}</p>
      {isRemoved && <p className="hint">{say.removedAgain}</p>}
      <p>
        {isRemoved ? (
          <button type="button" className="btn lg line" onClick={onAgain}>
            {say.tryAgain}
          </button>
        ) : (
          <Link
            href={joinPagePath()}
            className="btn lg ink"
            onClick={() => apart || forgetWorkshop(known.id)}
          >
            {say.enterCode}
          </Link>
        )}
        <HomeLink quiet />
      </p>
    </PageMessage>
  )
}

/** Why the server does not let them in at this moment; undefined until it has said, and while nobody wants to know. */
function useWhyNow({ id, token }: KnownWorkshop, asks: boolean): WhyNot | undefined {
  const [why, setWhy] = useState<WhyNot>()
  useEffect(() => {
    if (!asks) return undefined
    const end = new AbortController()
    const ask = async () => {
      const answer = await askWorkshopTicket(id, token, end.signal)
      if (!end.signal.aborted && !answer.ok) setWhy(answer.why)
    }
    void ask()
    return () => end.abort()
  }, [id, token, asks])
  return why
}
