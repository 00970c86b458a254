import { counted } from '../counted.ts'
import { quoted } from '../quoted.ts'

/** The home page. */
export const home = {
  headline: 'Put the proposal on the table. Let the reasons gather round it.',
  lead: 'A shared map of what speaks for a proposal, what speaks against it, and who said it, where.',
  join: 'Join a workshop',
  newMap: 'New map',
  openCopy: 'Open a copy',
  openFile: 'Open a file',
  making: 'Making the map…',
  sampleLabel: 'The sample map, live',
  sampleTitle: 'China–Russia cooperation in the AI era.',
  sampleAbout:
    'Four proposals from a speech of June 2025, read beside a Voice of America report of March 2023. Move it, zoom it, pick a claim.',
  sampleAge:
    'The report is 26 months older and does not answer the speech. That one of its claims bears on a proposal is the mapper’s judgement; each arrow says why.',
  sampleSides:
    'Both sources have a point of view. The map takes no side: where it shows no rebuttal, the report is silent, which is not consent.',
  onThisBrowser: 'On this browser',
  linksStay: 'Links stay here until you forget them. Nothing is sent anywhere.',
  noMaps: 'No maps yet. Those that you make or open will be listed here.',
  cannotKeep:
    'This browser does not let Parley keep anything, so it cannot list your maps. Keep their links yourself.',
  forget: 'Forget',
  menuOf: (title: string) => `Menu of ${quoted('en', title)}`,
  deleted: 'deleted',
  forgetAll: 'Forget all',
  forgetSure: (title: string) =>
    `Forget the link to ${quoted('en', title)}? The map stays; you need its link to open it again.`,
  forgetHostSure: (title: string) =>
    `Forget the host link to ${quoted('en', title)}? The map stays, but without this link nobody is its host.`,
  forgetAllSure: (n: number) =>
    counted('en', n, {
      one: 'Forget the link to # map? The map stays; you need its link to open it again.',
      other: 'Forget the links to # maps? The maps stay; you need their links to open them again.',
    }),
  copiesGo: 'Copies for work offline are taken off this device too.',
  roleHost: 'host',
  roleEdit: 'can edit',
  roleView: 'can view',
  roleUnknown: 'not opened yet',
  today: (time: string) => `today, ${time}`,
  yesterday: 'yesterday',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  failedOffline: 'Parley’s server cannot be reached. Try again when you are online.',
  failedTooMany: 'Too many maps were made from here just now. Wait a minute and try again.',
  failedFull: 'The server has no room for more maps. Tell whoever runs it.',
  failedOther: 'The map could not be made. Try again, or tell whoever runs this Parley.',
}
