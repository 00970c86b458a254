/** The word by which a row bears on what is above, with its picture: the step itself, to pick and to act on. */
import { useKit, useReading } from './outline-kit.ts'
import type { OutlineRow } from './outline-row.ts'
import { nameOf, relationWord } from './row-name.ts'
import { StanceGlyph } from './stance-glyph.tsx'

interface Props {
  readonly row: OutlineRow
  readonly isFocused: boolean
  readonly isSelected: boolean
}

export function RowRelation({ row, isFocused, isSelected }: Props) {
  const { store, ui, walk, picking } = useKit()
  const reading = useReading()
  const { inference, look, joined } = row
  if (inference === null || look === null) return null
  const isAnd = joined === 'middle' || joined === 'last'
  return (
    <>
      <button
        type="button"
        data-step={inference}
        tabIndex={isFocused ? 0 : -1}
        className={isSelected ? 'po-rel po-rel-on' : 'po-rel'}
        lang={reading.wordsLang}
        aria-label={nameOf(store.map, inference, reading)}
        aria-pressed={isSelected}
        onClick={() => {
          if (ui.picking.get()) picking.end(inference)
          else walk.focus(row.key, 'step')
        }}
      >
        {isAnd ? (
          reading.words.map.and
        ) : (
          <>
            <StanceGlyph look={look} />
            {relationWord(look, reading)}
          </>
        )}
      </button>{' '}
    </>
  )
}
