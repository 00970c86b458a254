/** Brings the map back to how it was when a phase began; the code for it is fetched when it is asked for. */
import type { PhaseRun } from '@parley/workshop'
import type { OpenWorkshop } from '../../use-workshop.ts'

/** `cut`: the log of the map begins later. `failed`: it could not be fetched, or the map takes no edit now. */
export async function restoreStart(
  workshop: OpenWorkshop,
  run: PhaseRun,
): Promise<'restored' | 'nothing' | 'cut' | 'failed'> {
  try {
    const code = await import('../../report/restore-phase.ts')
    const came = await code.restoreStart(workshop, run)
    return came === 'noLog' || came === 'refused' ? 'failed' : came
  } catch {
    // That part of the page could not be fetched: the next press asks again.
    return 'failed'
  }
}
