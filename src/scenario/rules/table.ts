import type { Rule } from './catalogue.ts';

/** Rules about road tables. */
export const tableRules = {
  'table-header': {
    sv: { found: 'rubriken {found}', allowed: 'from,to,minutes', fix: 'skriv den rubriken på första raden' },
    en: {
      found: 'the heading {found}',
      allowed: 'from,to,minutes',
      fix: 'write that heading on the first line',
    },
  },
  'table-columns': {
    sv: {
      found: '{found} kolumner',
      allowed: '3 kolumner: from,to,minutes',
      fix: 'skriv tre värden med komma emellan',
    },
    en: {
      found: '{found} columns',
      allowed: '3 columns: from,to,minutes',
      fix: 'write three values with commas between',
    },
  },
  'table-minutes': {
    sv: {
      found: '{found}',
      allowed: 'minuter som är större än 0 och högst 10 000',
      fix: 'skriv ett tal med decimalpunkt',
    },
    en: {
      found: '{found}',
      allowed: 'minutes above 0 and at most 10 000',
      fix: 'write a number with a decimal point',
    },
  },
  'table-same': {
    sv: {
      found: 'en väg från {id} till sig själv',
      allowed: 'vägar mellan två olika sjukhus',
      fix: 'ta bort raden',
    },
    en: {
      found: 'a road from {id} to itself',
      allowed: 'roads between two different hospitals',
      fix: 'take the line out',
    },
  },
  'table-twice': {
    sv: {
      found: 'paret igen, först på rad {first}',
      allowed: 'varje par en gång; vägen gäller åt båda håll',
      fix: 'ta bort en av raderna',
    },
    en: {
      found: 'the pair again, first on line {first}',
      allowed: 'each pair once; the road holds both ways',
      fix: 'take one of the lines out',
    },
  },
  'table-missing': {
    sv: {
      found: 'ingen rad för {count} par, till exempel {example}',
      allowed: 'en rad för varje par av sjukhus',
      fix: 'lägg till raderna',
    },
    en: {
      found: 'no line for {count} pairs, for example {example}',
      allowed: 'a line for each pair of hospitals',
      fix: 'add the lines',
    },
  },
} as const satisfies Record<string, Rule>;
