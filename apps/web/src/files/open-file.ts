/** Reads a Parley file that a person chose or dropped. */
import type { Messages } from '@parley/i18n'
import type { Write } from '@parley/model'
import { limits } from '@parley/protocol'

export interface OpenedFile {
  /** Make the map in an empty one. */
  readonly writes: readonly Write[]
  /** As first given; '' when there is none. */
  readonly title: string
  /** Whether something in it could not be read and was left out. */
  readonly partly: boolean
}

export type Opening =
  | { readonly ok: true; readonly file: OpenedFile }
  | { readonly ok: false; readonly sentence: string }

/** Never throws for what is in the file; says in a sentence why it is not opened. */
export async function openFile(file: File, say: Messages): Promise<Opening> {
  const { name } = file
  const most = say.files.megabytes(String(Math.floor(limits.mapBytes / 1_000_000)))
  if (file.size > limits.mapBytes) return { ok: false, sentence: say.files.tooBig(name, most) }
  let text: string
  try {
    text = await file.text()
  } catch {
    // Moved, renamed or unmounted since it was chosen.
    return { ok: false, sentence: say.files.broken(name) }
  }
  // The reader is the editor's: the home page fetches it only now.
  const { readFile } = await import('./read-map-file.ts')
  const read = readFile(text)
  if (!read.ok) {
    const sentences = {
      'too-large': say.files.tooBig(name, most),
      // Named as ours and not to be read: cut short on its way rather than another program's.
      'not-json': /\.parley\.json$/i.test(name) ? say.files.broken(name) : say.files.notOurs(name),
      'not-a-map': say.files.notOurs(name),
      'newer-version': say.files.newer(name),
    }
    return { ok: false, sentence: sentences[read.why] }
  }
  return {
    ok: true,
    file: { writes: read.writes, title: titleIn(read.writes), partly: read.faultCount > 0 },
  }
}

function titleIn(writes: readonly Write[]): string {
  for (const write of writes)
    if (write.write === 'set' && write.table === 'meta' && /^title(@|$)/.test(write.cell))
      return typeof write.value === 'string' ? write.value : ''
  return ''
}
