import { grades, type Provenance } from '../../domain/grade.ts';
import { type Parameter, type ParameterId, parameterCatalogue } from '../../domain/parameters.ts';
import { parametersInForce, type Tally, tallied } from '../../domain/reliance.ts';
import type { System } from '../../domain/system.ts';
import { formatCount, formatNumber } from '../../results/format.ts';
import { scrollBox, twin } from '../figure.ts';
import { gradeTally, parameters, systemsOf } from '../grades.ts';
import { gradeMark } from '../marks.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import type { Reading } from '../reading.ts';

function bars(title: string, tally: Tally, reading: Reading): Markup {
  const { words, language } = reading;
  const most = Math.max(1, ...Object.values(tally));
  const rows = grades.map(
    (grade) =>
      markup`<li><span>${gradeMark(grade)}</span><span class="small">${words.grades[grade]}<br><span class="bar${grade === 'D' ? ' h' : ''}" style="width:${`${Number(((100 * tally[grade]) / most).toFixed(1))}%`}"></span></span><b>${formatCount(tally[grade], language)}</b></li>`,
  );
  return markup`<div><h3>${title}</h3><ul class="rows bars">${rows}</ul></div>`;
}

/** A value as its file writes it: no digit added or taken. */
function plain(value: number, { language }: Reading): string {
  const [, decimals = ''] = String(value).split('.');
  return formatNumber(value, -decimals.length, language);
}

/** The value in force: one number, or the span over scenarios that override it differently. */
function inForce(id: ParameterId, reading: Reading): string {
  const values = [...new Set(parametersInForce(reading.input.study).map((all) => all[id]))].sort(
    (a, b) => a - b,
  );
  const ends = values.length > 1 ? [values[0], values.at(-1)] : values;
  return ends.map((value) => plain(value ?? 0, reading)).join(` ${reading.words.to} `);
}

function isChanged(id: ParameterId, reading: Reading): boolean {
  return parametersInForce(reading.input.study).some((all) => all[id] !== parameterCatalogue[id].value);
}

function parameterRow(id: ParameterId, parameter: Parameter, reading: Reading): Markup {
  const { words, language } = reading;
  const { grade, range, source, title, unit, value } = parameter;
  const note = isChanged(id, reading)
    ? markup`<small class="few">${words.changed}; ${words.shipped(plain(value, reading))}</small>`
    : nothing;
  const span = range.map((end) => plain(end, reading)).join(` ${words.to} `);
  return markup`<tr><th scope="row">${title[language]}<small><code>${id}</code></small></th><td class="n"><span class="nw">${inForce(id, reading)} <span class="pm">${unit}</span></span>${note}</td><td class="n"><span class="nw">${span}</span></td><td>${gradeMark(grade)}</td><td>${source}</td></tr>`;
}

function parameterTable(reading: Reading): Markup {
  const { words, language } = reading;
  const listed = parameters.filter(
    ([id, { grade }]) => grade === 'C' || grade === 'D' || isChanged(id, reading),
  );
  const rows = listed.map(([id, parameter]) => parameterRow(id, parameter, reading));
  const label = words.parameterList(formatCount(listed.length, language));
  return twin(
    label,
    '',
    markup`<table><caption><span class="cs">${words.parameterCaption}</span></caption><thead><tr><th scope="col">${words.parameter}</th><th scope="col" class="n">${words.value}</th><th scope="col" class="n">${words.range}</th><th scope="col">${words.grade}</th><th scope="col">${words.source}</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}

/** `hospitals.ks-solna.icu` → `hospitals.*.icu`: one line for a field, not one for each hospital. */
function fieldOf(path: string): string {
  const [first = '', second, ...rest] = path.split('.');
  return rest.length === 0 || second === undefined ? path : `${first}.*.${rest.join('.')}`;
}

function dataTable(system: System, reading: Reading): Markup {
  const { words, language } = reading;
  const fields = new Map<string, Provenance[]>();
  for (const [path, provenance] of Object.entries(system.provenance)) {
    const field = fieldOf(path);
    fields.set(field, [...(fields.get(field) ?? []), provenance]);
  }
  const rows = [...fields]
    .map(([field, all]) => ({ field, all, tally: tallied(all.map(({ grade }) => grade)) }))
    .filter(({ tally }) => tally.C + tally.D > 0)
    .map(({ field, all, tally }) => {
      const keys = [...new Set(all.map(({ source }) => source))].join(', ');
      const counts = grades.map((grade) => markup`<td class="n">${formatCount(tally[grade], language)}</td>`);
      return markup`<tr><th scope="row"><code>${field}</code></th>${counts}<td>${keys}</td></tr>`;
    });
  const total = tallied(Object.values(system.provenance).map(({ grade }) => grade));
  const label = `${words.systemOf(system.title[language])}: ${words.dataList(formatCount(total.C + total.D, language))}`;
  const heads = grades.map((grade) => markup`<th scope="col" class="n">${gradeMark(grade)}</th>`);
  const table = markup`<table><caption><span class="cs">${words.dataCaption}</span></caption><thead><tr><th scope="col">${words.field}</th>${heads}<th scope="col">${words.source}</th></tr></thead><tbody>${rows}</tbody></table>`;
  return markup`<details class="twin"><summary>${label}</summary>${scrollBox(label, table)}${sourceList(system, reading)}</details>`;
}

function sourceList(system: System, { words }: Reading): Markup {
  const items = Object.entries(system.sources).map(
    ([id, text]) => markup`<div><dt>${id}</dt><dd>${text}</dd></div>`,
  );
  return markup`<h4>${words.sourceList}</h4><dl class="sources small">${items}</dl>`;
}

/** A surge plan or a lending strategy of the study, as far as its figures are derived or placeholders. */
function planTable(
  title: string,
  provenance: Readonly<Record<string, Provenance>> | undefined,
  reading: Reading,
): Markup {
  const { words, language } = reading;
  const weak = Object.entries(provenance ?? {}).filter(([, { grade }]) => grade === 'C' || grade === 'D');
  if (weak.length === 0) return nothing;
  const rows = weak.map(
    ([field, { grade, source }]) =>
      markup`<tr><th scope="row"><code>${field}</code></th><td>${gradeMark(grade)}</td><td>${source}</td></tr>`,
  );
  return twin(
    words.planFigures(title, formatCount(weak.length, language)),
    '',
    markup`<table><caption><span class="cs">${words.planFiguresCaption}</span></caption><thead><tr><th scope="col">${words.field}</th><th scope="col">${words.grade}</th><th scope="col">${words.source}</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}

/** Every surge plan, lending strategy and form of coordination of the study once. */
function planTables(reading: Reading): Markup {
  const { language, input } = reading;
  const files = input.study.plans.flatMap(({ surge, lending, coordination }) => [
    surge,
    ...(lending === null ? [] : [lending]),
    ...(coordination === undefined ? [] : [coordination]),
  ]);
  const once = [...new Map(files.map((file) => [`${file.title.sv} ${file.id}`, file])).values()];
  return markup`${once.map(({ title, provenance }) => planTable(title[language], provenance, reading))}`;
}

/** What the answer rests on: grades counted, and every value of grade C or D. */
export function assumptions(reading: Reading): Markup {
  const { words, language } = reading;
  const tally = gradeTally(reading);
  const systems = systemsOf(reading);
  const charts = systems.map((system) => {
    const data = tallied(Object.values(system.provenance).map(({ grade }) => grade));
    return bars(words.systemOf(system.title[language]), data, reading);
  });
  const model = tallied(parameters.map(([, { grade }]) => grade));
  const tables = systems.map((system) => dataTable(system, reading));
  const c = formatCount(tally.C, language);
  const d = formatCount(tally.D, language);
  return markup`<p class="reading">${words.assumptionsReading(c, d)}</p><div class="two">${bars(words.parametersOf, model, reading)}${charts}</div><p class="small measure gap">${words.injuryNote}</p>${parameterTable(reading)}${planTables(reading)}${tables}`;
}
