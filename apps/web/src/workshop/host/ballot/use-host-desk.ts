/** The desk over which a host's own answers go, on any part of their page. */
import { useDeskOf } from '../../taking-part/ballot/use-answers.ts'
import type { VoteDesk } from '../../taking-part/ballot/vote-desk.ts'
import { useHost } from '../host-page.tsx'

export const useHostDesk = (): VoteDesk => useDeskOf(useHost().workshop.known)
