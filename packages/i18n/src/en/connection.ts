/** Whether work is safe, and what stands in its way. */
export const connection = {
  saved: 'Saved',
  saving: 'Saving…',
  offline: 'Offline, kept on this device',
  offlineHere: 'Offline, kept until this page closes',
  connecting: 'Connecting…',
  reading: 'Opening the map…',
  savedNow: 'Everything is saved, as you write. There is nothing to press.',
  savingNow: 'Your last words are on their way. They are saved by themselves.',
  offlineNow: 'You are offline. Your work is kept on this device and is sent when you are back.',
  offlineHereNow: 'You are offline. Your work is kept until this page closes; do not close it.',
  notSaved: 'The server cannot write to its disk. Your work is kept on this device.',
  notSavedHere: 'The server cannot write to its disk. Your work is kept until this page closes.',
  mapFull: 'The map has reached its size limit. What you add is kept on this device only.',
  unreachableText: 'Parley’s server cannot be reached. This page opens the map as soon as it answers.',
  noStorageTitle: 'This browser keeps nothing',
  noStorage:
    'This browser does not let Parley keep anything. The map works, but keep its link yourself: closing the page forgets it.',
  understood: 'Understood',
  refusedTitle: 'The server did not take your last changes',
  refusedText:
    'They break a rule of the map, or your link may no longer write. Save them as a file, then go on with the map as the server has it.',
  lockedTitle: 'Your changes came while the map was closed',
  lockedText:
    'The workshop did not take them. They are kept in this browser: put them in when the map is open again, or save them as a file.',
  putIn: 'Put my changes in',
  saveWork: 'Save my work as a file',
  goOn: 'Go on without it',
  goOnSure: 'Your changes were not saved as a file. Go on and lose them?',
  tooLargeTitle: 'The map has reached its size limit',
  tooLargeText:
    'Your last changes no longer fit in. Save your work as a file, then go on with the map as the server has it.',
  tooMuchTitle: 'These changes are too large to send',
  tooMuchText:
    'What was added at once is more than the server takes. Save your work as a file, then go on with the map as the server has it.',
  goOnSaved: 'Go on with the map',
}
