/** The room as all see it. */
export const room = {
  title: 'Workshop',
  ended: 'This workshop has ended.',
}
