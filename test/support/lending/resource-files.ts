/** Who works in the hospitals of the fixture: three competences, one of them in each season alike. */
export const staffing = `format: staffing/1
id: default
title: { sv: Bemanning, en: Staffing }
sources: { rota: Invented rota }
competences:
  surgeon: { title: { sv: Kirurg, en: Surgeon }, shifts: { evening: 0.7, night: 0.7, weekend: 0.7 }, personsPerPost: 5.6, grades: { shifts: C/rota, personsPerPost: C/rota } }
  icu-nurse: { title: { sv: Intensivvårdssjuksköterska, en: Intensive-care nurse }, shifts: { evening: 1, night: 1, weekend: 1 }, personsPerPost: 5.6, grades: { personsPerPost: A/rota } }
  ward-nurse: { title: { sv: Sjuksköterska, en: Ward nurse }, shifts: { evening: 1, night: 1, weekend: 1 }, personsPerPost: 5.6, grades: {} }
posting: [team, icu, postop, emergency, ward]
needs:
  team: { surgeon: 2 }
  icu: { icu-nurse: 1 }
  postop: { icu-nurse: 0.5 }
  emergency: { ward-nurse: 0.25 }
  ward: { ward-nurse: 0.167 }
relaxed:
  contingency: { icu: { icu-nurse: 0.5 } }
  crisis: { icu: { icu-nurse: 0.25 } }
substitutions:
  - { of: icu-nurse, by: ward-nurse, effect: 0.4 }
seasons:
  - { from: 06-20, until: 08-20, share: 0.9 }
tiresAfter: 12 h
lossPerHour: 0.02
stopsAfter: 16 h
rest: 11 h
calledFor: 3 d
extraPerWeek: 8 h
calledAnewAfter: 28 d
grades: { needs: C/rota, rest: A/rota }
`;

/** What the hospitals of the fixture do at an alarm. */
export const surge = `format: surge/1
id: default
owner: Test
title: { sv: Plan, en: Plan }
sources: { S1: Invented survey }
raise:
  forstarkningslage: { signal: alarm, over: 1 }
  katastroflage: { signal: severe-per-team, over: 1, for: 30 min }
fallAfter: 12 h
levels:
  forstarkningslage: [call-in, beds]
  katastroflage: [+, cancel-elective]
measures:
  call-in: { lead: 30 min, curve: survey-2015, grades: { lead: A/S1 } }
  beds: { kind: post-op-as-icu, title: { sv: Platser, en: Places }, owner: Ward, lead: 1 h, ramp: 2 h, extent: 0.5, requires: [call-in], cost: { start: 1000, perHour: 50 } }
  cancel-elective: { lead: 30 min, undo: 12 h }
`;

/** Neighbours lend to each other in the fixture, and the nation keeps two teams. */
export const lending = `format: lending/1
id: neighbours
owner: Test
title: { sv: Grannar, en: Neighbours }
sources: { S1: Invented rule }
mandate: voluntary
trigger: { measure: icu-load, over: 0.95, for: 6 h }
preconditions: [own-surge-used, agreement-active]
lenders: { order: neighbours-unless-overloaded, floor: 0.8, decline: 0.1, share: 0.05 }
competences: [icu-nurse, surgeon]
delays: { activation: 6 h, decision: 4 h, mobilise: 2 h, induction: 8 h }
inductionEffect: 0.4
effect: 0.9
hours: { weekly: 40, rest: 24 h, longest: 28 d }
nationalTeams: { teams: 2, mix: { icu-nurse: 4, surgeon: 1 }, bases: [north, south], notice: 6 h, endurance: 10 d, standingCost: 1000000 }
equipment: { sets: 1, icuPlaces: 3, staff: { icu-nurse: 2 }, bases: [west] }
movePatients: also
costs: { hourlyPay: 300, supplement: 1, payer: state }
grades: { delays: C/S1, delays.decision: A/S1, costs.hourlyPay: B/S1 }
`;
