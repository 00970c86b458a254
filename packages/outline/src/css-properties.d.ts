import 'react'

declare module 'react' {
  interface CSSProperties {
    /** How deep a row stands, from 0. */
    '--d'?: number
  }
}
