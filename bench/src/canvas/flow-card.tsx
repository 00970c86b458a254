/** A claim as a card for plain React Flow: the same words in the same looks as Parley's, and a text box when written in. */
import { Handle, Position } from '@xyflow/react'

export interface CardData extends Record<string, unknown> {
  readonly kind: 'proposal' | 'claim'
  readonly title: string
  readonly text: string
  readonly writing: boolean
  readonly onText: (text: string) => void
}

export function FlowCard({ id, data }: { readonly id: string; readonly data: CardData }) {
  const { kind, title, text, writing, onText } = data
  return (
    <article className={`pc-card pc-kind-${kind}`} data-claim={id}>
      <Handle type="target" position={Position.Bottom} />
      {kind === 'proposal' && <p className="pc-kicker">Proposal</p>}
      {title && <div className="pc-title">{title}</div>}
      {writing ? (
        <textarea
          className="pc-text nodrag"
          style={{ width: '100%', height: 120, border: 0, padding: 0 }}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      ) : (
        <div className="pc-text">{text}</div>
      )}
      <Handle type="source" position={Position.Top} />
    </article>
  )
}
