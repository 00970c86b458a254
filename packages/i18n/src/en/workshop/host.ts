/** What hosts see and hold. */
export const host = {
  start: 'Begin',
  end: 'End workshop',
}
