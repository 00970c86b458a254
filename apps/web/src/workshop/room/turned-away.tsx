/** The server does not let this person in (any more): why, and what can be done. */
import { joinPagePath } from '@parley/protocol'
import type { Trouble } from '@parley/sync'
import { Link } from 'wouter'
import { HomeLink, PageMessage } from '../../shell/page-message.tsx'
import { forgetWorkshop, type KnownWorkshop } from '../known-workshops.ts'
import { useWorkshopSay } from '../workshop-say.ts'

export function TurnedAway({ known, why }: { readonly known: KnownWorkshop; readonly why: Trouble | null }) {
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
      <p>
        {why !== 'removed' && (
          <Link href={joinPagePath()} className="btn lg ink" onClick={() => forgetWorkshop(known.id)}>
            {say.enterCode}
          </Link>
        )}
        <HomeLink quiet={why !== 'removed'} />
      </p>
    </PageMessage>
  )
}
