/** Opens and closes what follows below a row. */
import { useKit, useReading } from './outline-kit.ts'
import type { OutlineRow } from './outline-row.ts'

export function RowFold({ row, isClosed }: { readonly row: OutlineRow; readonly isClosed: boolean }) {
  const { folding } = useKit()
  const { outline } = useReading().messages
  if (!row.below) return <span className="po-fold" />
  return (
    <button
      type="button"
      tabIndex={-1}
      className={isClosed ? 'po-fold po-closed' : 'po-fold'}
      aria-label={isClosed ? outline.expand : outline.collapse}
      onClick={() => folding.setOpen([row], isClosed)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="m6 9 6 6 6-6" />
      </svg>
    </button>
  )
}
