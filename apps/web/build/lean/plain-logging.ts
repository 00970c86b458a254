/** In the built page, lib0's logging as far as Yjs uses it: the same words on the console, without colours. */

export const BOLD = Symbol('bold')
export const UNBOLD = Symbol('unbold')
export const ORANGE = Symbol('orange')
export const RED = Symbol('red')

/** Symbols are looks, not words. */
const words = (parts: readonly unknown[]): unknown[] => parts.filter((part) => typeof part !== 'symbol')

export const print = (...parts: readonly unknown[]): void => console.log(...words(parts))

export const warn = (...parts: readonly unknown[]): void => console.warn(...words(parts))
