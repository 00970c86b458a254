/** The address of a wall, without the link that makes it one: whoever opens it is told where the link is. */
import { HomeLink, PageMessage } from '../../shell/page-message.tsx'
import { useWorkshopSay } from '../workshop-say.ts'

export function LostWall() {
  const { projector: say } = useWorkshopSay()
  return (
    <PageMessage title={say.lostTitle}>
      <p>{say.lostText}</p>
      <p>
        <HomeLink />
      </p>
    </PageMessage>
  )
}
