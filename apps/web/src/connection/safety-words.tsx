/** How safe one's own work is, in words. */
import type { Messages } from '@parley/i18n'
import { Check, CloudOff, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

/** What is the case with one's own work. */
export type Safety = 'connecting' | 'saved' | 'saving' | 'offline' | 'notSaved' | 'mapFull' | 'refused'

export interface SafetyWords {
  readonly short: string
  /** The whole of it, for a tooltip and for Ctrl+S. */
  readonly long: string
  readonly icon: ReactNode
}

const off = <CloudOff className="small" aria-hidden />
const alert = <TriangleAlert className="small" aria-hidden />

/** @param kept whether this browser keeps the map when the page closes */
export function safetyWords(safety: Safety, kept: boolean, { connection }: Messages): SafetyWords {
  const offline = kept ? connection.offline : connection.offlineHere
  const all: Readonly<Record<Safety, SafetyWords>> = {
    connecting: { short: connection.connecting, long: connection.connecting, icon: null },
    saved: {
      short: connection.saved,
      long: connection.savedNow,
      icon: <Check className="small" aria-hidden />,
    },
    saving: { short: connection.saving, long: connection.savingNow, icon: null },
    offline: { short: offline, long: kept ? connection.offlineNow : connection.offlineHereNow, icon: off },
    notSaved: { short: offline, long: kept ? connection.notSaved : connection.notSavedHere, icon: alert },
    mapFull: { short: connection.tooLargeTitle, long: connection.mapFull, icon: alert },
    refused: { short: connection.refusedTitle, long: connection.refusedText, icon: alert },
  }
  return all[safety]
}

/** Whether something stands between one's work and the server's disk that will not pass by itself at once. */
export const isTroubled = (safety: Safety): boolean =>
  safety === 'offline' || safety === 'notSaved' || safety === 'mapFull' || safety === 'refused'
