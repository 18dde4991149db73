import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitTitle } from './for-class.ts';

test('a title is the first sentence where that is short, and all words of a child stay below it', () => {
  expect(splitTitle('Een glijbaan! Die heel hoog is.')).toEqual({
    title: 'Een glijbaan!',
    body: 'Een glijbaan! Die heel hoog is.',
  });
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 400, unit: 'grapheme' }), (words) => {
      fc.pre(words.trim() !== '');
      const { title, body } = splitTitle(words);
      expect(body).toBe(words.trim());
      expect([...title].length).toBeLessThanOrEqual(61);
      expect(title.trim()).not.toBe('');
      expect(title).not.toContain('\n');
    }),
  );
});
