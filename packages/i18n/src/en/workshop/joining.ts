/** Coming in: the code, the name, the door. */
export const joining = {
  title: 'Join a workshop',
  code: 'Code',
  alias: 'Name or alias',
  join: 'Join',
}
