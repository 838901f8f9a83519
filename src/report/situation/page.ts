import { reportedKinds } from '../../domain/situation.ts';
import { scrollBox } from '../figure.ts';
import { triageMark } from '../marks.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { texts as storyTexts } from '../story/texts.ts';
import { style } from '../style/sheet.ts';
import { texts as reportTexts } from '../text/texts.ts';
import { methaneReports, silentScene } from './methane.ts';
import { headLine, known, type SituationReading, unknown } from './reading.ts';
import { hospitalGroups, levelRows, otherRegions, type SituationRow } from './rows.ts';
import { situationStyle } from './style.ts';

const kindMarks = { teams: 'red', emergencyPlaces: 'yellow', minorPlaces: 'green' } as const;

function placeHeads({ words }: SituationReading): Markup[] {
  const { kinds, tagsOf } = words;
  return reportedKinds.map((kind) => {
    const shape = kind === 'intensiveCare' ? nothing : triageMark(kindMarks[kind]);
    return markup`<th scope="col" class="n">${kinds[kind]}<small>${shape}${tagsOf[kind]}</small></th>`;
  });
}

function placeCells({ words }: SituationReading, { places }: SituationRow): Markup[] {
  return places.map(({ said, isFull }) =>
    isFull
      ? markup`<td class="n full"><b>${said}</b><small>${words.full}</small></td>`
      : markup`<td class="n">${said}</td>`,
  );
}

function levelTable(reading: SituationReading): Markup {
  const { words } = reading;
  const rows = levelRows(reading).map(
    (row, at) =>
      markup`<tr${at === 0 ? { html: ' class="sum"' } : nothing}><th scope="row">${row.name}</th><td class="n">${row.reports}</td><td class="n">${row.age}</td>${placeCells(reading, row)}<td class="n">${row.committed}</td><td>${row.door}</td></tr>`,
  );
  const table = markup`<table class="sit"><thead><tr><th scope="col">${words.level}</th><th scope="col" class="n">${words.reports}</th><th scope="col" class="n">${words.oldest}</th>${placeHeads(reading)}<th scope="col" class="n">${words.committed}<small>${words.shortTags}</small></th><th scope="col">${words.doors}</th></tr></thead><tbody>${rows}</tbody></table>`;
  const others = otherRegions(reading);
  const rest = others === undefined ? nothing : markup`<p class="absent">${others}</p>`;
  return markup`${scrollBox(words.levelsHead, table)}${rest}`;
}

function hospitalTable(reading: SituationReading): Markup {
  const { words } = reading;
  const groups = hospitalGroups(reading).map(({ region, rows }) => {
    const all = rows.map(
      (row) =>
        markup`<tr class="${row.hasReport ? 'told' : 'silent'}"><th scope="row">${row.name}</th><td class="n">${row.age}</td>${placeCells(reading, row)}<td class="n">${row.committed}</td><td>${row.door}</td></tr>`,
    );
    return markup`<tbody><tr><th class="grp" scope="rowgroup" colspan="8">${region}</th></tr>${all}</tbody>`;
  });
  const table = markup`<table class="sit"><thead><tr><th scope="col">${words.hospital}</th><th scope="col" class="n">${words.age}</th>${placeHeads(reading)}<th scope="col" class="n">${words.committed}<small>${words.shortTags}</small></th><th scope="col">${words.door}</th></tr></thead>${groups}</table>`;
  return markup`${scrollBox(words.hospitalsHead, table)}<p class="howto">${words.howToRead}</p>`;
}

function sceneBoxes(reading: SituationReading): Markup {
  const { words, situation, cell } = reading;
  if (situation.scenes.length === 0) {
    const hasScenes = cell.scenario.sites.some(({ inflow }) => inflow === undefined);
    return markup`<p>${hasScenes ? words.noScene : words.noSite}</p>`;
  }
  const boxes = situation.scenes.flatMap((scene) => {
    const reports = methaneReports(reading, scene).map(({ title, lines }) => {
      const items = lines.map(
        ({ letter, heading, said }) =>
          markup`<div><dt><b aria-hidden="true">${letter}</b> ${heading}</dt><dd>${said}</dd></div>`,
      );
      return markup`<article class="methane"><h3>${title}</h3><dl>${items}</dl></article>`;
    });
    return reports.length > 0 ? reports : [markup`<p class="methane">${silentScene(reading, scene)}</p>`];
  });
  return markup`<div class="scenes">${boxes}</div>`;
}

function list(sentences: readonly string[]): Markup {
  return markup`<ul class="said">${sentences.map((each) => markup`<li>${each}</li>`)}</ul>`;
}

function section(anchor: string, title: string, body: Markup): Markup {
  return markup`<section id="${anchor}" aria-labelledby="${anchor}-h"><h2 id="${anchor}-h">${title}</h2>${body}</section>`;
}

function header(reading: SituationReading, title: string): Markup {
  const { words, cell, language, seed, replication, engine, count, name, situation } = reading;
  const { noMark, fictionalMark, draft } = reportTexts[language];
  const { meta } = words;
  const items: readonly (readonly [string, string])[] = [
    [meta.scenario, cell.scenario.title[language]],
    [meta.plan, cell.plan.id],
    [meta.key, cell.plan.key.title[language]],
    [meta.command, name(situation.command)],
    [meta.replication, count(replication)],
    [meta.seed, seed],
    [meta.engine, engine],
  ];
  const rows = items.map(([head, said]) => markup`<div><dt>${head}</dt><dd>${said}</dd></div>`);
  const mark = cell.system.fictional ? fictionalMark : noMark;
  return markup`<header class="top page"><div class="kicker"><span class="mark">${mark}</span><span><b>Fördela</b> · ${title}</span><span>${draft}</span></div><h1>${headLine(reading)}</h1><p class="reading">${words.believed} ${storyTexts[language].oneOutcome(count(replication), seed)}</p><dl class="meta">${rows}</dl></header>`;
}

function page(reading: SituationReading, title: string, body: readonly Markup[]): string {
  const { cell, language } = reading;
  const { notice, noticeLabel, fictionalBar, fictionalMore, noMark, fictionalMark, draft, skip } =
    reportTexts[language];
  const { fictional } = cell.system;
  const bar = markup`<div class="notice"><div class="page"><strong>${notice}</strong></div></div>`;
  const fiction = fictional
    ? markup`<div class="fiction"><div class="page"><b>${fictionalBar}</b> ${fictionalMore}</div></div>`
    : nothing;
  const foot = `${fictional ? fictionalMark : noMark} · ${draft} · ${headLine(reading)} · ${notice}`;
  const { html } = markup`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}: ${headLine(reading)} – Fördela</title><style>${{ html: style(foot) }}${{ html: situationStyle }}</style></head><body class="situation">
<a class="skip" href="#main">${skip}</a><div role="region" aria-label="${noticeLabel}">${bar}${fiction}</div>
${header(reading, title)}<main id="main" class="page">${body}</main>
<footer class="end">${bar}${fiction}</footer></body></html>
`;
  return html;
}

/** A situation report as one self-contained page to print: no script, no request to anywhere. */
export function situationPage(reading: SituationReading): string {
  const { words } = reading;
  return page(reading, words.report, [
    section('known', words.knownHead, list(known(reading))),
    section('unknown', words.unknownHead, list(unknown(reading))),
    section('levels', words.levelsHead, levelTable(reading)),
    section('hospitals', words.hospitalsHead, hospitalTable(reading)),
    section('scenes', words.scenesHead, sceneBoxes(reading)),
  ]);
}

/** The scenes' reports alone, as one page to print. */
export function sceneReportPage(reading: SituationReading): string {
  const { words } = reading;
  return page(reading, words.sceneReport, [section('scenes', words.scenesHead, sceneBoxes(reading))]);
}
