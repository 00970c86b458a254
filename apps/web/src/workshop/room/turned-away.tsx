/** The server does not let this person in (any more): why, and what can be done. */
import { joinPagePath } from '@parley/protocol'
import type { Trouble } from '@parley/sync'
import { Link } from 'wouter'
import { HomeLink, PageMessage } from '../../shell/page-message.tsx'
import { forgetWorkshop, type KnownWorkshop } from '../known-workshops.ts'
import { useWorkshopSay } from '../workshop-say.ts'

interface Props {
  readonly known: KnownWorkshop
  readonly why: Trouble | null
  /** Asks the server once more. */
  readonly onAgain: () => void
}

export function TurnedAway({ known, why, onAgain }: Props) {
  const { joining: say } = useWorkshopSay()
  const [title, text] =
    why === 'removed'
      ? [say.removedTitle, say.removedText]
      : why === 'noMap' || why === 'deleted'
        ? [say.goneTitle, say.goneText]
        : [say.refusedTitle, say.refusedText]
  return (
    <PageMessage title={title}>
      <p>{text}</p>
      {why === 'removed' && <p className="hint">{say.removedAgain}</p>}
      <p>
        {why === 'removed' ? (
          <button type="button" className="btn lg line" onClick={onAgain}>
            {say.tryAgain}
          </button>
        ) : (
          <Link href={joinPagePath()} className="btn lg ink" onClick={() => forgetWorkshop(known.id)}>
            {say.enterCode}
          </Link>
        )}
        <HomeLink quiet />
      </p>
    </PageMessage>
  )
}
