/** From how the connection stands to what a person is told about their work. */
import type { MapStatus } from '@parley/sync'
import type { Safety } from './safety-words.tsx'

export function safetyOf({ connection, saved, refused }: MapStatus): Safety {
  if (refused) return refused.reason === 'mapFull' ? 'mapFull' : 'refused'
  if (saved === 'refused') return 'offline'
  if (saved === 'offline') return connection.reason === 'notSaved' ? 'notSaved' : 'offline'
  if (connection.at !== 'live') return 'connecting'
  return saved === 'saving' ? 'saving' : 'saved'
}
