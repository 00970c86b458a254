/** On the upper edge of a card whose branch somebody has locked. Its name is part of the card's. */
import { Lock } from 'lucide-react'
import './lock-mark.css'

export function LockMark({ name }: { readonly name: string }) {
  return (
    <span className="pc-lock" title={name} aria-hidden="true">
      <Lock size={12} strokeWidth={2} />
    </span>
  )
}
