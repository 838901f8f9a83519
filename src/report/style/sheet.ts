import { chartStyle } from './chart.ts';
import { deathsStyle } from './deaths.ts';
import { flowsStyle } from './flows.ts';
import { keyCardsStyle } from './key-cards.ts';
import { narrowStyle } from './narrow.ts';
import { pageStyle } from './page.ts';
import { printStyle } from './print.ts';
import { resourcesStyle } from './resources.ts';
import { tableStyle } from './table.ts';

/** Text inside a CSS string; only our own words come here. */
const quoted = (text: string): string => `"${text.replace(/["\\<>]/g, '')}"`;

/** The style sheet of the report; `foot` stands in the foot of every printed sheet, with the sheet's number. */
export function style(foot: string): string {
  const sheet = `@page{size:A4;margin:16mm 15mm 18mm;@bottom-left{content:${quoted(foot)};font:7.5pt Arial,sans-serif;color:#000}@bottom-right{content:counter(page) " (" counter(pages) ")";font:8pt Arial,sans-serif;color:#000}}`;
  return `${pageStyle}${tableStyle}${chartStyle}${narrowStyle}${printStyle}${flowsStyle}${deathsStyle}${keyCardsStyle}${resourcesStyle}${sheet}`;
}
