import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levels } from '../agreements/index.ts';
import { againAnswers } from '../evaluation/index.ts';
import { agesInWords } from './ages-in-words.ts';
import { spreadOf } from './spread.ts';
import { type Ask, suggest } from './suggest.ts';
import { fewestRuns, type Run, summarise } from './summarise.ts';
import { wilson } from './wilson.ts';

const figures = {
  reached: null,
  started: 40,
  finished: 40,
  newPeople: 10,
  byArea: [],
  byAge: [
    { key: '18-29', started: 20, finished: 20 },
    { key: '65+', started: 20, finished: 20 },
  ],
  byChannel: [],
  population: { areas: [], source: '' },
  outcomes: { adopted: 3, partly: 1, notAdopted: 4, waiting: 2 },
  rating: { count: 0, average: null, distribution: null },
};
const run = (changes: Partial<Run> = {}): Run => ({
  ...{ evaluationId: 1, instrument: 'ideas', title: 'Ideeën', question: 'Hoe?', endedOn: '2026-10-01' },
  ...{ again: 'yes', hours: 20, costCents: 80_000, figures },
  ...changes,
});
const young = {
  ...figures,
  byAge: [
    { key: '18-29', started: 60, finished: 60 },
    { key: '65+', started: 10, finished: 10 },
  ],
};
const ask: Ask = { level: 'meedenken', ages: [], budgetCents: null, byResidents: false };

describe('the range around a share', () => {
  test('is that of the published tables', () => {
    // 8 of 10: 0.4902 to 0.9433 (Newcombe 1998, method 3).
    const range = wilson(8, 10);
    expect(range?.low).toBeCloseTo(0.4902, 3);
    expect(range?.high).toBeCloseTo(0.9433, 3);
    expect(wilson(0, 0)).toBeNull();
  });

  test('holds the share itself, stays between nothing and all, and narrows as more is known', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (whole, some) => {
        const part = some % (whole + 1);
        const [few, many] = [wilson(part, whole), wilson(part * 10, whole * 10)];
        if (!few || !many) throw new Error('nothing');
        expect(few.low).toBeGreaterThanOrEqual(0);
        expect(few.high).toBeLessThanOrEqual(1);
        expect(few.low - 1e-9).toBeLessThanOrEqual(few.share);
        expect(few.high + 1e-9).toBeGreaterThanOrEqual(few.share);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});

test('the middle lies between the least and the most, and is one of the figures where their number is odd', () => {
  expect(spreadOf([])).toBeNull();
  expect(spreadOf([30, 10, 20, 40])).toEqual({ median: 25, least: 10, most: 40, count: 4 });
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (list) => {
      const spread = spreadOf(list);
      expect(spread?.median).toBeGreaterThanOrEqual(spread?.least ?? 0);
      expect(spread?.median).toBeLessThanOrEqual(spread?.most ?? 0);
      if (list.length % 2 === 1) expect(list).toContain(spread?.median);
    }),
  );
});

describe('what runs tell together', () => {
  test('is nothing about groups while there are too few, however clear they seem', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: fewestRuns - 1 }), (count) => {
        const runs = Array.from({ length: count }, () => run({ figures: young }));
        expect(summarise(runs, [...runs, run()])).toMatchObject({ enough: false, ages: [] });
      }),
    );
  });

  test('is which ages came more and which less than usual', () => {
    const runs = [1, 2, 3].map(() => run({ figures: young }));
    const { ages } = summarise(runs, [...runs, ...[1, 2, 3, 4].map(() => run())]);
    expect(ages.map(({ key, more }) => [key, more])).toEqual([
      ['18-29', true],
      ['65+', false],
    ]);
  });
});

describe('a suggestion', () => {
  const summaryOf = (runs: readonly Run[]) => summarise(runs, [...runs, run(), run(), run(), run()]);
  const candidate = fc.record({
    key: fc.constantFrom('ideas', 'panel', 'survey', 'budget'),
    levels: fc.subarray([...levels]),
    townOnly: fc.boolean(),
    summary: fc
      .array(
        fc.record({
          again: fc.constantFrom(...againAnswers),
          costCents: fc.nat(900_000),
          figures: fc.constantFrom(figures, young),
        }),
        { maxLength: 6 },
      )
      .map((list) => summaryOf(list.map(run))),
  });
  const anyAsk = fc.record({
    level: fc.constantFrom(...levels, null),
    ages: fc.subarray(['18-29', '65+']),
    budgetCents: fc.option(fc.nat(500_000)),
    byResidents: fc.boolean(),
  });

  test('always has a reason, never offers residents what only the municipality can run, nor what costs too much', () => {
    fc.assert(
      fc.property(anyAsk, fc.uniqueArray(candidate, { selector: ({ key }) => key }), (given, candidates) => {
        const all = suggest(given, candidates);
        expect(all.map(({ key }) => key).sort()).toEqual(candidates.map(({ key }) => key).sort());
        for (const { key, suggested, reasons, objections } of all) {
          if (suggested) expect(reasons.length).toBeGreaterThan(0);
          const { townOnly } = candidates.find((one) => one.key === key) ?? {};
          if (suggested && given.byResidents) expect(townOnly).toBe(false);
          if (suggested) expect(objections.map(({ kind }) => kind)).not.toContain('too-dear');
          // Who asks why not, hears why.
          if (!suggested && given.level) expect(reasons.length + objections.length).toBeGreaterThan(0);
        }
        // What is suggested stands before what is not.
        expect(all.map(({ suggested }) => suggested)).toEqual(
          all.map(({ suggested }) => suggested).toSorted((a, b) => Number(b) - Number(a)),
        );
      }),
    );
  });

  test('says that it reaches the young where its runs did, and why not where they did not', () => {
    const [one] = suggest({ ...ask, ages: ['18-29', '65+'] }, [
      {
        key: 'ideas',
        levels: ['meedenken'],
        townOnly: false,
        summary: summaryOf([1, 2, 3].map(() => run({ figures: young }))),
      },
    ]);
    expect(one?.reasons).toContainEqual({ kind: 'reaches-age', age: '18-29' });
    expect(one?.objections).toContainEqual({ kind: 'misses-age', age: '65+' });
  });

  test('of something new is possible, and says that too little is known', () => {
    const [one] = suggest(ask, [{ key: 'cafe', levels: ['meedenken'], townOnly: false, summary: summaryOf([]) }]);
    expect(one).toMatchObject({ suggested: true, objections: [{ kind: 'too-few-runs', runs: 0 }] });
  });
});

test('a target group in words is read as ages', () => {
  expect(agesInWords('Jongeren uit Schalkwijk')).toEqual(['0-17', '18-29']);
  expect(agesInWords('ouderen zonder computer')).toEqual(['65+']);
  expect(agesInWords('ondernemers')).toEqual([]);
});
