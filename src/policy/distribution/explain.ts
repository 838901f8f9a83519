import { type KeyKind, keyKinds } from '../../domain/plan.ts';
import type { Language, Text } from '../../domain/text.ts';
import { type Reason, reasons } from '../picture.ts';
import { keyTexts } from './key-texts.ts';

/** What a reason code in the log means. */
export const reasonTexts: Readonly<Record<Reason, Text>> = {
  nearest: { sv: 'Närmaste öppna sjukhus.', en: 'The nearest open hospital.' },
  'nearest-capable': {
    sv: 'Närmaste öppna sjukhus som kan ta emot.',
    en: 'The nearest open hospital that can give the care.',
  },
  'trauma-centre': { sv: 'Traumacentrum.', en: 'The trauma centre.' },
  share: { sv: 'Sjukhusets andel.', en: "The hospital's share." },
  'first-wave': { sv: 'Plats i första vågen.', en: 'A place in the first wave.' },
  'second-wave': { sv: 'Plats i andra vågen.', en: 'A place in the second wave.' },
  'region-wave': { sv: 'Plats hos en annan region.', en: "Another region's place." },
  'load-balanced': { sv: 'Minst belastat på lägesbilden.', en: 'Least loaded on the picture.' },
  'least-time': {
    sv: 'Kortast väntad tid till vård på lägesbilden.',
    en: 'Shortest expected time to care on the picture.',
  },
  'burn-centre': { sv: 'Brännskadecentrum.', en: 'A burn centre.' },
  concentrated: {
    sv: 'Få drabbade rapporterade: nyckeln samlar i stället för att sprida.',
    en: 'Few casualties reported: the key concentrates instead of spreading.',
  },
  overflow: {
    sv: 'Nyckelns egen regel hittade ingen plats.',
    en: "The key's own rule found no place.",
  },
  'all-closed': {
    sv: 'Alla sjukhus har stängt för färgen, så alla räknas som öppna.',
    en: 'Every hospital is closed to the colour, so all count as open.',
  },
  'special-need': {
    sv: 'Misstänkt särskilt behov: neurokirurgi eller brännskadevård.',
    en: 'A suspected special need: neurosurgery or burn care.',
  },
  'key-not-in-force': {
    sv: 'Nyckeln gällde inte än.',
    en: 'The key was not in force yet.',
  },
  'nobody-fits': {
    sv: 'Inget sjukhus går att nå; den drabbade väntar.',
    en: 'No hospital is within reach; the casualty waits.',
  },
};

const headings = {
  page: { sv: 'Fördelningsnycklar', en: 'Distribution keys' },
  lead: {
    sv: 'En fördelningsnyckel (för patienter) säger vart varje drabbad körs. Den ser bara lägesbilden: det som är rapporterat och hur gammalt det är, aldrig sanningen.',
    en: 'A distribution key says where each casualty is taken. It sees only the picture: what has been reported and how old it is, never the truth.',
  },
  common: {
    sv: 'Gemensamt för alla nycklar: ett stängt sjukhus får ingen så länge ett annat inom räckhåll är öppet för färgen · har alla stängt räknas alla som öppna · svart körs till närmaste sjukhus som är öppet för grönt · ett sjukhus utan traumauppdrag får inga röda av de nycklar som sprider, om inte en egen tabell säger det eller ingen annan är öppen · vid lika avgör kortare resa, sedan ordningen efter id, aldrig ordningen i en fil.',
    en: 'Common to all keys: a closed hospital gets nobody while another within reach is open for the colour · when all are closed, all count as open · black goes to the nearest hospital open for green · the keys that spread send no red to a hospital without a trauma role, unless a table of your own says so or nobody else is open · ties are settled by shorter journey, then by order of id, never by order in a file.',
  },
  use: { sv: 'Används', en: 'Used' },
  weakSpot: { sv: 'Svag punkt', en: 'Weak spot' },
  settings: { sv: 'Inställningar', en: 'Settings' },
  reasons: { sv: 'Skälskoder', en: 'Reason codes' },
  code: { sv: 'Kod', en: 'Code' },
  meaning: { sv: 'Betyder', en: 'Means' },
  disclaimer: {
    sv: 'Planerings- och övningsstöd, inte ett kliniskt eller operativt beslutsverktyg. Ingen publicerad svensk nyckel med siffror hittades; alla förval är våra egna (grad D).',
    en: 'Planning and exercise support, not a clinical or operational decision tool. No published Swedish key with figures was found; every default is our own (grade D).',
  },
} as const satisfies Record<string, Text>;

function section(kind: KeyKind, language: Language): string[] {
  const { title, does, use, weakSpot, settings } = keyTexts[kind];
  return [
    `## ${title[language]} (\`${kind}\`)`,
    '',
    does[language],
    '',
    `- **${headings.use[language]}:** ${use[language]}`,
    `- **${headings.weakSpot[language]}:** ${weakSpot[language]}`,
    `- **${headings.settings[language]}:** ${settings[language]}`,
    '',
  ];
}

/** The reference page of all keys as Markdown: docs/reference/keys.md in English, docs/sv/nycklar.md in Swedish. */
export function keysPage(language: Language): string {
  const rows = reasons.map((reason) => `| \`${reason}\` | ${reasonTexts[reason][language]} |`);
  const lines = [
    `# ${headings.page[language]}`,
    '',
    headings.lead[language],
    '',
    headings.common[language],
    '',
    headings.disclaimer[language],
    '',
    ...keyKinds.flatMap((kind) => section(kind, language)),
    `## ${headings.reasons[language]}`,
    '',
    `| ${headings.code[language]} | ${headings.meaning[language]} |`,
    '|---|---|',
    ...rows,
  ];
  return `${lines.join('\n')}\n`;
}
