import { counted } from '../../counted.ts'

/** The room as all see it. */
export const room = {
  title: 'Workshop',
  ended: 'This workshop has ended.',
  roomScreen: 'Room',
  myScreen: 'Workshop',
  mapScreen: 'Map',
  projectorScreen: 'Projector',
  screens: 'Screens of this workshop',
  leave: 'To the home page',
  joinWith: 'Join with this code',
  timeOver: 'The time is over',
  timeAdded: 'There is more time.',
  goThere: 'Go there',
  notNow: 'Not now',
  stopFollowing: 'Stop following',
  bringEverybody: 'Bring everyone here',
  modeInvite: 'Invite: each one chooses',
  modeSummon: 'Summon: all come, and may go on',
  modeHold: 'Hold: all stay until you let go',
  endSpotlight: 'Let everyone go',
  selectFirst: 'Select the claims first that all should look at.',
  didNotWork: 'That did not work; try again.',
  timeLeft: (minutes: number, seconds: number) =>
    minutes ? `${minutes} min ${seconds} s left` : `${seconds} s left`,
  timePaused: (left: string) => `Paused, ${left}`,
  timeStarted: (label: string, minutes: number) => `${label}: ${minutes} min, from now.`,
  timeHalf: (label: string) => `${label}: half of the time is over.`,
  timeMinute: (label: string) => `${label}: one minute left.`,
  timeOverNamed: (label: string) => `${label}: the time is over.`,
  invites: (who: string) => `${who} invites you to look at something on the map.`,
  broughtBy: (who: string) => `${who} brought you here.`,
  heldBy: (who: string) => `${who} is showing you this and will let go.`,
  spotlightOn: (count: number) =>
    counted('en', count, { one: '# claim is in the spotlight.', other: '# claims are in the spotlight.' }),
}
