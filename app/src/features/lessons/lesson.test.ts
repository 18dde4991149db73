import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTags } from './lesson.ts';

test('keywords are read once, in small letters, whatever spaces and signs stand between', () => {
  expect(readTags(' Jongeren, #brief;  avond  in de wijk\njongeren,')).toEqual([
    'jongeren',
    'brief',
    'avond in de wijk',
  ]);
});

test('there are at most six, and typing them again changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const tags = readTags(typed);
      expect(tags.length).toBeLessThanOrEqual(6);
      expect(readTags(tags.join(', '))).toEqual(tags);
    }),
  );
});
