const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** An element of XML: a text, or elements in order; what is not known is left out and never written as 0. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content: string | readonly (Element | undefined)[];
}

/** An element with a text or with elements; `undefined` among them is left out. */
export function element(
  name: string,
  content: Element['content'],
  attributes: Readonly<Record<string, string>> = {},
): Element {
  return { name, content, attributes };
}

function write({ name, content, attributes = {} }: Element, indent: string): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `${indent}<${name}${given.join('')}>`;
  if (typeof content === 'string') return `${start}${escaped(content)}</${name}>`;
  const inner = content.flatMap((one) => (one === undefined ? [] : [write(one, `${indent}  `)]));
  return [start, ...inner, `${indent}</${name}>`].join('\n');
}

/**
 * A whole document, with a comment first; the comment may not contain two hyphens in a row.
 *
 * @example document('draft', element('a', [element('b', '1 < 2')]))
 */
export function document(comment: string, root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${comment.replaceAll('--', '- -')} -->\n${write(root, '')}\n`;
}
