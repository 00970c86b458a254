/** An address that leads nowhere. */
import { HomeLink, PageMessage } from './page-message.tsx'
import { useSay } from './speech.tsx'

export function UnknownPage() {
  const say = useSay()
  return (
    <PageMessage title={say.shell.unknownTitle}>
      <p>{say.shell.unknownText}</p>
      <HomeLink />
    </PageMessage>
  )
}
