import { expect, test } from 'vitest';
import { longestWords, problemWith } from './child-words.ts';

test.each([
  'Mail mij: sem@school.example',
  'Bel 06 12 34 56 78 als het klaar is',
  'mijn snap: koelekikker',
  'Ik zit op insta @koelekikker9',
])('a way to reach somebody is refused, also when the child says it is none: %s', (words) => {
  expect(problemWith(words, false)).toEqual({ kind: 'words-reach-somebody' });
  expect(problemWith(words, true)).toEqual({ kind: 'words-reach-somebody' });
});

test.each([
  'Ik heet sem en ik wil een schommel',
  'Mijn naam is Fatima',
  'Van Sem de Vries mag het',
  'Samir El Idrissi wil dat ook',
])('a name is asked about once: %s', (words) => {
  expect(problemWith(words, false)).toEqual({ kind: 'words-look-like-name' });
  expect(problemWith(words, true)).toBeNull();
});

test.each(['Ik woon op de Kerkstraat 12', 'wij wonen in de flat op nummer 4'])('so is a house: %s', (words) => {
  expect(problemWith(words, false)).toEqual({ kind: 'words-look-like-address' });
});

test.each([
  'Een klimtoren van tien meter hoog!',
  'Op de Grote Markt is het saai. Er moet een fontein.',
  'Bij het Spaarne kun je zwemmen, dat wil ik ook.',
  'De Haarlemmerhout is mooi',
  'Ik ben 10 en ik wil een skatebaan',
])('what children say of their town is taken as it is: %s', (words) => {
  expect(problemWith(words, false)).toBeNull();
});

test('nothing is asked for, and half a page is enough', () => {
  expect(problemWith('  \n', true)).toEqual({ kind: 'words-missing' });
  expect(problemWith('a'.repeat(longestWords), false)).toBeNull();
  expect(problemWith('a'.repeat(longestWords + 1), true)).toMatchObject({ kind: 'words-too-long' });
});
