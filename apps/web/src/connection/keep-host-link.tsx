/** For a map just made: the host link lies in this browser alone. Stands until it is copied or put away. */
import { useEffect, useRef, useState } from 'react'
import { noteHostKept } from '../home/known-maps.ts'
import { BarNote } from '../shell/bar-note.tsx'
import { useSay } from '../shell/speech.tsx'
import { CopyButton } from '../share/copy-button.tsx'
import { HandField } from '../share/hand-field.tsx'

/** For so long it says that it was copied, before it goes. */
const toldMs = 2000

export function KeepHostLink({ map, url }: { map: string; url: string }) {
  const say = useSay()
  const field = useRef<HTMLTextAreaElement>(null)
  const [came, setCame] = useState<'copied' | 'selected'>()
  const isCopied = came === 'copied'
  useEffect(() => {
    if (!isCopied) return undefined
    const over = setTimeout(() => noteHostKept(map), toldMs)
    return () => {
      clearTimeout(over)
      noteHostKept(map)
    }
  }, [isCopied, map])
  return (
    <BarNote title={say.share.keepTitle} text={say.share.keepText} onClose={() => noteHostKept(map)}>
      {/* Not shown unless it must be copied by hand: the link is not for the room to read. */}
      <HandField field={field} text={url} name={say.share.hostLink} shown={came === 'selected'} />
      <CopyButton
        text={url}
        name={say.share.hostLink}
        label={say.share.copyHost}
        field={field}
        strong
        onDone={setCame}
      />
    </BarNote>
  )
}
