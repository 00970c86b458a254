/** How long the frames of a workshop are and how many, as measured at Parley, so that the plain server can send the same. In bytes. */
export interface Shape {
  /** The whole view that a new screen is shown, and the map that comes with it. */
  readonly view: number
  readonly map: number
  /** What all are told when somebody came in, when somebody voted, at a reveal, at a spotlight. */
  readonly here: number
  readonly progress: number
  readonly reveal: number
  readonly spotlight: number
  /** What a voter alone is told: their own votes. */
  readonly mine: number
  /** How often in a second all were told something while people voted. */
  readonly tellings: number
}

/** What is gathered for so long is told together, in both servers; votes are told as often as Parley tells of them. */
export const gatherMs = 100

/**
 * How the plain server tells what was voted. `gathered`: together, as often as Parley does; `kept`: so, and after who
 * joined and each command was appended to a file and brought to the disk, with others that came in the same turn;
 * `each`: at once.
 */
export const fans = ['gathered', 'kept', 'each'] as const
export type Fan = (typeof fans)[number]
