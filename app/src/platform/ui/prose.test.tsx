import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkParts } from './link-parts.ts';
import { visiblePages } from './pagination.tsx';
import { Prose } from './prose.tsx';

test('an address becomes a link that search engines do not follow, the full stop after it does not', async () => {
  const html = String(await Prose({ text: 'Zie https://voorbeeld.example/plan.' }));
  expect(html).toContain('href="https://voorbeeld.example/plan" rel="nofollow ugc noopener"');
  expect(html).toContain('</a>.');
});

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT://%0aalert(1)',
  'data:text/html,x',
  '<script>alert(1)</script>',
  '<img src=x onerror=x>',
])('somebody who types %s sees just that text', async (text) => {
  const html = String(await Prose({ text }));
  expect(html).not.toMatch(/<a |<script|<img/);
});

test('no text is lost or added when addresses are found in it', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl().map((url) => `(${url}), ${url}.`),
  );
  fc.assert(
    fc.property(line, (text) => {
      const parts = linkParts(text);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      for (const { href } of parts) if (href) expect(href).toMatch(/^https?:\/\//i);
    }),
  );
});

test('a reader can go to the first, last and neighbouring pages', () => {
  expect(visiblePages(1, 1)).toEqual([1]);
  expect(visiblePages(6, 12)).toEqual([1, 0, 5, 6, 7, 0, 12]);
  expect(visiblePages(1, 3)).toEqual([1, 2, 3]);
});
