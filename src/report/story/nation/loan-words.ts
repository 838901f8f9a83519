import type { RequestTarget } from '../../../domain/resources/lending.ts';
import type { Language } from '../../../domain/text.ts';

const svTargets: Readonly<Record<RequestTarget, string>> = {
  'usual-partner': 'grannar och den egna sjukvårdsregionen',
  'other-region': 'andra regioner',
  'national-team': 'den nationella resursen',
};

const enTargets: Readonly<Record<RequestTarget, string>> = {
  'usual-partner': 'neighbours and the own healthcare region',
  'other-region': 'other regions',
  'national-team': 'the national resource',
};

const many = (count: string, one: string, more: string): string => `${count} ${count === '1' ? one : more}`;

const sv = {
  nation: 'Nationen',
  persons: (count: string, competence: string) => `${count} × ${competence.toLowerCase()}`,
  sets: (count: string) => many(count, 'set utrustning', 'set utrustning'),
  asks: (region: string, staff: string) => `${region} ber för första gången om personal: ${staff}.`,
  noneOffered: 'Ingen erbjuds.',
  someOffered: (offered: string, asked: string) => `${offered} av ${asked} personer erbjuds.`,
  refused: (region: string, to: RequestTarget, why: string, times: string) =>
    `Begäran från ${region} till ${svTargets[to]} nekas. ${why} Det händer ${many(times, 'gång', 'gånger')} i körningen.`,
  agreed: (from: string, what: string, to: string) => `${from} lånar ut ${what} till ${to}.`,
  further: (count: string) => `Därefter ${many(count, 'lån', 'lån')} till.`,
  arrives: (what: string, from: string, to: string) =>
    `Det första lånet är framme på ${to}: ${what} (${from}). Introduktionen börjar.`,
  ended: (count: string, hospital: string) =>
    `Det sista av ${many(count, 'lån', 'lån')} till ${hospital} slutar.`,
};

export type LoanWords = typeof sv;

const en: LoanWords = {
  nation: 'The nation',
  persons: (count, competence) => `${count} × ${competence.toLowerCase()}`,
  sets: (count) => many(count, 'set of equipment', 'sets of equipment'),
  asks: (region, staff) => `${region} asks for staff for the first time: ${staff}.`,
  noneOffered: 'Nobody is offered.',
  someOffered: (offered, asked) => `${offered} of ${asked} persons are offered.`,
  refused: (region, to, why, times) =>
    `A request from ${region} to ${enTargets[to]} is refused. ${why} It happens ${many(times, 'time', 'times')} in the run.`,
  agreed: (from, what, to) => `${from} lends ${what} to ${to}.`,
  further: (count) => `After that, ${many(count, 'loan', 'loans')} more.`,
  arrives: (what, from, to) => `The first loan reaches ${to}: ${what} (${from}). Introduction begins.`,
  ended: (count, hospital) => `The last of ${many(count, 'loan', 'loans')} to ${hospital} ends.`,
};

/** Words of requests and loans in a story. */
export const loanWords: Readonly<Record<Language, LoanWords>> = { sv, en };
