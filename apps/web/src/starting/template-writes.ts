/** What makes a template in a map that is still empty. */
import { type Clip, type Context, paste, RecordTables, type Write } from '@parley/model'

/** Fresh ids at each call. Throws for a clip that is none. */
export function templateWrites(clip: Clip, context: Context): readonly Write[] {
  const performed = paste.perform(new RecordTables(), { clip, at: [0, 0] }, context)
  if (!performed.ok) throw new Error(`A template is refused: ${performed.refusal.why}.`)
  return performed.writes
}
