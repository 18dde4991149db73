import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindsOfActivity, ranIn, suggestLine } from './activity.ts';

const kinds = fc.uniqueArray(fc.constantFrom(...kindsOfActivity), { maxLength: 4 });
const lines = fc
  .array(fc.record({ takes: kinds, ended: fc.boolean() }), { maxLength: 8 })
  .map((list) => list.map(({ takes, ended }, id) => ({ id, takes, endedOn: ended ? '2026-01-01' : null })));

test('the line that is suggested takes the most telling kind that any line takes, and has not ended', () => {
  fc.assert(
    fc.property(lines, kinds, (all, of) => {
      const found = suggestLine(all, of);
      const live = all.filter(({ endedOn }) => endedOn === null);
      const first = of.find((kind) => live.some(({ takes }) => takes.includes(kind)));
      if (first === undefined) expect(found).toBeNull();
      else expect(live.find(({ id }) => id === found)?.takes).toContain(first);
    }),
  );
});

test('what runs on from one year into the next ran in both, and what has not begun in none', () => {
  expect([2024, 2025, 2026, 2027].map((year) => ranIn(year, { startsOn: '2025-12-01', endsOn: '2026-02-01' }))).toEqual(
    [false, true, true, false],
  );
  expect(ranIn(2030, { startsOn: '2025-12-01', endsOn: null })).toBe(true);
  expect(ranIn(2030, { startsOn: null, endsOn: null })).toBe(false);
});
