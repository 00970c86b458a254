/**
 * The frame of every dialog: scrim, paper, title, close. A sheet from below on a phone. It keeps the focus, closes
 * on Escape and on a press outside, and gives the focus back. Fetched with the first dialog.
 */
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components'
import styles from './dialog-frame.module.css'
import { tagOf, useSay, useSpeech } from './speech.tsx'

interface Props {
  /** The heading. Without it the dialog shows a DialogHead of its own, or is named by `label`. */
  readonly title?: string
  readonly label?: string
  readonly about?: string
  readonly size: 'small' | 'middle' | 'wide'
  readonly role?: 'dialog' | 'alertdialog'
  readonly onClose: () => void
  readonly children: ReactNode
}

export function DialogFrame({ title, label, about, size, role = 'dialog', onClose, children }: Props) {
  const { language } = useSpeech()
  return (
    <I18nProvider locale={tagOf(language)}>
      <ModalOverlay
        isOpen
        isDismissable
        onOpenChange={(open) => !open && onClose()}
        className={styles['scrim'] ?? ''}
      >
        <Modal className={`${styles['paper']} ${styles[size]}`}>
          <Dialog role={role} className={styles['dialog'] ?? ''} {...(label ? { 'aria-label': label } : {})}>
            {title && <DialogHead title={title} {...(about ? { about } : {})} onClose={onClose} />}
            {children}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}

/** The heading that names the dialog, and the button that closes it. */
export function DialogHead({ title, about, onClose }: Pick<Props, 'about' | 'onClose'> & { title: string }) {
  const say = useSay()
  return (
    <header className={styles['head']}>
      <div>
        <Heading slot="title">{title}</Heading>
        {about && <p>{about}</p>}
      </div>
      <button
        type="button"
        className="btn icon quiet"
        aria-label={say.shell.close}
        title={say.shell.close}
        onClick={onClose}
      >
        <X aria-hidden />
      </button>
    </header>
  )
}
