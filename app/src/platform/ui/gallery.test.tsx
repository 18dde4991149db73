import { expect, test } from 'vitest';
import { formPage, samplePages } from './testing/gallery.tsx';

const pages = await Promise.all(samplePages.map(async ({ name, page }) => ({ name, html: String(await page) })));

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

test.each(pages)('nothing on the page "$name" has the id of something else', ({ html }) => {
  const ids = all(html, / id="([^"]+)"/g);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(pages)('what the page "$name" refers to is there: labels, descriptions, links to fields', ({ html }) => {
  const ids = new Set(all(html, / id="([^"]+)"/g));
  const named = [
    ...all(html, / for="([^"]+)"/g),
    ...all(html, / href="#([^"]+)"/g),
    ...all(html, / aria-describedby="([^"]+)"/g).flatMap((value) => value.split(' ')),
  ];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test.each(pages)('every field on the page "$name" has a label', ({ html }) => {
  const labelled = new Set(all(html, /<label[^>]* for="([^"]+)"/g));
  const fields = [...html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].map(([tag]) => tag);
  const bare = fields.filter(
    (tag) => !tag.includes('type="hidden"') && !labelled.has(/ id="([^"]+)"/.exec(tag)?.[1] ?? ''),
  );
  expect(bare).toEqual([]);
});

test.each(pages)('the page "$name" has one title, steps down heading by heading, and nothing inline', ({ html }) => {
  const levels = all(html, /<h([1-6])\b/g).map(Number);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  expect(html).not.toMatch(/ style="|<style|<script(?! type="module" src=)| on\w+="/);
  expect(html).not.toMatch(/ required[ >=]| placeholder=/);
});

test('who made errors hears how many in the title, sees them above the form, and is led to each field', async () => {
  const html = String(await formPage);
  expect(html).toContain('<title>3 fouten: Plaats een idee');
  expect(html.indexOf('role="alert"')).toBeLessThan(html.indexOf('<form method="post" action="/idee"'));
  const field = html.slice(html.indexOf('for="veld-titel"'));
  const order = ['for="veld-titel"', 'id="veld-titel-uitleg"', 'id="veld-titel-fout"', 'id="veld-titel"'];
  expect(order.map((part) => field.indexOf(part))).toEqual(
    order.map((part) => field.indexOf(part)).toSorted((a, b) => a - b),
  );
  expect(field).toContain(
    'aria-describedby="veld-titel-uitleg veld-titel-fout" aria-invalid="true" aria-required="true"',
  );
});
