/**
 * The tone at the end of a time: two soft notes, made here. Browsers keep pages silent until somebody pressed
 * something on them: `unlockTone` is called at the press that joins. Muted per browser.
 */
import { useSyncExternalStore } from 'react'
import { kept } from '../../shell/kept.ts'

let context: AudioContext | undefined

/** Call it within a press. Nothing happens where there is no sound. */
export function unlockTone(): void {
  if (typeof AudioContext !== 'function') return
  context ??= new AudioContext()
  // Refused without a press: then the first tone is not heard, and the text says the same.
  context.resume().catch(() => undefined)
}

const name = 'tone'
export const isMuted = (): boolean => kept.read(name) === 'off'
export const mute = (muted: boolean): void => (muted ? kept.write(name, 'off') : kept.remove(name))
export const useMuted = (): boolean => useSyncExternalStore(kept.subscribe, isMuted)

/** Plays it, unless it is muted or the browser keeps the page silent. `test`: also when muted. */
export function playTone(test = false): void {
  if ((isMuted() && !test) || context?.state !== 'running') return
  for (const [i, hertz] of [659.25, 880].entries()) {
    const start = context.currentTime + i * 0.22
    const [note, loudness] = [context.createOscillator(), context.createGain()]
    note.frequency.value = hertz
    loudness.gain.setValueAtTime(0, start)
    loudness.gain.linearRampToValueAtTime(0.18, start + 0.02)
    loudness.gain.exponentialRampToValueAtTime(0.001, start + 0.6)
    note.connect(loudness).connect(context.destination)
    note.start(start)
    note.stop(start + 0.65)
  }
}
