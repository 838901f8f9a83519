import type { Rule } from './catalogue.ts';

/** Rules about curves of people who fall ill, day by day and region by region. */
export const curveRules = {
  'curves-header': {
    sv: {
      found: 'rubriken {found}',
      allowed: 'day och sedan regionernas id, med komma emellan',
      fix: 'skriv till exempel day,{example}',
    },
    en: {
      found: 'the heading {found}',
      allowed: 'day, then ids of regions, with commas between',
      fix: 'write for example day,{example}',
    },
  },
  'curves-twice': {
    sv: {
      found: 'regionen {id} igen, först i kolumn {first}',
      allowed: 'varje region en gång',
      fix: 'ta bort en av kolumnerna',
    },
    en: {
      found: 'the region {id} again, first in column {first}',
      allowed: 'each region once',
      fix: 'take one of the columns out',
    },
  },
  'curves-no-hospital': {
    sv: {
      found: 'regionen {id}, som inte har något sjukhus',
      allowed: 'regioner med sjukhus',
      fix: 'ta bort kolumnen eller lägg personerna i en annan region',
    },
    en: {
      found: 'the region {id}, which has no hospital',
      allowed: 'regions with a hospital',
      fix: 'take the column out or put the people in another region',
    },
  },
  'curves-columns': {
    sv: {
      found: '{found} kolumner',
      allowed: '{allowed} kolumner, som rubriken',
      fix: 'skriv ett tal för dagen och ett för varje region; 0 där ingen kommer',
    },
    en: {
      found: '{found} columns',
      allowed: '{allowed} columns, as the heading has',
      fix: 'write a number for the day and one for each region; 0 where nobody comes',
    },
  },
  'curves-day': {
    sv: {
      found: 'dagen {found}',
      allowed: '{allowed}: varje dag en gång, från 0 och utan luckor',
      fix: 'lägg till dagen som saknas, eller sätt raderna i ordning',
    },
    en: {
      found: 'the day {found}',
      allowed: '{allowed}: each day once, from 0 and without gaps',
      fix: 'add the day that is missing, or put the lines in order',
    },
  },
  'curves-number': {
    sv: {
      found: '{found}',
      allowed: 'väntat antal personer: ett tal från 0 till {most}',
      fix: 'skriv ett tal med decimalpunkt, 0 där ingen kommer',
    },
    en: {
      found: '{found}',
      allowed: 'an expected number of persons: a number from 0 to {most}',
      fix: 'write a number with a decimal point, 0 where nobody comes',
    },
  },
  'curves-empty': {
    sv: {
      found: 'kurvor som tillsammans ger {found} personer',
      allowed: 'minst en region med en halv person eller fler',
      fix: 'skriv hur många som väntas varje dag',
    },
    en: {
      found: 'curves that give {found} persons together',
      allowed: 'at least one region with half a person or more',
      fix: 'write how many are expected on each day',
    },
  },
  'source-undated': {
    sv: {
      found: 'källan {key} utan årtal',
      allowed: 'vem som gav ut kurvorna och när',
      fix: 'skriv utgivare och datum under sources, eller att de är egna och från vilket år',
    },
    en: {
      found: 'the source {key} without a year',
      allowed: 'who published the curves and when',
      fix: 'write the publisher and the date under sources, or that they are your own and of which year',
    },
  },
} as const satisfies Record<string, Rule>;
