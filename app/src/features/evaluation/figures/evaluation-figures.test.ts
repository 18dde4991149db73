import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EvaluationFigures, evaluationFigures, type StageCount, stages } from './evaluation-figures.ts';
import { keepFigures } from './keep-figures.ts';
import { roundFive } from './round-five.ts';

const rest = {
  invited: null,
  told: null,
  population: { areas: [], source: '' },
  outcomes: { adopted: 0, partly: 0, notAdopted: 0, waiting: 0 },
  rating: { count: 0, average: null, distribution: null },
};
const count = fc.record({
  stage: fc.constantFrom(...stages),
  area: fc.constantFrom('', 'Oude Stad', 'Meerwijk', 'Parkwijk'),
  age: fc.constantFrom('', '18-29', '65+'),
  channel: fc.constantFrom('web', 'paper'),
  isNew: fc.constantFrom(true, false, null),
  people: fc.integer({ min: 1, max: 14 }),
});
const counts = fc.array(count, { maxLength: 14 });
const figuresOf = (rows: readonly StageCount[]) => evaluationFigures({ ...rest, counts: rows });
const groups = ({ byArea, byAge, byChannel }: EvaluationFigures) => [...byArea, ...byAge, ...byChannel];
const numbersOf = (figures: EvaluationFigures) => [
  ...[figures.started, figures.finished, figures.newPeople, figures.reached?.count ?? null],
  ...groups(figures).flatMap(({ started, finished }) => [started, finished]),
];
const sum = (rows: readonly StageCount[]) => rows.reduce((total, { people }) => total + people, 0);

describe('what is published of people', () => {
  test('is a multiple of five and never less, whoever took part', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        for (const number of numbersOf(figuresOf(rows)))
          expect(number === null || (number >= 5 && number % 5 === 0)).toBe(true);
      }),
    );
  });

  test('never has more who finished than who began', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const figures = figuresOf(rows);
        for (const { started, finished } of [figures, ...groups(figures)])
          if (started !== null && finished !== null) expect(finished).toBeLessThanOrEqual(started);
      }),
    );
  });

  test('leaves over nobody or five and more, when the groups that are shown are subtracted from the whole', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const figures = figuresOf(rows);
        for (const stage of ['started', 'finished'] as const) {
          if (figures[stage] === null) continue;
          const of = rows.filter((row) => (stage === 'started' ? row.stage !== 'reached' : row.stage === stage));
          const shown = new Set(figures.byArea.filter((group) => group[stage] !== null).map(({ key }) => key));
          const left = sum(of.filter(({ area }) => !shown.has(area)));
          expect(left === 0 || left >= 5).toBe(true);
        }
      }),
    );
  });

  test('does not tell how many of a group dropped out where that is less than five', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 0, max: 4 }), (finished, dropped) => {
        const row = { area: 'Meerwijk', age: '', channel: 'web', isNew: null } as const;
        const figures = figuresOf([
          { ...row, stage: 'finished', people: finished },
          { ...row, stage: 'started', people: dropped },
        ]);
        const range = Array.from({ length: 90 }, (_, index) => index);
        // All that would be published as the same two figures.
        const fits = range.flatMap((began) =>
          range
            .slice(0, began + 1)
            .flatMap((ended) =>
              roundFive(began) === figures.started && roundFive(ended) === figures.finished ? [began - ended] : [],
            ),
        );
        expect(fits).toContain(dropped);
        expect(new Set(fits).size).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  test('cannot be subtracted from a later version of the same evaluation, whatever was erased or came in since', () => {
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const first = figuresOf(before);
        expect(keepFigures(first, figuresOf(after))).toBe(first);
      }),
    );
  });

  test('leaves open who it was, when all but one or two took part in another step as well', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 80 }), fc.integer({ min: 1, max: 2 }), (people, more) => {
        const row = { stage: 'finished', area: 'Meerwijk', age: '', channel: 'web', isNew: null } as const;
        const [one, both] = [people, people + more].map((number) => figuresOf([{ ...row, people: number }]).finished);
        const difference = (both ?? 0) - (one ?? 0);
        // Nothing or five: never the one or two.
        expect([0, 5]).toContain(difference);
      }),
    );
  });
});
