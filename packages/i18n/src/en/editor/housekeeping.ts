import { quoted } from '../../quoted.ts'

/** Words of renaming, copying, deleting and restoring whole maps. */
export const housekeeping = {
  rename: 'Rename',
  newTitle: 'Title',
  save: 'Save',
  duplicate: 'Make a copy',
  delete: 'Delete for everybody…',
  restore: 'Restore',
  forget: 'Forget on this device',
  forgetting: {
    going: 'Forgetting…',
    blocked:
      'Another tab holds back the copy that is to go. Close the other tabs of this map; then it goes by itself.',
    gone: 'Forgotten. Nothing of it is left on this device.',
    failed:
      'The link is forgotten, but this browser did not delete the copy. Clear the data of this site to be sure.',
    unreachable: 'Nothing was forgotten: Parley’s server cannot be reached. Try again when you are online.',
  },
  copyTitle: (title: string) => `Copy of ${title}`,
  copying: (title: string) => `Copying ${quoted('en', title)}…`,
  copied: (title: string) =>
    `${quoted('en', title)} was made. It has links of its own; nobody else knows them.`,
  openCopy: 'Open the copy',
  deleteSure: (title: string) => `Delete ${quoted('en', title)} for everybody?`,
  deleteDetail: (day: string) =>
    `All its links stop opening it at once, also for those who are in it now. Until ${day} you can restore it with the host link; then it is erased for good.`,
  deleteAction: 'Delete the map',
  deleting: (title: string) => `Deleting ${quoted('en', title)}…`,
  deleted: (title: string) => `${quoted('en', title)} was deleted.`,
  restoring: (title: string) => `Restoring ${quoted('en', title)}…`,
  restored: (title: string) => `${quoted('en', title)} is there again, under its old links.`,
  renaming: (title: string) => `Renaming ${quoted('en', title)}…`,
  renamed: (title: string) => `The map is called ${quoted('en', title)} now.`,
  renamedHere: (title: string) =>
    `The map is called ${quoted('en', title)} on this device. The others see it when this device reaches the server.`,
  failedOffline: 'Parley’s server cannot be reached. Nothing was changed; try again when you are online.',
  failedTooMany: 'Too much was asked for from here just now. Wait a minute and try again.',
  failedFull: 'The server has no room for more maps. Tell whoever runs it.',
  failedNotHost: 'Only the host link may do that, and the server does not take this one for it any more.',
  failedNoMap: 'There is no such map any more. If it was deleted, its time to be restored is over.',
  failedOther: 'That did not work. Try again, or tell whoever runs this Parley.',

  goneTitle: 'This map was deleted',
  goneText: (title: string) => `${quoted('en', title)} was deleted by its host. Nobody can open it now.`,
  goneNameless: 'It was deleted by its host. Nobody can open it now.',
  goneSafe:
    'What this device has of it is still here. You can save it as a file and open it again as a new map.',
  goneHost: (day: string) => `Until ${day} you can restore it; then it is erased for good.`,
  goneOthers: (day: string) => `Its host can restore it until ${day}. Then it is erased for good.`,
  saveFile: 'Save as file',
  tryAgain: 'Is it back? Try again',
}
