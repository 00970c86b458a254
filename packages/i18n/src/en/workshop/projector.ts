/** What stands on the wall. */
export const projector = {
  joinWith: 'Join with',
}
