/** Under which address people join, best first; `onlyHere`: nobody but this computer can open it. */
import { joinPagePath } from '@parley/protocol'
import { addressesOf } from '../../share/addresses.ts'
import type { OpenWorkshop } from '../use-workshop.ts'

export interface JoinAddress {
  /** With its scheme, for codes and links. */
  readonly link: string
  /** As people type it. */
  readonly shown: string
  readonly onlyHere: boolean
}

export function joinAddress(workshop: OpenWorkshop, code: string): JoinAddress {
  const { origins, onlyHere } = addressesOf(location.origin, workshop.status.origins)
  const origin = origins[0] ?? location.origin
  return {
    link: origin + joinPagePath(code),
    shown: new URL(origin).host + joinPagePath(),
    onlyHere,
  }
}
