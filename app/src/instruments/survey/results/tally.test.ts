import { expect, test } from 'vitest';
import type { Design, Question } from '../questions/question.ts';
import { tallyOf } from './tally.ts';

const words = {
  other: 'Iets anders',
  elsewhere: 'Andere plekken',
  areas: [
    { key: '7', text: 'Zijlweg' },
    { key: '8', text: 'Te Zaanen' },
  ],
  stretch: ({ from, to }: { from: number | null; to: number | null }) => `${from ?? ''}-${to ?? ''}`,
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

test('a mark gives its average, and an order the mean place of each, not chosen as one below the last', () => {
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
      { text: 'Banken', meanPlace: 3 - 4 / 3, first: 2, share: 67 },
      { text: 'Bomen', meanPlace: 2, first: 1, share: 50 },
    ],
  });
});

test('figures give the average and the middle, and those of fewer than five people are put together', () => {
  const tally = give({ kind: 'number', least: null, most: null, unit: '' }, [
    ['', '', 14],
    ['', '1', 6],
    ['', '2', 5],
    ['', '4', 2],
    ['', '9', 1],
  ]);
  expect(tally).toMatchObject({
    mean: 33 / 14,
    middle: 2,
    rows: [
      { text: '1-1', count: 6 },
      { text: '2-', count: 8 },
    ],
  });
});

test('a place gives the wijken that five people named, and everybody else together', () => {
  const tally = give({ kind: 'place' }, [
    ['', '', 20],
    ['', '7', 12],
    ['', '8', 3],
  ]);
  expect(tally).toMatchObject({
    rows: [
      { areaId: 7, text: 'Zijlweg', count: 12, share: 60 },
      { areaId: null, text: 'Andere plekken', count: 8, share: 40 },
    ],
  });
});

test('a row of a table is shared among who answered that row, and not shown when those are fewer than five', () => {
  const tally = give({ kind: 'matrix', rows: [{ key: '1', text: 'de paden' }], columns: options }, [
    ['', '', 10],
    ['1', '1', 6],
    ['1', '2', 2],
  ]);
  expect(tally).toMatchObject({ rows: [{ cells: [{ share: 75 }, { share: 25 }] }] });
  const few = give({ kind: 'matrix', rows: [{ key: '1', text: 'de paden' }], columns: options }, [
    ['', '', 10],
    ['1', '1', 4],
  ]);
  expect(few).toMatchObject({ rows: [{ text: 'de paden', cells: [] }] });
});
