/** A workshop's address in a browser that is nobody of it: the way in is its code. */
import { joinPagePath } from '@parley/protocol'
import { Link } from 'wouter'
import { HomeLink, PageMessage } from '../../shell/page-message.tsx'
import { useWorkshopSay } from '../workshop-say.ts'

export function NotInPage() {
  const { joining: say } = useWorkshopSay()
  return (
    <PageMessage title={say.notInTitle}>
      <p>{say.notInText}</p>
      <p>
        <Link href={joinPagePath()} className="btn lg ink">
          {say.enterCode}
        </Link>
        <HomeLink quiet />
      </p>
    </PageMessage>
  )
}
