import type { SituationTexts } from './sv.ts';

/** The words of situation reports in English. */
export const en: SituationTexts = {
  report: 'Situation report',
  sceneReport: 'Scene reports',
  at: (clock, since) => `Situation at ${clock} (+${since})`,
  believed:
    'This is what command believed: last reports received and its own decisions. It is not the truth.',
  meta: {
    scenario: 'Scenario',
    plan: 'Plan',
    key: 'Distribution key',
    command: 'Commanding region',
    replication: 'Replication',
    seed: 'Seed',
    engine: 'Version',
  },

  knownHead: 'What does command know?',
  unknownHead: 'What is not known?',
  levelsHead: 'How do the nation and its regions stand?',
  hospitalsHead: 'How do the hospitals stand?',
  scenesHead: 'What have the scenes reported?',

  reported: (some, all, oldest, newest) =>
    `Reports have come from ${some} of ${all} hospitals. The oldest is ${oldest} old, the newest ${newest}.`,
  reportedOnce: (all, age) => `A report has come from 1 of ${all} hospitals. It is ${age} old.`,
  nobodyReported: (all) => `None of ${all} hospitals has reported yet.`,
  number: (count) => `The scenes estimate about ${count} casualties in all.`,
  noNumber: 'No scene has reported yet.',
  sent: (all, red, yellow, green) =>
    `Command has sent ${all} by ambulance: ${red} tagged red, ${yellow} yellow and ${green} green.`,
  nobodySent: 'Command has sent nobody yet.',
  inForce: 'The distribution key is in force.',
  notInForce: 'The distribution key is not in force yet: everybody is driven to the nearest open hospital.',

  silent: (names) => `No report has come from ${names}. That means unknown, not none.`,
  since: (name, age) =>
    `What has happened at the hospitals since their last report. The oldest, from ${name}, is ${age} old.`,
  walkIns: 'How many are on their own way to hospital.',
  neverReported: 'Ward beds, theatres, staff and blood: the status reports do not have them.',
  estimate: 'The true number of casualties: the number from the scene is an estimate.',
  sceneSilent: (names) => `How it looks at ${names}: no report has come.`,
  sceneOnce: (names) => `The second report from ${names} has not come.`,
  notFollowed: (count) => `How ${count} other hospitals stand: the run does not follow them.`,

  level: 'Level',
  nation: 'Nation',
  hospital: 'Hospital',
  reports: 'Reports',
  age: 'Age of report',
  oldest: 'Oldest',
  door: 'Door',
  doors: 'Doors',
  kinds: {
    teams: 'Teams',
    emergencyPlaces: 'Emergency places',
    minorPlaces: 'Minor injuries',
    intensiveCare: 'Intensive care',
  },
  committed: 'On the way',
  tagsOf: { teams: 'red', emergencyPlaces: 'yellow', minorPlaces: 'green', intensiveCare: 'all' },
  tags: { red: 'red', yellow: 'yellow', green: 'green', black: 'black' },
  shortTags: 'red/yellow/green',
  of: (some, all) => `${some} of ${all}`,
  needed: (needed, there) => `${needed} for ${there}`,
  noReport: 'no report',
  full: 'full',
  howToRead:
    '“7 for 8” is seven who need a place, in it or waiting for it, and eight places with staff. Full is as many as the places or more. A sum is only over the hospitals that have reported. On the way are those sent by command whom the report does not count as arrived; command knows of them at once.',
  doorNames: { open: 'open', closed: 'closed', unknown: 'unknown' },
  closedTo: (tags) => `closed to ${tags}`,
  doorCounts: {
    open: (count) => `${count} open`,
    diverting: (count) => `${count} diverting`,
    closed: (count) => `${count} closed`,
    unknown: (count) => `${count} unknown`,
  },
  otherRegions: (count) => `${count} more regions: none of their hospitals is followed, so nothing is known.`,

  sceneTitle: (site, number, clock) => `${site}, report ${number}, ${clock}`,
  noSceneReport: (site, clock) => `${site}: alarm ${clock}. No report has come from the scene.`,
  noScene: 'Command has not been alarmed about any scene.',
  noSite: 'The scenario has no scene: the ill come from whole regions.',
  headings: {
    M: 'Major incident',
    E: 'Exact location',
    T: 'Type of incident',
    H: 'Hazards',
    A: 'Access',
    N: 'Number of casualties',
    I: 'Emergency services',
  },
  declared: (clock) => `Yes. Alarm ${clock}.`,
  place: (site, region, position) => `${site}, ${region} (${position}).`,
  hazards: {
    none: 'None reported.',
    suspected: 'A hazardous substance is suspected. Which is not known yet.',
    chlorine: 'Hazardous substance: chlorine.',
    nerve: 'Hazardous substance: nerve agent.',
  },
  access: 'Not part of the model.',
  about: (count) => `About ${count}, estimated.`,
  tagged: (red, yellow, green, black) =>
    `Tagged so far: ${red} red, ${yellow} yellow, ${green} green and ${black} black.`,
  notTagged: 'Nobody is tagged yet.',
  ambulances: (there, coming) => `Ambulances: ${there} there, ${coming} on the way.`,
};
