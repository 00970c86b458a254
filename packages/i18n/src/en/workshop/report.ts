/** What is taken home. */
export const report = {
  title: 'Workshop report',
}
