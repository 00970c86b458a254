/**
 * The frame of the palette: paper at the upper middle of the page, over a scrim. It keeps the focus while it is open and
 * closes on Escape and on a press outside. From the lower edge on a phone, where the thumb is.
 */
import type { ReactNode } from 'react'
import { Dialog, I18nProvider, Modal, ModalOverlay } from 'react-aria-components'
import { tagOf, useSpeech } from '../shell/speech.tsx'
import styles from './palette-frame.module.css'

interface Props {
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export function PaletteFrame({ label, onClose, children }: Props) {
  const { language } = useSpeech()
  return (
    <I18nProvider locale={tagOf(language)}>
      <ModalOverlay
        isOpen
        isDismissable
        onOpenChange={(open) => !open && onClose()}
        className={styles['scrim'] ?? ''}
      >
        <Modal className={styles['paper'] ?? ''}>
          <Dialog aria-label={label} className={styles['dialog'] ?? ''}>
            {children}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}
