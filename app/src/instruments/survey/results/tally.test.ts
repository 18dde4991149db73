import { expect, test } from 'vitest';
import type { Design, Question } from '../questions/question.ts';
import { tallyOf } from './tally.ts';

const words = {
  other: 'Iets anders',
  areas: [{ key: '7', text: 'Zijlweg' }],
  range: (a: string, b: string) => `${a}-${b}`,
};
const options = [
  { key: '1', text: 'Bomen' },
  { key: '2', text: 'Banken' },
];
function give(design: Design, counts: [part: string, key: string, count: number][]) {
  const question: Question = {
    ...{ id: 1, sectionId: 1, number: 1, text: 'Wat?', help: '', required: false, onlyIf: null },
    design,
  };
  return tallyOf(
    [question],
    counts.map(([part, key, count]) => ({ questionId: 1, part, key, count })),
    words,
  )[0];
}

test('a choice gives how many chose each answer, also what nobody chose', () => {
  const tally = give({ kind: 'single', options, other: true }, [
    ['', '', 8],
    ['', '1', 6],
    ['', 'other', 2],
  ]);
  expect(tally).toMatchObject({
    answered: 8,
    rows: [
      { text: 'Bomen', count: 6, share: 75 },
      { text: 'Banken', count: 0, share: 0 },
      { text: 'Iets anders', count: 2, share: 25 },
    ],
  });
});

test('a mark gives its average, and an order gives first place the most points', () => {
  const mark = give({ kind: 'scale', steps: 5, low: 'slecht', high: 'goed' }, [
    ['', '', 4],
    ['', '5', 3],
    ['', '1', 1],
  ]);
  expect(mark).toMatchObject({ mean: 4, rows: { length: 5 } });
  const order = give({ kind: 'ranking', options, places: 2 }, [
    ['', '', 3],
    ['1', '2', 2],
    ['1', '1', 1],
    ['2', '1', 1],
  ]);
  expect(order).toMatchObject({
    rows: [
      { text: 'Banken', count: 4, first: 2, share: 67 },
      { text: 'Bomen', count: 3, first: 1, share: 50 },
    ],
  });
});

test('figures give the average and the middle, and many different ones are put in ranges that lose nobody', () => {
  const number: Design = { kind: 'number', least: null, most: null, unit: '' };
  const few = give(number, [
    ['', '', 4],
    ['', '1', 1],
    ['', '2', 2],
    ['', '7', 1],
  ]);
  expect(few).toMatchObject({ mean: 3, middle: 2, least: 1, most: 7 });
  const many = give(number, [
    ['', '', 12],
    ...Array.from({ length: 12 }, (_, index): [string, string, number] => ['', String(index * 3), 1]),
  ]);
  const rows = many?.kind === 'figures' ? many.rows : [];
  expect(rows).toHaveLength(6);
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(12);
});

test('a row of a table is shared among who answered that row', () => {
  const tally = give({ kind: 'matrix', rows: [{ key: '1', text: 'de paden' }], columns: options }, [
    ['', '', 10],
    ['1', '1', 3],
    ['1', '2', 1],
  ]);
  expect(tally).toMatchObject({ rows: [{ cells: [{ share: 75 }, { share: 25 }] }] });
});
