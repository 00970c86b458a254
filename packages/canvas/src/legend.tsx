/** What the arrows mean, lower left; on narrow pages one button that opens it. */
import { Info } from 'lucide-react'
import { useState } from 'react'
import { useReading } from './canvas-kit.ts'
import { StanceGlyph } from './stance-glyph.tsx'

const shown = ['supports', 'rebuts', 'undercuts', 'answers', 'asks'] as const

export function Legend() {
  const { messages, wordsLang } = useReading()
  // Null: as the width of the page has it.
  const [open, setOpen] = useState<boolean | null>(null)
  const state = open === null ? 'pc-legend' : open ? 'pc-legend pc-legend-open' : 'pc-legend pc-legend-closed'
  return (
    <div className={`pc-float ${state}`} lang={wordsLang}>
      <button
        type="button"
        className="pc-icon pc-legend-button"
        aria-label={messages.canvas.legend}
        aria-expanded={open ?? undefined}
        title={messages.canvas.legend}
        onClick={(event) => {
          const list = event.currentTarget.nextElementSibling
          setOpen(list !== null && getComputedStyle(list).display === 'none')
        }}
      >
        <Info size={16} strokeWidth={1.75} />
      </button>
      <ul aria-label={messages.canvas.legend}>
        {shown.map((look) => (
          <li key={look} className={`pc-rel pc-${look}`}>
            <StanceGlyph look={look} />
            {messages.map[look]}
          </li>
        ))}
      </ul>
    </div>
  )
}
