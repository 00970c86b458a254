import type { EditorMessages } from '@parley/i18n'
import type { CallRefusal } from './calls.ts'

/** Why a call about a map came to nothing, as a sentence. */
export const failureSentence = (why: CallRefusal, { housekeeping: say }: EditorMessages): string =>
  ({
    offline: say.failedOffline,
    tooMany: say.failedTooMany,
    full: say.failedFull,
    notHost: say.failedNotHost,
    noMap: say.failedNoMap,
    other: say.failedOther,
  })[why]
