import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isShortening, markCuts } from './shortening.ts';

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const words = fc.array(word, { minLength: 1, maxLength: 20 });
const kept = words.chain((all) =>
  fc.tuple(fc.constant(all), fc.array(fc.boolean(), { minLength: all.length, maxLength: all.length })),
);

test('leaving words out is shortening, whichever they are', () => {
  fc.assert(
    fc.property(kept, ([all, keeps]) => {
      const left = all.filter((_, index) => keeps[index]);
      expect(isShortening(all.join(' '), left.join(' '))).toBe(true);
    }),
  );
});

test('a word that the child did not write is never shortening', () => {
  fc.assert(
    fc.property(words, fc.nat(), word, (all, at, other) => {
      fc.pre(!all.includes(other));
      const changed = [...all];
      changed[at % all.length] = other;
      expect(isShortening(all.join(' '), changed.join(' '))).toBe(false);
      expect(isShortening(all.join(' '), [...all, other].join(' '))).toBe(false);
    }),
  );
});

test('the child’s own text comes back from what is marked, and what is not cut is what is left', () => {
  fc.assert(
    fc.property(kept, ([all, keeps]) => {
      const left = all.filter((_, index) => keeps[index]).join(' ');
      const pieces = markCuts(all.join(' '), left);
      expect(pieces.map(({ text }) => text).join(' ')).toBe(all.join(' '));
      const uncut = pieces.filter(({ cut }) => !cut).map(({ text }) => text);
      expect(uncut.join(' ')).toBe(left);
    }),
  );
});

test('the mark at the end of a sentence may move with the words', () => {
  const child = 'Ik wil een glijbaan, want dat is leuk. Van Anna mag het ook!';
  expect(isShortening(child, 'Ik wil een glijbaan.')).toBe(true);
  expect(isShortening(child, 'Ik wil een glijbaan … dat is leuk.')).toBe(true);
  expect(isShortening(child, 'Ik wil geen glijbaan')).toBe(false);
  expect(isShortening(child, 'een glijbaan wil ik')).toBe(false);
});
