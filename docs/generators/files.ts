import { z } from 'zod';
import type { Language, Text } from '../../src/domain/text.ts';
import { keySettings } from '../../src/policy/distribution/catalogue.ts';
import { coordinationFile } from '../../src/scenario/coordination/file.ts';
import { describeForm, type Form } from '../../src/scenario/describe.ts';
import { fieldText } from '../../src/scenario/schemas/field-texts.ts';
import { keyFile } from '../../src/scenario/schemas/key.ts';
import { lendingFile } from '../../src/scenario/schemas/lending.ts';
import { ordinaryFile } from '../../src/scenario/schemas/ordinary.ts';
import type { SchemaKind } from '../../src/scenario/schemas/published.ts';
import { scenarioFile } from '../../src/scenario/schemas/scenario.ts';
import { staffingFile } from '../../src/scenario/schemas/staffing.ts';
import { studyFile } from '../../src/scenario/schemas/study.ts';
import { surgeFile } from '../../src/scenario/schemas/surge.ts';
import { systemFile } from '../../src/scenario/schemas/system.ts';
import { transportFile } from '../../src/scenario/schemas/transport.ts';
import { validationFile } from '../../src/scenario/schemas/validation.ts';
import { type Field, fieldsOf, optionsOf, type Unopened, unopened } from './fields.ts';
import { coded, pageOf, table } from './markdown.ts';

const texts = {
  title: { sv: 'Filernas fält', en: 'Fields of the files' },
  lead: {
    sv: 'Varje fält i varje slags fil: vad det är, vad som får stå där, och vad som gäller om det inte står något. Sidan är gjord av de regler som programmet läser filerna med (`npm run docs:generate`). Hur filerna hänger ihop, med exempel: [The files](../reference/scenario-format.md).',
    en: 'Every field of every kind of file: what it is, what may stand there, and what holds when nothing does. Made from the rules that the program reads the files with (`npm run docs:generate`). How the files belong together, with examples: [The files](scenario-format.md).',
  },
  signs: {
    sv: '`[]` är en post i en lista, `<id>` ett namn som ni väljer. **ja** i sista kolumnen: fältet måste finnas. **i vissa**: bara i några av formerna som fältet över kan ha.',
    en: '`[]` is an entry of a list, `<id>` a name that you choose. **yes** in the last column: the field must be there. **in some**: only in some of the forms that the field above may have.',
  },
  field: { sv: 'fält', en: 'field' },
  what: { sv: 'vad', en: 'what' },
  allowed: { sv: 'tillåtet', en: 'allowed' },
  needed: { sv: 'måste finnas, annars', en: 'needed, or else' },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
  inSome: { sv: 'i vissa', en: 'in some' },
  ofKind: { sv: 'Inställningar för `kind:', en: 'Settings of `kind:' },
  noSettings: {
    sv: 'Utan egna inställningar:',
    en: 'Without settings of their own:',
  },
  rules: {
    sv: 'Varje regel skrivs `{ value, unit, grade, source }`, och kan ha `range`: [lägst, högst] som är rimligt. Här står vad `value` får vara.',
    en: 'Each rule is written `{ value, unit, grade, source }`, and may have `range`: [least, most] that make sense. Here stands what `value` may be.',
  },
} as const satisfies Record<string, Text>;

const headings: Readonly<Record<SchemaKind, Text>> = {
  scenario: { sv: 'Scenario', en: 'Scenario' },
  key: { sv: 'Fördelningsnyckel', en: 'Distribution key' },
  study: { sv: 'Studie', en: 'Study' },
  system: { sv: 'System', en: 'System' },
  ordinary: { sv: 'Ordinarie vård', en: 'Ordinary care' },
  staffing: { sv: 'Bemanning', en: 'Staffing' },
  surge: { sv: 'Kapacitetsplan', en: 'Surge plan' },
  lending: { sv: 'Lånestrategi', en: 'Lending strategy' },
  coordination: { sv: 'Samordning', en: 'Coordination' },
  transport: { sv: 'Transporter', en: 'Transport' },
  validation: { sv: 'Händelse att hålla modellen emot', en: 'Event to hold the model against' },
};

/** A schema as a form. A default is kept as `usual`: zod leaves it out where a value is converted afterwards. */
function formOf(schema: z.ZodType): Form {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const { def } = zodSchema._zod;
      if (def.type === 'default') jsonSchema['usual'] = def.defaultValue;
    },
  });
}

function neededText({ needed, usual }: Field, language: Language): string {
  if (usual !== undefined) return coded(usual);
  return texts[needed === 'always' ? 'yes' : needed === 'in-some' ? 'inSome' : 'no'][language];
}

/** What a field is. A field that nobody has put into words would be a hole in the reference. */
function meaning(kind: SchemaKind, path: readonly string[], language: Language): string {
  const text = fieldText(kind, path);
  if (text === undefined) {
    throw new Error(`src/scenario/schemas/field-texts.ts does not say what ${kind} ${path.join('.')} is`);
  }
  return text[language];
}

const maps: Readonly<Record<Unopened | 'opened', Text>> = {
  text: {
    sv: 'en text på svenska (`sv`) och en på engelska (`en`)',
    en: 'a text in Swedish (`sv`) and one in English (`en`)',
  },
  parameters: {
    sv: 'tal under [parametrarnas](parametrar.md) namn',
    en: 'numbers under the names of [parameters](parameters.md)',
  },
  'injury-classes': {
    sv: 'andelar av [skadeklasserna](skadeklasser.md), summa 1',
    en: 'shares of [injury classes](injury-classes.md), sum 1',
  },
  opened: { sv: 'fälten nedan', en: 'the fields below' },
};

const inSystem = { sv: 'som i systemets fil', en: "as in the system's file" } as const satisfies Text;

/** What one option of a field allows. Maps are pointed to, since their fields stand in rows of their own. */
function optionText(option: Form, language: Language): string {
  if (typeof option['description'] === 'string') return describeForm(option)[language];
  if ('properties' in option) return maps[unopened(option) ?? 'opened'][language];
  const isUnsaid = !['type', 'const', 'enum'].some((word) => word in option);
  if (isUnsaid) return inSystem[language];
  // A list or text without bounds is only a list or a text.
  return describeForm(option)[language].replace(/, (?:antal|length|antal tecken|number of characters)$/, '');
}

function allowedText({ form }: Field, language: Language): string {
  const isFixed = optionsOf(form).every((option) => 'const' in option || 'enum' in option);
  if (isFixed || typeof form['description'] === 'string') return describeForm(form)[language];
  const options = new Set(optionsOf(form).map((option) => optionText(option, language)));
  return [...options].join({ sv: ' eller ', en: ' or ' }[language]);
}

function rowsOf(kind: SchemaKind, fields: readonly Field[], language: Language): readonly string[][] {
  return fields.map((field) => [
    coded(field.shown),
    meaning(kind, field.path, language),
    allowedText(field, language),
    neededText(field, language),
  ]);
}

function tableOf(kind: SchemaKind, fields: readonly Field[], language: Language): string {
  const head = (['field', 'what', 'allowed', 'needed'] as const).map((name) => texts[name][language]);
  return table(head, rowsOf(kind, fields, language));
}

/** What a key says of itself, then what each kind of key adds. */
function keyParts(language: Language): readonly string[] {
  const options = (formOf(keySettings)['oneOf'] ?? []) as readonly Form[];
  const settings = options.map((option) => {
    const properties = option['properties'] as Readonly<Record<string, Form>>;
    const fields = fieldsOf(option).filter(({ path }) => path[0] !== 'kind');
    return { kind: String(properties['kind']?.['const']), fields };
  });
  const kinds = options.map((option) => (option['properties'] as Readonly<Record<string, Form>>)['kind']);
  const kindField: Field = { path: ['kind'], shown: 'kind', form: { anyOf: kinds }, needed: 'always' };
  const plain = settings.filter(({ fields }) => fields.length === 0).map(({ kind }) => coded(kind));
  return [
    tableOf('key', [...fieldsOf(formOf(keyFile)), kindField], language),
    ...settings
      .filter(({ fields }) => fields.length > 0)
      .flatMap(({ kind, fields }) => [
        `${texts.ofKind[language]} ${kind}\``,
        tableOf('key', fields, language),
      ]),
    `${texts.noSettings[language]} ${plain.join(' · ')}.`,
  ];
}

/** Rules of ordinary care: one row each, with what its value may be. */
function ordinaryParts(language: Language): readonly string[] {
  const fields = fieldsOf(formOf(ordinaryFile));
  const shown = fields.filter(({ path }) => path.length <= 2);
  const values = shown.map((field) => {
    const value = fields.find(({ path }) => path.join() === [...field.path, 'value'].join());
    return value === undefined ? field : { ...field, form: value.form };
  });
  return [texts.rules[language], tableOf('ordinary', values, language)];
}

const parts: Readonly<Record<SchemaKind, (language: Language) => readonly string[]>> = {
  scenario: (language) => [tableOf('scenario', fieldsOf(formOf(scenarioFile)), language)],
  key: keyParts,
  study: (language) => [tableOf('study', fieldsOf(formOf(studyFile)), language)],
  system: (language) => [tableOf('system', fieldsOf(formOf(systemFile)), language)],
  ordinary: ordinaryParts,
  staffing: (language) => [tableOf('staffing', fieldsOf(formOf(staffingFile)), language)],
  surge: (language) => [tableOf('surge', fieldsOf(formOf(surgeFile)), language)],
  lending: (language) => [tableOf('lending', fieldsOf(formOf(lendingFile)), language)],
  coordination: (language) => [tableOf('coordination', fieldsOf(formOf(coordinationFile)), language)],
  transport: (language) => [tableOf('transport', fieldsOf(formOf(transportFile)), language)],
  validation: (language) => [tableOf('validation', fieldsOf(formOf(validationFile)), language)],
};

/** The reference page of the fields of every kind of file. */
export function filesPage(language: Language): string {
  const kinds = Object.keys(parts) as SchemaKind[];
  return pageOf(
    `# ${texts.title[language]}`,
    texts.lead[language],
    texts.signs[language],
    ...kinds.flatMap((kind) => [`## ${headings[kind][language]} (\`${kind}/1\`)`, ...parts[kind](language)]),
  );
}
