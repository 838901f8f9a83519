import { validateTexts } from '../../../src/cli/validate/texts.ts';
import type { Language } from '../../../src/domain/text.ts';
import type { Verdict } from '../../../src/stats/prediction.ts';
import { type ShownFigure, shownFigure, storedValidation } from './result.ts';

const ink = '#14202b';
const soft = '#8a949c';
const rowHeight = 20;
const headHeight = 30;
const top = 78;
/** Where names end, where every row's scale begins and ends, and where its numbers stand. */
const place = { name: 392, from: 408, to: 748, numbers: 762, width: 1000 } as const;

const texts = {
  title: {
    sv: 'Redogörelsens siffra mot modellens intervall',
    en: "The account's figure against the model's interval",
  },
  reading: {
    sv: 'Varje rad har sin egen skala från 0. Stapel: där 90 % av upprepningarna ligger. Märke: redogörelsens siffra.',
    en: 'Each row has its own scale from 0. Bar: where 90 % of replications lie. Mark: the figure of the account.',
  },
  numbers: { sv: 'redogörelsen · modellen', en: 'account · model' },
  notFitted: { sv: 'Inte anpassade', en: 'Not fitted' },
  fitted: { sv: 'Anpassade: träff bevisar inget', en: 'Fitted: a hit proves nothing' },
} as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const said = (x: number, y: number, text: string, more = ''): string =>
  `<text x="${x}" y="${y}"${more}>${escaped(text)}</text>`;

/** Filled is sure: inside and narrow. Hollow is not: a ring where the interval is too wide, a crossed ring for a miss. */
function mark(x: number, y: number, verdict: Verdict): string {
  if (verdict === 'narrow') return `<circle cx="${x}" cy="${y}" r="5" fill="${ink}"/>`;
  const ring = `<circle cx="${x}" cy="${y}" r="4.6" fill="#fff" stroke="${ink}" stroke-width="1.6"/>`;
  const cross = `<path d="M${x - 3} ${y - 3}l6 6m0-6l-6 6" stroke="${ink}" stroke-width="1.3"/>`;
  return verdict === 'missed' ? ring + cross : ring;
}

function row(figure: ShownFigure, y: number): string {
  const { observed, low, high } = figure.values;
  const last = Number.isFinite(high) ? high : 2 * Math.max(low, observed);
  const most = Math.max(last, observed, 1) * 1.05;
  const at = (value: number) => Number((place.from + ((place.to - place.from) * value) / most).toFixed(1));
  const middle = y - 4;
  const [start, end] = [at(Math.min(low, most)), at(last)];
  return [
    said(place.name, y, figure.label, ' text-anchor="end"'),
    `<path d="M${place.from} ${middle}H${place.to}" stroke="${soft}" stroke-width=".6"/>`,
    `<path d="M${place.from} ${middle - 4}v8" stroke="${soft}" stroke-width=".8"/>`,
    `<rect x="${start}" y="${middle - 4}" width="${Math.max(1.5, end - start).toFixed(1)}" height="8" fill="#c3cbd1" stroke="${ink}" stroke-width=".8"/>`,
    mark(at(observed), middle, figure.verdict),
    said(place.numbers, y, `${figure.observed} · ${figure.interval}`),
  ].join('');
}

function legend(language: Language): string {
  const words = validateTexts[language].verdicts;
  const shown: readonly Verdict[] = ['narrow', 'uninformative', 'missed'];
  return shown
    .map((verdict, order) => {
      const x = 16 + order * 190;
      return mark(x + 4, 58, verdict) + said(x + 16, 62, words[verdict]);
    })
    .join('');
}

/** The verdicts as a picture: black on white, so that it prints. */
export function validationPlot(language: Language): string {
  const { events } = storedValidation();
  const parts: string[] = [];
  let y = top;
  for (const isFitted of [false, true]) {
    y += headHeight;
    const heading = texts[isFitted ? 'fitted' : 'notFitted'][language];
    parts.push(said(16, y, heading, ' font-weight="700" font-size="15"'));
    for (const { title, figures } of events) {
      const shown = figures
        .map((one) => shownFigure(one, language))
        .filter((one) => one.isFitted === isFitted);
      if (shown.length === 0) continue;
      y += headHeight - 4;
      parts.push(said(16, y, title[language], ' font-weight="700"'));
      for (const figure of shown) {
        y += rowHeight;
        parts.push(row(figure, y));
      }
    }
  }
  const height = y + 24;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${place.width} ${height}" font-family="system-ui, sans-serif" font-size="12.5" fill="${ink}" role="img" aria-label="${escaped(texts.title[language])}">`,
    `<rect width="${place.width}" height="${height}" fill="#fff"/>`,
    said(16, 22, texts.title[language], ' font-weight="700" font-size="16"'),
    said(16, 42, texts.reading[language]),
    legend(language),
    said(place.numbers, top - 16, texts.numbers[language], ` fill="${ink}"`),
    ...parts,
    '</svg>\n',
  ].join('\n');
}
