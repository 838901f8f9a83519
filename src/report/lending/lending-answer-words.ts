import type { Language } from '../../domain/text.ts';

const sv = {
  oneBest: (plan: string, saved: string) =>
    `${plan} hjälper mest: säkert ${saved} patienttimmar mindre väntan på intensivvård än samma plan utan lån, och säkert mindre än med varje annan plan.`,
  someBest: (plans: string) =>
    `Säkert mindre väntan på intensivvård än samma plan utan lån (patienttimmar): ${plans}. Ingen plan ger säkert mindre väntan än alla andra.`,
  onlyBest: (plan: string, saved: string) =>
    `${plan} är den enda som säkert hjälper: ${saved} patienttimmar mindre väntan på intensivvård än samma plan utan lån.`,
  noneBest: (plan: string, saved: string) =>
    `Ingen plan som lånar minskar säkert väntan på intensivvård. Närmast kommer ${plan}: ${saved} patienttimmar mot samma plan utan lån.`,
  saving: (plan: string, saved: string) => `${plan} (${saved})`,
  harm: (plan: string, hours: string) =>
    `Priset med ${plan}: de regioner bland dem som lånar ut eller tar emot patienter som fick längre väntan väntar tillsammans ${hours} patienttimmar mer (också slump mellan regioner räknas, så det är högt räknat).`,
  fewerRed: (plans: string) => `Säkert färre röda i tid: ${plans}.`,
  moreRed: (plans: string) => `Säkert fler röda i tid: ${plans}.`,
  team: (plan: string, teams: string, persons: string, standing: string) =>
    `${plan} (${teams} team, ${persons} personer; beredskap ${standing} om året)`,
  unpricedTeam: 'inte känd',
  kronor: (text: string) => `${text}\u00a0kr`,
  million: (text: string) => `${text}\u00a0miljoner\u00a0kr`,
  teamGives: (team: string, waiting: string, red: string) =>
    `${team}: väntan på intensivvård ${waiting}, röda i tid ${red}.`,
  sure: 'säkert',
  unsure: 'inte säkert',
  verdict: (text: string, verdict: string) => `${text} (${verdict})`,
  notShown: 'Här är det inte visat att den är värd sin kostnad.',
  harmful: 'Här skadar den på minst ett av måtten, så den är inte värd sin kostnad.',
  priced: (cost: string, from: string, to: string) =>
    `I den här händelsen kostar den ${cost}, alltså ${from} till ${to} per patienttimme som inte väntas. Om det är värt det avgör ni.`,
  helpful: 'Den hjälper; vad det är värt avgör ni.',
  leans: (parts: string) => `Svaret vilar på antaganden (grad D): ${parts}.`,
  inStrategies: (count: string, parts: string) => `i strategierna ${count} värden om ${parts}`,
  inModel: (parameters: string) => `i modellen ${parameters}`,
  inStaffing: 'i bemanningen hur många dygn alla inkallade arbetar pass efter pass (calledFor)',
  parts: {
    mandate: 'vem som bestämmer',
    trigger: 'när någon ber om hjälp',
    preconditions: 'villkor',
    competences: 'vilka kompetenser som efterfrågas',
    lenders: 'vad en region kan avstå',
    delays: 'hur länge stegen tar',
    effect: 'vad en inlånad fyller',
    inductionEffect: 'vad en inlånad fyller under introduktionen',
    hours: 'arbetstider',
    nationalTeams: 'nationella team',
    equipment: 'utrustning',
    costs: 'kostnader',
    movePatients: 'flytt av patienter',
  } as Readonly<Record<string, string>>,
  and: 'och',
};

/** Words of the answer about loans. */
export type LendingAnswerWords = typeof sv;

const en: LendingAnswerWords = {
  oneBest: (plan, saved) =>
    `${plan} helps most: surely ${saved} patient-hours less waiting for intensive care than the same plan without loans, and surely less than any other plan.`,
  someBest: (plans) =>
    `Surely less waiting for intensive care than the same plan without loans (patient-hours): ${plans}. No plan surely gives less waiting than all others.`,
  onlyBest: (plan, saved) =>
    `${plan} is the only one that surely helps: ${saved} patient-hours less waiting for intensive care than the same plan without loans.`,
  noneBest: (plan, saved) =>
    `No plan that lends surely lessens the waiting for intensive care. Nearest comes ${plan}: ${saved} patient-hours against the same plan without loans.`,
  saving: (plan, saved) => `${plan} (${saved})`,
  harm: (plan, hours) =>
    `The price with ${plan}: those regions that lend or take patients in and got longer waiting wait ${hours} patient-hours longer together (chance between regions is counted too, so this is on the high side).`,
  fewerRed: (plans) => `Surely fewer red in time: ${plans}.`,
  moreRed: (plans) => `Surely more red in time: ${plans}.`,
  team: (plan, teams, persons, standing) =>
    `${plan} (${teams} ${teams === '1' ? 'team' : 'teams'}, ${persons} persons; standing by ${standing} a year)`,
  unpricedTeam: 'not known',
  kronor: (text) => `${text}\u00a0SEK`,
  million: (text) => `${text}\u00a0million\u00a0SEK`,
  teamGives: (team, waiting, red) => `${team}: waiting for intensive care ${waiting}, red in time ${red}.`,
  sure: 'sure',
  unsure: 'not sure',
  verdict: (text, verdict) => `${text} (${verdict})`,
  notShown: 'Here it is not shown to be worth its cost.',
  harmful: 'Here it does harm on at least one of these, so it is not worth its cost.',
  priced: (cost, from, to) =>
    `In this event it costs ${cost}, so ${from} to ${to} for each patient-hour that nobody waits. Whether that is worth it is for you to say.`,
  helpful: 'It helps; what that is worth is for you to say.',
  leans: (parts) => `The answer leans on placeholders (grade D): ${parts}.`,
  inStrategies: (count, parts) => `in the strategies ${count} values on ${parts}`,
  inModel: (parameters) => `in the model ${parameters}`,
  inStaffing: 'in the staffing how many days everybody called in works shift after shift (calledFor)',
  parts: {
    mandate: 'who decides',
    trigger: 'when somebody asks for help',
    preconditions: 'conditions',
    competences: 'which competences are asked for',
    lenders: 'what a region can spare',
    delays: 'how long the steps take',
    effect: 'what a person on loan fills',
    inductionEffect: 'what a person on loan fills in the introduction',
    hours: 'working hours',
    nationalTeams: 'national teams',
    equipment: 'equipment',
    costs: 'costs',
    movePatients: 'moving patients',
  },
  and: 'and',
};

export const lendingAnswerWords: Readonly<Record<Language, LendingAnswerWords>> = { sv, en };
