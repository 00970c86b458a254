/** Below the list: the way to begin a new branch. On an empty map it is the invitation. */
import { useKit, useReading } from './outline-kit.ts'
import { usePart } from './signal.ts'

export function OutlineFoot() {
  const { store, acts, live } = useKit()
  const { messages } = useReading()
  const isEmpty = usePart(live.rows, (rows) => rows.length === 0)
  if (!store.mayWrite) return null
  return (
    <div className={isEmpty ? 'po-foot po-empty' : 'po-foot'}>
      {isEmpty && <p>{messages.canvas.emptyInvite}</p>}
      <button type="button" className="po-do po-first" onClick={() => acts.addHead('proposal')}>
        {messages.outline.addProposal}
      </button>
      {!isEmpty && (
        <button type="button" className="po-do" onClick={() => acts.addHead('claim')}>
          {messages.outline.addClaim}
        </button>
      )}
    </div>
  )
}
