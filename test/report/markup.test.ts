import { expect, test } from 'vitest';
import { escaped, markup } from '../../src/report/markup.ts';

test('text put into markup is escaped in elements and attributes', () => {
  const rude = `<script>alert("x")</script>&'`;
  const { html } = markup`<p title="${rude}">${rude}</p>`;
  expect(html).not.toContain('<script>');
  expect(html).toBe(`<p title="${escaped(rude)}">${escaped(rude)}</p>`);
});

test('markup put into markup stays as it is, lists without a separator', () => {
  const items = ['a', 'b&c'].map((text) => markup`<li>${text}</li>`);
  expect(markup`<ul>${items}</ul>${3}`.html).toBe('<ul><li>a</li><li>b&amp;c</li></ul>3');
});
