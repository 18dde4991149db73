import { expect, test } from 'vitest';
import type { Figures, StatementFigures } from './figures.ts';
import { mostImportant, shownStatements } from './shown-statements.ts';

const many = { agree: 8, disagree: 2, pass: 0 };
const figuresOf = (id: number, more: Partial<StatementFigures> = {}): StatementFigures => ({
  id,
  all: many,
  groups: [many, many],
  important: null,
  ...more,
});
const figures: Pick<Figures, 'statements' | 'shared' | 'divisive'> = {
  statements: [
    figuresOf(1, { groups: [many, null] }),
    figuresOf(2),
    figuresOf(3, { important: 7 }),
    figuresOf(4, { important: 12 }),
    figuresOf(5),
  ],
  shared: { agree: [4], disagree: [] },
  divisive: [3, 1],
};
const known = [1, 2, 3, 4].map((id) => ({ id, body: `Stelling ${id}.`, bodyEn: '', answer: null }));

test('a reader sees first what people share, then what divides them, and last what is not known well enough', () => {
  const shown = shownStatements(figures, known);
  expect(shown.map(({ id, standing }) => [id, standing])).toEqual([
    [4, 'shared'],
    [3, 'divided'],
    [2, 'other'],
    [1, 'uncertain'],
  ]);
});

test('what most people find important comes first, and of too few people nothing is said', () => {
  expect(mostImportant(shownStatements(figures, known), 3).map(({ id }) => id)).toEqual([4, 3]);
});
