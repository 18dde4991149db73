import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { madeVotes } from '../testing/made-dialogue.ts';
import type { Vote } from '../vote.ts';
import { explain } from './explain.ts';

/** Twenty who like cars and twenty who like bicycles; nearly all of both want trees, and nobody a toll. */
const votes = Array.from({ length: 40 }, (_, participant) => participant).flatMap((participant): Vote[] => {
  const cars = participant < 20;
  const rare = participant % 10 === 0;
  const likes = (statement: number): Vote['vote'] =>
    cars === statement % 2 < 1 && !(rare && statement === 0) ? 1 : -1;
  return [
    ...[0, 1, 2, 3, 4, 5].map((statement) => ({ participant, statement, vote: likes(statement) })),
    { participant, statement: 'trees', vote: rare ? 0 : 1 },
    { participant, statement: 'toll', vote: -1 },
  ];
});
const statements = [
  { id: 0, text: 'Er moet meer plek zijn voor auto’s' },
  { id: 'trees', text: 'Er moeten meer bomen komen' },
  { id: 9, text: 'Dit zag nog niemand' },
];

test('a resident reads in plain Dutch what groups share and where they differ', () => {
  const told = explain(analyse(votes, { statements }), 'nl', { most: 1 });
  expect(told.summary).toEqual([
    '40 mensen gaven samen 320 antwoorden op 9 stellingen.',
    'Er zijn 2 groepen die anders antwoorden: groep A met 20 mensen en groep B met 20 mensen.',
  ]);
  expect(told.shared).toEqual([
    'In beide groepen is ongeveer 9 van de 10 mensen of meer het eens met “Er moeten meer bomen komen”.',
    'In beide groepen is bijna iedereen het oneens met stelling toll.',
  ]);
  expect(told.divided).toEqual([expect.stringMatching(/^De groepen verschillen over stelling \d\./)]);
  expect(explain(analyse(votes, { statements }), 'nl', { most: 6 }).divided[5]).toBe(
    'De groepen verschillen over “Er moet meer plek zijn voor auto’s”. In groep A is ongeveer 9 van de 10 mensen het eens en in groep B bijna niemand.',
  );
  expect(told.groups[0]?.sentences).toContain(
    'In groep A is bijna iedereen het eens met stelling 2. Dat is meer dan bij anderen.',
  );
  expect(told.uncertain).toEqual([
    'Over 1 stelling weten we nog te weinig: in een groep antwoordden minder dan 5 mensen.',
  ]);
});

test('somebody who reads English gets the same', () => {
  const told = explain(analyse(votes, { statements }), 'en', { most: 1 });
  expect(told.summary[1]).toBe(
    'There are 2 groups that answer differently: group A with 20 people and group B with 20 people.',
  );
  expect(told.shared).toEqual([
    'In both groups about 9 in 10 people or more agree with “Er moeten meer bomen komen”.',
    'In both groups nearly everybody disagrees with statement toll.',
  ]);
});

test('without groups everybody is one, and with too few people nothing is told', () => {
  const noise = madeVotes({ people: 100, statements: 20, groups: 1, density: 0.8, difference: 0, seed: 3 });
  const told = explain(analyse(noise), 'nl');
  expect(told.summary[1]).toBe('Er zijn geen duidelijke groepen. De meningen lopen door elkaar.');
  expect(told.groups).toEqual([]);
  expect(told.shared.length).toBeGreaterThan(0);
  for (const sentence of told.shared)
    expect(sentence).toMatch(/^(Ongeveer \d van de 10 mensen|Bijna iedereen) is het (on)?eens met stelling \d+\.$/);
  expect(explain(analyse(votes.filter(({ participant }) => Number(participant) < 4)), 'en')).toEqual({
    summary: ['There is something to see when 5 people have answered.'],
    shared: [],
    divided: [],
    groups: [],
    uncertain: [],
  });
  expect(explain(analyse([]), 'nl').summary).toEqual(['Er heeft nog niemand geantwoord.']);
});
