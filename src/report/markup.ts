/** A piece of HTML that is safe to put on the page: everything a file or a user wrote has been escaped. */
export interface Markup {
  readonly html: string;
}

type Part = Markup | string | number | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made harmless inside an element or an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

function write(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if ('html' in part) return part.html;
  return part.map(write).join('');
}

/**
 * HTML from a template. Texts put in are escaped; other markup goes in as it is, lists without separator.
 *
 * @example markup`<b>${'a < b'}</b>`.html // '<b>a &lt; b</b>'
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: strings.map((piece, at) => piece + write(parts[at] ?? '')).join('') };
}

/** Nothing, where a part of the page is left out. */
export const nothing: Markup = { html: '' };
