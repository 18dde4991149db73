import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './spread.ts';

const seats = fc.integer({ min: 1, max: 12 }).chain((people) =>
  fc
    .array(fc.record({ slots: fc.integer({ min: 0, max: people }), length: fc.integer({ min: 1, max: 40 }) }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((stretches) => ({ people, stretches })),
);

test('everybody sits equally long, but for one unit, and nobody on two seats at once', () => {
  fc.assert(
    fc.property(seats, ({ people, stretches }) => {
      const times = Array<number>(people).fill(0);
      for (const [index, sittings] of spread(people, stretches).entries()) {
        const { slots, length } = stretches[index] ?? { slots: 0, length: 0 };
        let from = 0;
        for (const { until, people: sitting } of sittings) {
          expect(sitting).toHaveLength(slots);
          expect(new Set(sitting).size).toBe(slots);
          for (const person of sitting) times[person] = (times[person] ?? 0) + until - from;
          from = until;
        }
        expect(from).toBe(length);
      }
      expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});

test('seats are passed on some times a person, so that the lottery of a large pool stays small', () => {
  const stretches = Array.from({ length: 80 }, (_, index) => ({ slots: 60 + (index % 3), length: 1_000 + index }));
  const cuts = spread(700, stretches).reduce((sum, sittings) => sum + sittings.length - 1, 0);
  expect(cuts).toBeLessThan(10 * 700);
});
