import type { KeyValidity } from '../../domain/plan.ts';
import type { Language } from '../../domain/text.ts';

const sv = {
  head: 'Nyckelkort att skriva ut',
  reading: (tables: string, short: string) =>
    `Skriv ut korten och lägg dem i larmpärmen: ${tables} med tabell och ${short} med bara en regel. En ruta är en patient: kryssa när ambulansen har fått sitt mål.`,
  noTables: (short: string) =>
    `Ingen nyckel i studien har en tabell. ${short} kort säger regeln i korthet, att skriva ut och lägga i larmpärmen.`,
  card: (title: string) => `Nyckelkort: ${title}`,
  forScenarios: (list: string) => `Kvoterna gäller i: ${list}`,
  otherSheets: 'Nyckeln har andra kvoter i andra scenarier, på egna kort.',
  validFor: 'Gäller för',
  everywhere: 'alla regioner',
  anyType: 'alla typfall',
  hours: { any: 'alla tider', day: 'dagtid', night: 'nattetid' } satisfies Record<
    KeyValidity['hours'],
    string
  >,
  caption:
    'Första vågen: skicka utan att fråga, närmaste sjukhus med ruta kvar först. Kryssa en ruta per patient.',
  hospital: 'Sjukhus',
  roles: { trauma: 'traumacentrum', burns: 'brännskadecentrum', heads: 'neurokirurgi' },
  needs: { red: 'röd', yellow: 'gul', green: 'grön' },
  none: 'inga',
  unbounded: 'utan tak',
  second: (persons: string) => `andra vågen +${persons}`,
  sum: 'Summa första vågen',
  sumSecond: 'Andra vågen, till',
  boxesOut: 'När rutorna är slut',
  secondSame: 'Andra vågen: samma antal en gång till.',
  secondOther: 'Andra vågen: antalen efter plustecknet, samma ordning.',
  noSecond: 'Det finns ingen andra våg.',
  otherRegions: 'Andra regioner',
  otherRegionsText: (quotas: string) => `När båda vågorna är slut, på resan närmast först: ${quotas}.`,
  regionQuota: (region: string, red: string, yellow: string, green: string) =>
    `${region} tar ${red} röda, ${yellow} gula och ${green} gröna`,
  small: (n: string) => `Färre än ${n} drabbade`,
  smallText: (n: string) =>
    `Använd inte kortet så länge platsen rapporterar färre än ${n}. Skicka till närmaste sjukhus med traumauppdrag; grön till närmaste som inte är traumacentrum.`,
  special: 'Svår brännskada eller skallskada',
  burnsTo: (hospitals: string) =>
    `Röd eller gul med misstänkt stor brännskada: först ${hospitals}, så länge rutor finns i vågen.`,
  headsTo: (hospitals: string) =>
    `Med misstänkt svår skallskada: först ${hospitals}, så länge rutor finns i vågen.`,
  noBurns: 'Inget brännskadecentrum med ruta finns inom räckhåll: följ tabellen, flytta senare.',
  noHeads: 'Ingen neurokirurgi med ruta finns inom räckhåll: följ tabellen, flytta senare.',
  closed: 'Stängt sjukhus',
  closedText:
    'Stryk raden och gå vidare i samma kolumn. Har alla stängt för färgen räknas alla som öppna. Svart: närmaste sjukhus som är öppet för grön.',
  closedShort:
    'Stängt sjukhus: hoppa över det. Har alla stängt för färgen räknas alla som öppna. Svart: närmaste sjukhus som är öppet för grön.',
  withoutHead: 'Inga rutor',
  without: (hospitals: string) => `Skicka inte hit förrän rutorna är slut: ${hospitals}.`,
  or: 'eller',
  and: 'och',
  owner: 'Ägare',
  key: 'Nyckel',
  decided: 'fastställd',
  until: 'gäller till',
  preset: 'Kvoterna är Fördelas egen regel (grad D), inte en beslutad plan. Byt dem mot regionens egna.',
  draft: 'UTKAST – inte fastställt',
};

/** Every word of the key cards. */
export type CardTexts = typeof sv;

const en: CardTexts = {
  head: 'Key cards to print',
  reading: (tables, short) =>
    `Print the cards for the alarm binder: ${tables} with a table and ${short} with a rule only. One box is one patient: tick it when the ambulance has its destination.`,
  noTables: (short) =>
    `No key of the study has a table. ${short} cards say the rule in short, to print for the alarm binder.`,
  card: (title) => `Key card: ${title}`,
  forScenarios: (list) => `The quotas hold in: ${list}`,
  otherSheets: 'The key has other quotas in other scenarios, on cards of their own.',
  validFor: 'Valid for',
  everywhere: 'all regions',
  anyType: 'all types',
  hours: { any: 'all hours', day: 'by day', night: 'by night' },
  caption:
    'First wave: send without asking, the nearest hospital with a box left first. Tick one box per patient.',
  hospital: 'Hospital',
  roles: { trauma: 'trauma centre', burns: 'burn centre', heads: 'neurosurgery' },
  needs: { red: 'red', yellow: 'yellow', green: 'green' },
  none: 'none',
  unbounded: 'no ceiling',
  second: (persons) => `second wave +${persons}`,
  sum: 'First wave total',
  sumSecond: 'Second wave, more',
  boxesOut: 'When the boxes are out',
  secondSame: 'Second wave: the same numbers once more.',
  secondOther: 'Second wave: the numbers after the plus sign, in the same order.',
  noSecond: 'There is no second wave.',
  otherRegions: 'Other regions',
  otherRegionsText: (quotas) => `When both waves are out, nearest by journey first: ${quotas}.`,
  regionQuota: (region, red, yellow, green) =>
    `${region} takes ${red} red, ${yellow} yellow and ${green} green`,
  small: (n) => `Fewer than ${n} casualties`,
  smallText: (n) =>
    `Do not use the card while the site reports fewer than ${n}. Send to the nearest hospital with a trauma role; green to the nearest that is not a trauma centre.`,
  special: 'Severe burn or head injury',
  burnsTo: (hospitals) =>
    `Red or yellow with a suspected large burn: first ${hospitals}, while the wave has boxes.`,
  headsTo: (hospitals) =>
    `With a suspected severe head injury: first ${hospitals}, while the wave has boxes.`,
  noBurns: 'No burn centre with a box is within reach: follow the table, move later.',
  noHeads: 'No neurosurgery with a box is within reach: follow the table, move later.',
  closed: 'Closed hospital',
  closedText:
    'Strike the row and go on in the same column. If all are closed for the colour, all count as open. Black: the nearest hospital open for green.',
  closedShort:
    'Closed hospital: pass it by. If all are closed for the colour, all count as open. Black: the nearest hospital open for green.',
  withoutHead: 'No boxes',
  without: (hospitals) => `Do not send here until the boxes are out: ${hospitals}.`,
  or: 'or',
  and: 'and',
  owner: 'Owner',
  key: 'Key',
  decided: 'decided',
  until: 'valid until',
  preset:
    "The quotas are Fördela's own rule (grade D), not a decided plan. Replace them with the region's own.",
  draft: 'DRAFT – not decided',
};

export const cardTexts: Readonly<Record<Language, CardTexts>> = { sv, en };
