/** The keys of this person: as they come. */
import { type KeyMap, plainKeys } from '@parley/acts'

export const useKeyMap = (): KeyMap => plainKeys
