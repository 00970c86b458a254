/** Lets a Parley file be dropped anywhere on the page. The button beside it is the way without dragging. */
import { type DragEvent, type ReactNode, useState } from 'react'
import { useSay } from '../shell/speech.tsx'
import styles from './file-drop.module.css'

const carriesFile = (event: DragEvent) => event.dataTransfer.types.includes('Files')

export function FileDrop({ onFile, children }: { onFile: (file: File) => unknown; children: ReactNode }) {
  const say = useSay()
  const [over, setOver] = useState(false)
  return (
    <div
      onDragOver={(event) => {
        if (!carriesFile(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        const into = event.relatedTarget
        if (!(into instanceof Node && event.currentTarget.contains(into))) setOver(false)
      }}
      onDrop={(event) => {
        if (!carriesFile(event)) return
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) onFile(file)
      }}
    >
      {children}
      {over && <div className={styles['over']}>{say.files.dropHere}</div>}
    </div>
  )
}
