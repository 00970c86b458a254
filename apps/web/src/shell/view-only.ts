/** Why somebody may only look: their link, or a map that a newer Parley wrote; null when they may write. */
import { schemaVersion } from '@parley/protocol'
import type { MapStatus } from '@parley/sync'

export type ViewOnly = 'role' | 'newer' | null

export function viewOnly({ role, mayWrite }: MapStatus, schema: number): ViewOnly {
  if (mayWrite) return null
  if (schema > schemaVersion) return 'newer'
  return role === 'view' ? 'role' : null
}
