/** Where a code is typed, and where its link leads. It holds nothing of maps: a phone has it at once. */
import { JoinForm } from './join-form.tsx'
import { PageMessage } from '../../shell/page-message.tsx'
import { useWorkshopSay } from '../workshop-say.ts'

export default function JoinRoute({ code = '' }: { code?: string }) {
  const { joining: say } = useWorkshopSay()
  return (
    <PageMessage title={say.title}>
      <JoinForm given={code} />
    </PageMessage>
  )
}
