import { expect, test } from 'vitest';
import { checkPdf } from './pdf.ts';

const kindOf = (bytes: Uint8Array) => {
  const checked = checkPdf(bytes);
  return checked.ok ? 'taken' : checked.error.kind;
};
const whole = '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
const text = (typed: string) => new TextEncoder().encode(typed);

test('a PDF is taken by what is in it', () => {
  expect(kindOf(text(whole))).toBe('taken');
});

test('what only calls itself a PDF, half of one, or more than ten megabytes is refused', () => {
  for (const other of ['', 'hallo', '<html>%PDF-1.7 %%EOF', 'PK\x03\x04', '%PDF-x.y %%EOF', '\x89PNG\r\n\x1a\n'])
    expect([other, kindOf(text(other))]).toEqual([other, 'document-no-pdf']);
  expect(kindOf(text(whole).subarray(0, 40))).toBe('document-cut-off');
  const large = new Uint8Array(10_000_001);
  large.set(text(whole));
  expect(kindOf(large)).toBe('document-too-large');
});
