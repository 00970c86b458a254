/** The log of a workshop's map, as the server tells it to whoever is in. */
import { workshopHistoryPath } from '@parley/protocol'
import { type LogRow, readLogAnswer } from '@parley/sync'

/** Bytes of a log that a page still replays. */
const bytesMost = 48 * 2 ** 20
const tries = 4

/**
 * All rows; undefined when they could not be had: no server, no right, or more than a page should replay. Where the server
 * wants a pause it is given one.
 */
export async function fetchMapLog(
  workshop: string,
  token: string,
  signal?: AbortSignal,
): Promise<readonly LogRow[] | undefined> {
  const rows: LogRow[] = []
  let bytes = 0
  for (let failed = 0; failed < tries && bytes <= bytesMost;) {
    const after = rows.at(-1)?.seq ?? 0
    try {
      const answer = await fetch(`${workshopHistoryPath(workshop)}?after=${after}`, {
        headers: { authorization: `Bearer ${token}` },
        cache: 'no-store',
        ...(signal ? { signal } : {}),
      })
      if (answer.status === 429) {
        failed += 1
        await pause(1000 * Math.min(30, Math.max(1, Number(answer.headers.get('retry-after')) || 5)))
        continue
      }
      if (!answer.ok) return undefined
      const body = new Uint8Array(await answer.arrayBuffer())
      const read = readLogAnswer(body, after)
      if (!read) return undefined
      bytes += body.byteLength
      rows.push(...read.rows)
      if (!read.rows.length || (rows.at(-1)?.seq ?? 0) >= read.last) return rows
    } catch {
      // No network, or it was called off.
      return undefined
    }
  }
  return undefined
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
