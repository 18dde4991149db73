import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitText } from './split-text.ts';

test('blank lines separate paragraphs, and a short line without a mark is a heading', () => {
  const typed =
    'Wat er verandert\r\n\r\nDe Lindelaan wordt\r\neen fietsstraat.\r\n \r\n\r\n## Kosten.\n\n- minder auto’s';
  expect(splitText(typed)).toEqual([
    { kind: 'heading', body: 'Wat er verandert' },
    { kind: 'text', body: 'De Lindelaan wordt\neen fietsstraat.' },
    { kind: 'heading', body: 'Kosten.' },
    { kind: 'text', body: '- minder auto’s' },
  ]);
});

test('a text without blank lines, as a word processor gives it, has a paragraph on each line', () => {
  expect(splitText('Inleiding\nWij willen dit.\nEn dat.').map(({ kind }) => kind)).toEqual(['heading', 'text', 'text']);
});

test('a long line is no heading, and a mark alone is nothing', () => {
  expect(splitText('a '.repeat(60))).toMatchObject([{ kind: 'text' }]);
  expect(splitText('#\n\n \n\n')).toEqual([]);
});

test('no letter gets lost, and what was split does not split again', () => {
  const letters = (text: string) => text.replace(/[\s#]/g, '');
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '.', '#', ' ', '\n', 'é') })), (blocks) => {
      const typed = blocks.join('\n\n');
      const pieces = splitText(typed);
      expect(letters(pieces.map(({ body }) => body).join(''))).toBe(letters(typed));
      for (const { body } of pieces) expect(body.trim()).not.toBe('');
    }),
  );
});
