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
