/**
 * Hands on the links of a map: edit and view, each to copy, one as a QR code for phones. The host link shows only
 * when a host asks for it by name, and never as a QR code: a code is what rooms photograph.
 */
import type { Links } from '@parley/protocol'
import { Eye, Lock, Pencil } from 'lucide-react'
import { useState } from 'react'
import { Choice } from '../shell/choice.tsx'
import { DialogFrame } from '../shell/dialog-frame.tsx'
import { useSay } from '../shell/speech.tsx'
import { HereNow, type Here } from '../people/here-now.tsx'
import { addressesOf } from './addresses.ts'
import { LinkRow } from './link-row.tsx'
import { QrCode } from './qr-code.tsx'
import styles from './share-dialog.module.css'

export interface Sharing {
  /** What this person may hand on; undefined while the server has not said. */
  readonly links: Links | undefined
  /** Where others on the network reach the server; empty when nowhere. */
  readonly origins: readonly string[]
}

interface Props {
  readonly sharing: Sharing
  readonly here: readonly Here[]
  readonly onHostCopied: () => void
  readonly onClose: () => void
}

export default function ShareDialog({ sharing, here, onHostCopied, onClose }: Props) {
  const say = useSay()
  return (
    <DialogFrame title={say.share.title} about={say.share.about} size="middle" onClose={onClose}>
      {sharing.links ? (
        <LinksOf links={sharing.links} network={sharing.origins} here={here} onHostCopied={onHostCopied} />
      ) : (
        <p className={styles['waiting']}>{say.share.waiting}</p>
      )}
    </DialogFrame>
  )
}

interface LinksProps {
  readonly links: Links
  readonly network: readonly string[]
  readonly here: readonly Here[]
  readonly onHostCopied: () => void
}

function LinksOf({ links, network, here, onHostCopied }: LinksProps) {
  const say = useSay()
  const { origins, onlyHere } = addressesOf(location.origin, network)
  const [picked, setPicked] = useState(origins[0])
  const origin = origins.find((one) => one === picked) ?? origins[0]
  const [coded, setCoded] = useState<'edit' | 'view'>(links.edit ? 'edit' : 'view')
  const [hostShown, setHostShown] = useState(false)
  const inQr = links.edit ? coded : 'view'
  return (
    <>
      <div className={styles['split']}>
        <div>
          {links.edit && (
            <LinkRow
              icon={<Pencil aria-hidden />}
              name={say.share.editLink}
              about={say.share.editAbout}
              url={origin + links.edit}
              inQr={inQr === 'edit'}
              strong
            />
          )}
          <LinkRow
            icon={<Eye aria-hidden />}
            name={say.share.viewLink}
            about={say.share.viewAbout}
            url={origin + links.view}
            inQr={links.edit !== undefined && inQr === 'view'}
            strong={!links.edit}
          />
          <HereNow here={here} />
        </div>
        <div className={styles['code']}>
          <QrCode
            className={styles['qr']}
            text={`${origin}${links[inQr] ?? links.view}`}
            label={say.share.qr}
          />
          {links.edit && (
            <Choice
              wide
              label={say.share.qrChoice}
              options={[
                { value: 'edit', label: say.share.qrEdit },
                { value: 'view', label: say.share.qrView },
              ]}
              value={coded}
              onChange={setCoded}
            />
          )}
          {!onlyHere && network.length > 0 && <p className="hint">{say.share.sameNetwork}</p>}
        </div>
      </div>
      {origins.length > 1 && (
        <div className={styles['address']}>
          <span className="label">{say.share.address}</span>
          <Choice
            label={say.share.address}
            options={origins.map((one) => ({ value: one, label: new URL(one).host }))}
            value={origin ?? ''}
            onChange={setPicked}
          />
        </div>
      )}
      {onlyHere && (
        <p className={`hint ${styles['onlyHere']}`}>
          {say.share.onlyHere} <code>npm start -- --host 0.0.0.0</code>
        </p>
      )}
      <footer className={styles['foot']}>
        {links.host ? (
          <>
            {hostShown ? (
              <LinkRow
                icon={<Lock aria-hidden />}
                name={say.share.hostLink}
                about={say.share.hostAbout}
                url={origin + links.host}
                inQr={false}
                onCopied={onHostCopied}
              />
            ) : (
              <p className="hint">{say.share.hostHidden}</p>
            )}
            <button type="button" className="btn quiet" onClick={() => setHostShown(!hostShown)}>
              <Lock aria-hidden />
              {hostShown ? say.share.hideHost : say.share.showHost}
            </button>
          </>
        ) : (
          !links.edit && <p className="hint">{say.share.noEditLink}</p>
        )}
      </footer>
    </>
  )
}
