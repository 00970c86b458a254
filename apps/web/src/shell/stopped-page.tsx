/** What stands where a page broke: what happened, what is safe, one button. */
import { PageMessage } from './page-message.tsx'
import { useSay } from './speech.tsx'

export function StoppedPage({ error }: { error: unknown }) {
  const say = useSay()
  return (
    <PageMessage title={say.shell.errorTitle}>
      <p>{say.shell.errorText}</p>
      <p>{say.shell.errorSafe}</p>
      <button type="button" className="btn lg ink" onClick={() => location.reload()}>
        {say.shell.reload}
      </button>
      <details>
        <summary>{say.shell.errorDetails}</summary>
        <code>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</code>
      </details>
    </PageMessage>
  )
}
