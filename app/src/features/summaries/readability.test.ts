import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readability } from './readability.ts';

const word = fc.stringMatching(/^[a-z]{1,16}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 25 });

test('words, long sentences and long words are those of the text', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
      const read = readability(sentences.map((words) => `${words.join(' ')}.`).join(' '));
      const words = sentences.flat();
      expect(read.words).toBe(words.length);
      expect(Math.abs(read.sentenceLength - words.length / sentences.length)).toBeLessThanOrEqual(0.0501);
      expect(read.longSentences).toHaveLength(sentences.filter((one) => one.length > 15).length);
      expect(read.longWords).toEqual([...new Set(words.filter((one) => one.length > 12))]);
    }),
  );
});

test('short sentences with short words read easily, a sentence of officials does not', () => {
  expect(readability('Het park wordt groener. U kunt helpen. Zeg wat u wilt.').verdict).toBe('plain');
  expect(
    readability(
      'De herinrichtingswerkzaamheden worden participatiegewijs voorbereid met inachtneming van randvoorwaarden.',
    ).verdict,
  ).toBe('hard');
  expect(readability(' \n ').verdict).toBe('empty');
});

test('lines of a list are sentences of their own, and the parts of a hyphenated word are judged one by one', () => {
  const read = readability('- meer bomen\n- minder stenen\n- een e-bike-oplaadpunt');
  expect(read.sentenceLength).toBe(2);
  expect(read.longWords).toEqual([]);
});
