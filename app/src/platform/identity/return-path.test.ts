import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeReturnPath } from './return-path.ts';

test('people return to the page of ours that they came from', () => {
  for (const path of ['/', '/trajecten/plein?sorteer=nieuw#idee-3', '/mijn/brief'])
    expect(safeReturnPath(path)).toBe(path);
});

test.each([
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/..//evil.example',
  '/.//evil.example',
  '/%2e%2e//evil.example',
  '',
  undefined,
])('a link prepared by somebody else does not lead away: %j', (wanted) => {
  expect(safeReturnPath(wanted, '/mijn')).toBe('/mijn');
});

test('whatever is asked for, a browser stays on our origin', () => {
  const town = 'https://denkmee.haarlem.example';
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '@',
    ':',
    '\t',
    '\r\n',
    '%2f',
    '%5c',
    'evil.example',
    '?',
    '#',
    ' ',
  );
  const wanted = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.webUrl(),
    fc.array(piece).map((parts) => `/${parts.join('')}`),
  );
  fc.assert(
    fc.property(wanted, (text) => {
      const path = safeReturnPath(text);
      expect(path.startsWith('/')).toBe(true);
      expect(new URL(path, town).origin).toBe(town);
    }),
    { numRuns: 2000 },
  );
});
