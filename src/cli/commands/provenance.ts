import { stat } from 'node:fs/promises';
import { grades } from '../../domain/grade.ts';
import { tallied } from '../../domain/reliance.ts';
import { engineVersion } from '../../kernel/version.ts';
import { formatCount } from '../../results/format.ts';
import { readManifest } from '../../results/manifest.ts';
import type { LedgerEntry } from '../../scenario/ledger/entry.ts';
import { fileLedger, type Ledger, modelLedger, studyLedger } from '../../scenario/ledger/ledger.ts';
import { exit } from '../exit.ts';
import { UsageError } from '../options.ts';
import type { ProvenanceOptions } from '../proof/proof-commands.ts';
import type { Surroundings } from '../surroundings.ts';
import { proofTexts } from '../words/proof-texts.ts';
import { type Column, tableHead, tableLine } from '../words/table.ts';

/** What was asked about: its name, its values, and what should be said beside them. */
interface Asked {
  readonly name: string;
  readonly ledger: Ledger;
  readonly notes: readonly string[];
}

/** A results folder leans on what its study's files say now; when they have changed since, it is told. */
async function fromResults(
  folder: string,
  options: ProvenanceOptions,
  surroundings: Surroundings,
): Promise<Asked> {
  const words = proofTexts[surroundings.language];
  const manifest = await readManifest(folder);
  const set = [...manifest.options.set, ...(options.set ?? [])];
  const study = await surroundings.doors.loadStudy(manifest.options.file, set);
  const hashes = (inputs: readonly { readonly sha256: string }[]) =>
    inputs
      .map(({ sha256 }) => sha256)
      .sort()
      .join();
  const notes = [
    ...(hashes(study.inputs) === hashes(manifest.inputs) ? [] : [words.inputsChanged(folder)]),
    ...(manifest.engine === engineVersion ? [] : [words.otherEngine(folder, manifest.engine)]),
  ];
  return { name: folder, ledger: studyLedger(study), notes };
}

async function ask(path: string, options: ProvenanceOptions, surroundings: Surroundings): Promise<Asked> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return await fromResults(path, options, surroundings);
  return { name: path, ledger: await fileLedger(path, { set: options.set }), notes: [] };
}

/** Entries of the grade asked for; placeholders first among equals is the order of the catalogue. */
function chosen({ entries }: Ledger, { missing, grade }: ProvenanceOptions): readonly LedgerEntry[] {
  const wanted = missing ? 'D' : grade;
  return wanted === undefined ? entries : entries.filter((entry) => entry.grade === wanted);
}

const columns = [
  { width: 44, align: 'left' },
  { width: 12, align: 'right' },
  { width: 10, align: 'left' },
  { width: 14, align: 'left' },
  { width: 5, align: 'left' },
  { width: 44, align: 'left' },
  { width: 40, align: 'left' },
] as const satisfies readonly Column[];

function valueLine(entry: LedgerEntry, { language }: Surroundings): string {
  const words = proofTexts[language];
  const range = entry.range === null ? '' : entry.range.join('–');
  const note = entry.shipped === null ? '' : ` (${words.changed(entry.shipped)})`;
  return tableLine(columns, [
    entry.id,
    entry.value,
    entry.unit,
    range,
    entry.grade,
    entry.title[language],
    `${entry.source}${note}`,
  ]);
}

/** A placeholder: what it is, and what is missing and replaces it, on lines of their own. */
function missingLines(entry: LedgerEntry, { language }: Surroundings): string {
  const words = proofTexts[language];
  const { id, title, value, unit, source, missing, replacement } = entry;
  return [
    `${id}: ${title[language]} = ${value}${unit === '' ? '' : ` ${unit}`}`,
    `  ${words.source}: ${source}`,
    `  ${words.missing}: ${missing[language]}`,
    `  ${words.replacement}: ${replacement[language]}`,
    '',
  ].join('\n');
}

function countsLine(entries: readonly LedgerEntry[], { language }: Surroundings): string {
  const tally = tallied(entries.map(({ grade }) => grade));
  return grades.map((grade) => `${grade} ${formatCount(tally[grade], language)}`).join(', ');
}

/** The end: values by grade, the output grade and its rule. */
function conclusion({ name, ledger, notes }: Asked, surroundings: Surroundings): readonly string[] {
  const { language } = surroundings;
  const words = proofTexts[language];
  const { output, entries } = ledger;
  const worst = entries.filter(({ matters, grade }) => matters && grade === output).length;
  return [
    ...notes,
    `${words.gradeCounts(countsLine(entries, surroundings))} ${words.gradeMeanings}`,
    ...(output === null
      ? []
      : [
          words.outputGrade(name, output, words.worstOf(formatCount(worst, language), output)),
          words.outputRule,
        ]),
  ];
}

function sourceLines({ sources }: Ledger, shown: readonly LedgerEntry[]): readonly string[] {
  const used = new Set(shown.map(({ source }) => source));
  return Object.entries(sources)
    .filter(([key]) => used.has(key))
    .map(([key, text]) => `${key}: ${text}`);
}

function tell(asked: Asked, options: ProvenanceOptions, surroundings: Surroundings): string {
  const words = proofTexts[surroundings.language];
  const entries = chosen(asked.ledger, options);
  const none = options.missing ? words.noneMissing : words.noneOfGrade(options.grade ?? '');
  const lines = options.missing
    ? entries.map((entry) => missingLines(entry, surroundings))
    : [
        tableHead(columns, [
          words.id,
          words.value,
          words.unit,
          words.range,
          words.grade,
          words.what,
          words.source,
        ]),
        ...entries.map((entry) => valueLine(entry, surroundings)),
      ];
  const count = formatCount(entries.length, surroundings.language);
  return [
    `${asked.name}\n\n`,
    ...(entries.length === 0 ? [`${none}\n`] : lines),
    '\n',
    ...sourceLines(asked.ledger, entries).map((line) => `${line}\n`),
    ...(options.missing && entries.length > 0 ? [`${words.missingCount(count)}\n`] : []),
    ...conclusion(asked, surroundings).map((line) => `${line}\n`),
  ].join('');
}

function toJson(
  { name, ledger, notes }: Asked,
  options: ProvenanceOptions,
  language: Surroundings['language'],
) {
  const values = chosen(ledger, options).map(({ title, missing, replacement, ...entry }) => ({
    ...entry,
    title: title[language],
    ...(entry.grade === 'D' && { missing: missing[language], replacement: replacement[language] }),
  }));
  const counts = tallied(ledger.entries.map(({ grade }) => grade));
  return { name, outputGrade: ledger.output, grades: counts, values, sources: ledger.sources, notes };
}

/**
 * `fordela provenance`: every value with unit, range, grade and source; of a study or its results also the output grade,
 * which is the worst grade among values that can move the outcome.
 */
export async function provenance(
  paths: readonly string[],
  options: ProvenanceOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { screen, language } = surroundings;
  const { more, ownValues, setNeedsFile } = proofTexts[language];
  if (paths.length === 0 && options.set) throw new UsageError(setNeedsFile);
  const asked: Asked[] = [];
  for (const path of paths) asked.push(await ask(path, options, surroundings));
  if (paths.length === 0) asked.push({ name: ownValues, ledger: modelLedger(), notes: [more] });
  if (options.json) {
    const shown = asked.map((one) => toJson(one, options, language));
    screen.out(`${JSON.stringify({ format: 1, engine: engineVersion, subjects: shown })}\n`);
  } else if (!options.quiet) screen.out(asked.map((one) => tell(one, options, surroundings)).join('\n'));
  return exit.done;
}
