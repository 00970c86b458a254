/**
 * Personal codes as a sheet: for each person a name, a code and its QR code. On the screen it scrolls; on paper it is
 * all that is printed, with lines to cut along.
 */
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { QrCode } from '../../../share/qr-code.tsx'
import { useHost } from '../host-page.tsx'
import { joinAddress } from '../join-address.ts'
import styles from './code-sheet.module.css'

export interface MadeCode {
  readonly id: string
  readonly code: string
  readonly label: string
}

export function CodeSheet({ codes }: { readonly codes: readonly MadeCode[] }) {
  const paper = usePaper()
  return (
    <>
      <Codes codes={codes} />
      {createPortal(<Codes codes={codes} />, paper)}
    </>
  )
}

function Codes({ codes }: { readonly codes: readonly MadeCode[] }) {
  const { say, workshop, room } = useHost()
  return (
    <ul className={styles['sheet']}>
      {codes.map(({ id, code, label }) => {
        const { link, shown } = joinAddress(workshop, code)
        return (
          <li key={id}>
            <QrCode text={link} label={say.host.qrLabel} className={styles['qr']} />
            <div>
              <strong>{label}</strong>
              <span lang={room.lang}>{room.title}</span>
              <b>{spaced(code)}</b>
              <span>{shown}</span>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** Ten characters in two halves, which people copy with fewer slips. */
const spaced = (code: string): string =>
  code.length > 6 ? `${code.slice(0, code.length / 2)} ${code.slice(code.length / 2)}` : code

/** A place at the end of the page that only the printer sees, while the rest is hidden from it. */
function usePaper(): HTMLElement {
  const [paper] = useState(() => document.createElement('div'))
  useEffect(() => layOut(paper), [paper])
  return paper
}

function layOut(paper: HTMLElement): () => void {
  paper.className = styles['paper'] ?? ''
  document.body.append(paper)
  document.documentElement.dataset['prints'] = 'sheet'
  return () => {
    paper.remove()
    delete document.documentElement.dataset['prints']
  }
}
