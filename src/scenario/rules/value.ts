import type { Rule } from './catalogue.ts';

/** Rules about one value or key by itself. */
export const valueRules = {
  'unknown-key': {
    sv: {
      found: 'den okända nyckeln {key}',
      allowed: '{allowed}',
      fix: 'ta bort nyckeln',
      guess: 'menade du {near}?',
    },
    en: {
      found: 'the unknown key {key}',
      allowed: '{allowed}',
      fix: 'take the key out',
      guess: 'did you mean {near}?',
    },
  },
  'missing-key': {
    sv: { found: 'ingen nyckel {key}', allowed: '{key}: {allowed}', fix: 'lägg till {key}' },
    en: { found: 'no key {key}', allowed: '{key}: {allowed}', fix: 'add {key}' },
  },
  'empty-value': {
    sv: { found: 'inget värde', allowed: '{allowed}', fix: 'skriv ett värde efter kolonet' },
    en: { found: 'no value', allowed: '{allowed}', fix: 'write a value after the colon' },
  },
  value: {
    sv: { found: '{found}', allowed: '{allowed}', fix: 'skriv ett sådant värde' },
    en: { found: '{found}', allowed: '{allowed}', fix: 'write such a value' },
  },
  number: {
    sv: {
      found: '{found}',
      allowed: '{allowed}',
      fix: 'skriv ett tal i det intervallet, utan citattecken och med decimalpunkt',
    },
    en: {
      found: '{found}',
      allowed: '{allowed}',
      fix: 'write a number in that range, without quotes and with a decimal point',
    },
  },
  choice: {
    sv: { found: '{found}', allowed: '{allowed}', fix: 'välj ett av dem', guess: 'menade du {near}?' },
    en: { found: '{found}', allowed: '{allowed}', fix: 'choose one of them', guess: 'did you mean {near}?' },
  },
  length: {
    sv: { found: '{found}', allowed: '{allowed}', fix: 'ta bort eller lägg till' },
    en: { found: '{found}', allowed: '{allowed}', fix: 'take out or add' },
  },
  'duration-unit': {
    sv: {
      found: '{found} utan enhet',
      allowed: '{allowed}',
      fix: 'skriv {found} min, {found} h eller {found} d',
    },
    en: {
      found: '{found} without a unit',
      allowed: '{allowed}',
      fix: 'write {found} min, {found} h or {found} d',
    },
  },
  duration: {
    sv: { found: '{found}', allowed: '{allowed}', fix: 'skriv tal och enhet: min, h eller d' },
    en: { found: '{found}', allowed: '{allowed}', fix: 'write a number and a unit: min, h or d' },
  },
  'duration-range': {
    sv: { found: '{found}', allowed: '{allowed}', fix: 'skriv en tid i det intervallet' },
    en: { found: '{found}', allowed: '{allowed}', fix: 'write a time in that range' },
  },
  moment: {
    sv: {
      found: '{found}',
      allowed: 'en dag som finns och ett klockslag, som 2026-02-14 22:40',
      fix: 'skriv år-månad-dag, mellanslag, timme:minut',
    },
    en: {
      found: '{found}',
      allowed: 'a day that exists and a time of day, such as 2026-02-14 22:40',
      fix: 'write year-month-day, a space, hour:minute',
    },
  },
  id: {
    sv: {
      found: '{found}',
      allowed: 'bokstäver a-z, siffror och bindestreck, högst 64 tecken',
      fix: 'skriv ett kort namn som ks-solna',
    },
    en: {
      found: '{found}',
      allowed: 'letters a-z, digits and hyphens, at most 64 characters',
      fix: 'write a short name such as ks-solna',
    },
  },
  mark: {
    sv: {
      found: '{found}',
      allowed: 'grad (A, B, C, D), snedstreck och källans nyckel',
      fix: 'skriv till exempel C/{example}',
    },
    en: {
      found: '{found}',
      allowed: 'grade (A, B, C, D), slash and the key of the source',
      fix: 'write for example C/{example}',
    },
  },
  other: {
    sv: { found: '{found}', allowed: '{detail}', fix: 'ändra värdet så att regeln hålls' },
    en: { found: '{found}', allowed: '{detail}', fix: 'change the value so that the rule holds' },
  },
  'set-form': {
    sv: {
      found: '{found}',
      allowed: 'väg=värde, som hospitals.ks-solna.icu=30',
      fix: 'skriv vägen, ett likhetstecken och värdet',
    },
    en: {
      found: '{found}',
      allowed: 'path=value, such as hospitals.ks-solna.icu=30',
      fix: 'write the path, an equals sign and the value',
    },
  },
  'set-path': {
    sv: {
      found: 'den okända vägen {found}',
      allowed: '{allowed}',
      fix: 'skriv en väg till något som finns; vägar går via id, inte nummer',
      guess: 'menade du {near}?',
    },
    en: {
      found: 'the unknown path {found}',
      allowed: '{allowed}',
      fix: 'write a path to something that exists; paths go by id, not by number',
      guess: 'did you mean {near}?',
    },
  },
} as const satisfies Record<string, Rule>;
