import type { Language } from '../../domain/text.ts';

const sv = {
  head: 'Vilka sjukhus belastas över sin förmåga?',
  under: (plan: string) => `högsta belastning på teamen med ${plan}; 100\u00a0% är vad som är bemannat`,
  over: 'säkert över',
  underWord: 'säkert under',
  unsure: 'osäkert',
  one: (plan: string, n: string, list: string) =>
    n === '1'
      ? `Med ${plan} belastas ett sjukhus säkert över sin bemanning: ${list}.`
      : `Med ${plan} belastas ${n} sjukhus säkert över sin bemanning: ${list}.`,
  none: (plan: string) => `Med ${plan} belastas inget sjukhus säkert över sin bemanning.`,
  many: (plan: string, n: string, of: string) =>
    `Med ${plan} belastas minst ett sjukhus säkert över sin bemanning i ${n} av ${of} scenarier`,
  manyAlso: (plan: string, n: string) => `; med ${plan} i ${n}.`,
  hospital: (name: string, load: string) => `${name} (${load})`,
  idle: (names: string) => `Ingen behövde team: ${names}.`,
  keyOver: 'över det som är bemannat',
  keyCross: (reference: string) => `samma sjukhus med ${reference}`,
  keySure: 'säkert över eller under',
  keyUnsure: 'osäkert: intervallet når 100\u00a0%',
  foot: 'Belastning = de som samtidigt får eller väntar på traumateam, mot team i tjänst. Intervallen är 95-procentiga, för varje sjukhus för sig.',
  sameScale: 'Samma skala för alla scenarier av typen.',
  most: (n: string) => `Och ${n} till, i tabellen.`,
  twin: 'Tabell: belastning per sjukhus, alla planer',
  tables: 'Tabeller: belastning per sjukhus och plan, scenario för scenario',
  caption:
    'Högsta belastning ± halv bredd av 95-procentigt intervall, och under den andelen av upprepningarna då den var över 100\u00a0%.',
  hospitalHead: 'Sjukhus',
  overIn: (share: string) => `över i ${share}`,
  nobody: 'inga uppgifter',
};

/** Words of the loads. */
export type LoadTexts = typeof sv;

const en: LoadTexts = {
  head: 'Which hospitals are loaded beyond capacity?',
  under: (plan) => `highest load on the teams with ${plan}; 100% is what is staffed`,
  over: 'surely over',
  underWord: 'surely under',
  unsure: 'not sure',
  one: (plan, n, list) =>
    n === '1'
      ? `With ${plan} one hospital is surely loaded over its staffing: ${list}.`
      : `With ${plan} ${n} hospitals are surely loaded over their staffing: ${list}.`,
  none: (plan) => `With ${plan} no hospital is surely loaded over its staffing.`,
  many: (plan, n, of) =>
    `With ${plan} at least one hospital is surely loaded over its staffing in ${n} of ${of} scenarios`,
  manyAlso: (plan, n) => `; with ${plan} in ${n}.`,
  hospital: (name, load) => `${name} (${load})`,
  idle: (names) => `Nobody needed a team: ${names}.`,
  keyOver: 'over what is staffed',
  keyCross: (reference) => `same hospital with ${reference}`,
  keySure: 'surely over or under',
  keyUnsure: 'not sure: the interval reaches 100%',
  foot: 'Load = those having or waiting for a trauma team at once, against teams on duty. Intervals are 95%, for each hospital by itself.',
  sameScale: 'Same scale for every scenario of the type.',
  most: (n) => `And ${n} more, in the table.`,
  twin: 'Table: load by hospital, all plans',
  tables: 'Tables: load by hospital and plan, scenario by scenario',
  caption:
    'Highest load ± half-width of the 95% interval, and under it the share of replications in which it was over 100%.',
  hospitalHead: 'Hospital',
  overIn: (share) => `over in ${share}`,
  nobody: 'nothing known',
};

export const loadTexts: Readonly<Record<Language, LoadTexts>> = { sv, en };
