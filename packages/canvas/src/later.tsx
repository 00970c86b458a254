/**
 * A part of the canvas that a map can be read without: fetched when the page has nothing else to do, and shown from
 * then on. Until then, and while it cannot be fetched, nothing stands in its place; whoever asks again tries again.
 */
import { type ComponentType, createElement, useEffect } from 'react'
import { createSignal, useSignal } from './signal.ts'

export interface Later<Props> {
  /** Renders nothing until it is here. */
  readonly Part: ComponentType<Props>
  /** Resolves when it is here, or could not be had. */
  readonly fetch: () => Promise<void>
}

export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  const here = createSignal<ComponentType<Props> | null>(null)
  let asked: Promise<void> | null = null
  const fetch = () =>
    (asked ??= load().then(
      (part) => here.set(part),
      // Offline, or a slow network: the next who asks tries again.
      () => {
        asked = null
      },
    ))
  function Part(props: Props) {
    const part = useSignal(here)
    useEffect(() => void fetch(), [])
    return part && createElement(part, props)
  }
  return { Part, fetch }
}
