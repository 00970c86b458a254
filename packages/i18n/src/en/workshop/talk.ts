/** Talk about what is shown: how people take it, and wordings that they propose. */
export const talk = {
  reactTitle: 'How do you take it?',
  agreeWith: (count: number) => `Agree, ${count}`,
  concernAbout: (count: number) => `Concern, ${count}`,
  reactHint: 'All see how many agree and how many have a concern, and nobody sees who.',
  wordings: 'Proposed wordings',
  /** Who proposed it. */
  by: (name: string) => `by ${name}`,
  somebody: 'somebody',
  // Hosts.
  forClaim: (name: string) => `For: ${name}`,
  take: 'Use it on the map',
  takeNamed: (text: string) => `Use it on the map: ${text}`,
  used: 'The claim says so now. It can be undone on the map.',
  notUsed: 'The map did not take it.',
  noted: 'Written down',
  note: 'Write it down',
  noteNamed: (text: string) => `Write it down: ${text}`,
  tally: (agree: number, concern: number) => `${agree} agree, ${concern} with a concern`,
}
