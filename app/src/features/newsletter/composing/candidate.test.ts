import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, suggest } from './candidate.ts';

const now = new Date('2026-11-23T10:00:00Z');
const kinds = ['news', 'need', 'moment', 'report', 'answer', 'initiative', 'trajectory'] as const;
const candidate = fc.record({
  kind: fc.constantFrom(...kinds),
  source: fc.uuid(),
  title: fc.constant('Titel'),
  text: fc.constant(''),
  href: fc.constant('/'),
  themeIds: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
  areaIds: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
  at: fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-01'), noInvalidDate: true }),
});

test('a suggestion is short, in the order of the list, and not all of one kind', () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 25 }), (all: Candidate[]) => {
      const chosen = suggest(all, now);
      expect(chosen.length).toBeLessThanOrEqual(8);
      expect(all.filter((one) => chosen.includes(one))).toEqual(chosen);
      for (const kind of kinds) expect(chosen.filter((one) => one.kind === kind).length).toBeLessThanOrEqual(3);
    }),
  );
});

test('where there is room, nothing that brings a new kind, theme or area is left out', () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 12 }), (all: Candidate[]) => {
      const chosen = suggest(all, now, 50);
      const seen = new Set(chosen.flatMap(({ kind }) => kind));
      for (const { kind } of all) expect(seen.has(kind)).toBe(true);
    }),
  );
});
