import type { Rule } from './catalogue.ts';

/** Rules about the file as such: that it is there and is readable YAML. */
export const fileRules = {
  'file-missing': {
    sv: { found: 'ingen fil', allowed: 'en fil som finns', fix: 'kontrollera sökvägen' },
    en: { found: 'no file', allowed: 'a file that exists', fix: 'check the path' },
  },
  'file-is-folder': {
    sv: { found: 'en mapp', allowed: 'en fil', fix: 'ange en fil i mappen' },
    en: { found: 'a folder', allowed: 'a file', fix: 'name a file in the folder' },
  },
  'file-not-regular': {
    sv: { found: 'något annat än en vanlig fil', allowed: 'en vanlig fil', fix: 'ange en textfil' },
    en: { found: 'something other than a plain file', allowed: 'a plain file', fix: 'name a text file' },
  },
  'file-unreadable': {
    sv: {
      found: 'en fil som inte får läsas ({detail})',
      allowed: 'en läsbar fil',
      fix: 'ge läsrätt till filen',
    },
    en: {
      found: 'a file that may not be read ({detail})',
      allowed: 'a readable file',
      fix: 'give yourself leave to read the file',
    },
  },
  'file-too-large': {
    sv: {
      found: '{size} byte',
      allowed: 'högst {most} byte',
      fix: 'dela upp filen eller ta bort det som inte hör hit',
    },
    en: {
      found: '{size} bytes',
      allowed: 'at most {most} bytes',
      fix: 'split the file or take out what does not belong',
    },
  },
  'file-empty': {
    sv: {
      found: 'en tom fil',
      allowed: 'en fil som börjar med en rad format:',
      fix: 'skriv filens innehåll, eller utgå från en fil i scenarios/',
    },
    en: {
      found: 'an empty file',
      allowed: 'a file that begins with a line format:',
      fix: 'write its content, or start from a file in scenarios/',
    },
  },
  'not-utf-8': {
    sv: {
      found: 'en byte som inte är UTF-8',
      allowed: 'text i UTF-8',
      fix: 'spara filen som UTF-8, eller ange rätt fil om detta inte är en textfil',
    },
    en: {
      found: 'a byte that is not UTF-8',
      allowed: 'text in UTF-8',
      fix: 'save the file as UTF-8, or name the right file if this is not a text file',
    },
  },
  'control-character': {
    sv: {
      found: 'styrtecknet {character}',
      allowed: 'vanlig text',
      fix: 'ta bort tecknet, eller ange rätt fil om detta inte är en textfil',
    },
    en: {
      found: 'the control character {character}',
      allowed: 'plain text',
      fix: 'take it out, or name the right file if this is not a text file',
    },
  },
  yaml: {
    sv: { found: '{detail}', allowed: 'giltig YAML', fix: '{advice}' },
    en: { found: '{detail}', allowed: 'valid YAML', fix: '{advice}' },
  },
  'duplicate-key': {
    sv: {
      found: 'nyckeln {key} igen, först på rad {first}',
      allowed: 'varje nyckel en gång',
      fix: 'behåll en av dem',
    },
    en: {
      found: 'the key {key} again, first on line {first}',
      allowed: 'each key once',
      fix: 'keep one of them',
    },
  },
  'not-a-plain-key': {
    sv: {
      found: 'en nyckel som inte är en enkel text',
      allowed: 'en text följd av kolon',
      fix: 'skriv nyckeln som ett ord',
    },
    en: {
      found: 'a key that is not plain text',
      allowed: 'a text followed by a colon',
      fix: 'write the key as a word',
    },
  },
  'too-deep': {
    sv: {
      found: '{depth} nivåer eller fler',
      allowed: 'färre än {most} nivåer',
      fix: 'ta bort nivåer: filen har högst ett tiotal',
    },
    en: {
      found: '{depth} levels or more',
      allowed: 'fewer than {most} levels',
      fix: 'take levels out: a file has about ten at most',
    },
  },
  'too-many-values': {
    sv: { found: 'mer än {most} värden och tecken', allowed: 'högst {most}', fix: 'dela upp filen' },
    en: { found: 'more than {most} values and signs', allowed: 'at most {most}', fix: 'split the file' },
  },
  aliases: {
    sv: {
      found: 'alias (*namn) som tillsammans blir för stora',
      allowed: 'få alias',
      fix: 'skriv ut värdena i stället för alias',
    },
    en: {
      found: 'aliases (*name) that together grow too large',
      allowed: 'few aliases',
      fix: 'write the values out instead of aliases',
    },
  },
  format: {
    sv: {
      found: '{found}',
      allowed: '{allowed}',
      fix: 'skriv ett av dem på raden format:',
      guess: 'skriv {near} på raden format:',
    },
    en: {
      found: '{found}',
      allowed: '{allowed}',
      fix: 'write one of them on the line format:',
      guess: 'write {near} on the line format:',
    },
  },
  'format-newer': {
    sv: {
      found: '{found}, som hör till en nyare version av Fördela',
      allowed: 'högst {current} i den här versionen',
      fix: 'uppdatera Fördela, eller skriv filen i formatet {current}',
    },
    en: {
      found: '{found}, which belongs to a later version of Fördela',
      allowed: 'at most {current} in this version',
      fix: 'update Fördela, or write the file in the format {current}',
    },
  },
  'wrong-format': {
    sv: { found: 'en fil med format {found}', allowed: '{allowed}', fix: 'ange en fil av rätt slag' },
    en: { found: 'a file with format {found}', allowed: '{allowed}', fix: 'name a file of the right kind' },
  },
  'needs-study': {
    sv: {
      found: 'ett scenario utan planer',
      allowed: 'en studie (format study/1), som säger vilka planer som jämförs',
      fix: 'skriv scenariots namn under scenarios: i en studie, till exempel scenarios/studies/example.yaml',
    },
    en: {
      found: 'a scenario without plans',
      allowed: 'a study (format study/1), which says what plans are compared',
      fix: 'name the scenario under scenarios: in a study, for example scenarios/studies/example.yaml',
    },
  },
} as const satisfies Record<string, Rule>;
