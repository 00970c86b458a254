/** What names keys: a chunk of its own, as a map can be read and written without it. */
export { keyList, keyWays, withKey } from '@parley/acts'
