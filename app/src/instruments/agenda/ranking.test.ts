import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeOrder } from './adopting.ts';
import { type Comparison, interval, nextPair, rankByApproval, rankByPairs } from './ranking.ts';
import { type Stage, stageSteps, takeStage } from './stages.ts';

const ids = [1, 2, 3, 4, 5];
const comparison: fc.Arbitrary<Comparison> = fc
  .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.constantFrom('first', 'second', 'same'))
  .filter(([one, other]) => one < other)
  .map(([firstId, secondId, wins]) => ({
    ...{ firstId, secondId },
    winnerId: wins === 'same' ? null : wins === 'first' ? firstId : secondId,
  }));
const comparisons = fc.array(comparison, { maxLength: 60 });

test('every point has a place, the same score shares one, and a higher score never comes later', () => {
  fc.assert(
    fc.property(comparisons, (all) => {
      const ranked = rankByPairs(ids, all);
      expect(ranked.map(({ id }) => id).sort()).toEqual(ids);
      for (const one of ranked)
        for (const other of ranked) {
          expect(one.place < other.place).toBe(one.score > other.score);
          expect(one.place === other.place).toBe(one.score === other.score);
        }
      expect(ranked.reduce((sum, { score }) => sum + score, 0)).toBe((ids.length * (ids.length - 1)) / 2);
    }),
  );
});

test('a point that wins from each other one is first, alone, and the order of the answers makes no difference', () => {
  fc.assert(
    fc.property(comparisons, fc.constantFrom(...ids), (all, best) => {
      const others = all.filter(({ firstId, secondId }) => firstId !== best && secondId !== best);
      const wins = ids.flatMap((id) =>
        id === best ? [] : [{ firstId: Math.min(id, best), secondId: Math.max(id, best), winnerId: best }],
      );
      const [first] = rankByPairs(ids, [...others, ...wins]);
      expect(first).toMatchObject({ id: best, place: 1, shared: false });
      expect(rankByPairs(ids, [...wins, ...others.toReversed()])).toEqual(rankByPairs(ids, [...others, ...wins]));
    }),
  );
});

test('asking a pair more often with the same answers changes no place', () => {
  fc.assert(
    fc.property(comparisons, (all) => {
      const placesOf = (given: Comparison[]) => rankByPairs(ids, given).map(({ id, place }) => [id, place]);
      expect(placesOf([...all, ...all, ...all])).toEqual(placesOf(all));
    }),
  );
});

test('by approval one more vote never makes a place worse', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 3, maxLength: 8 }), fc.nat(7), (counts, which) => {
      const id = which % counts.length;
      const before = rankByApproval(new Map(counts.entries()), 60);
      const after = rankByApproval(new Map(counts.map((count, at) => [at, at === id ? count + 1 : count])), 60);
      const placeIn = (ranked: typeof before) => ranked.find((one) => one.id === id)?.place ?? 0;
      expect(placeIn(after)).toBeLessThanOrEqual(placeIn(before));
    }),
  );
});

test('the interval holds the share, lies between nothing and all, and narrows with more answers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(200), (all, some) => {
      const hits = Math.min(some, all);
      const { low, high } = interval(hits, all);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(hits / all + 1e-9);
      expect(high).toBeGreaterThanOrEqual(hits / all - 1e-9);
      const more = interval(hits * 10, all * 10);
      expect(more.high - more.low).toBeLessThan(high - low);
    }),
  );
  // Newcombe (1998), table I: 81 of 263.
  expect(interval(81, 263).low).toBeCloseTo(0.2553, 3);
  expect(interval(81, 263).high).toBeCloseTo(0.3662, 3);
});

test('somebody who goes on sees every pair once, the least asked first', () => {
  const seen: { firstId: number; secondId: number }[] = [];
  const asked = new Map([['1:2', 9]]);
  for (let pair = nextPair(ids, seen, asked, 7); pair; pair = nextPair(ids, seen, asked, 7)) seen.push(pair);
  expect(new Set(seen.map(({ firstId, secondId }) => `${firstId}:${secondId}`)).size).toBe(10);
  expect(seen.at(-1)).toEqual({ firstId: 1, secondId: 2 });
});

test('the order that people chose needs no reason, and any other needs one for what comes to stand lower', () => {
  const ranked = ids.map((id, index) => ({ id, place: index + 1 }));
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: 1 }), (on) => {
      const order = (why: string) => ids.map((id) => ({ id, place: on.includes(id) ? on.indexOf(id) + 1 : null, why }));
      const same = on.every((id, index) => id === index + 1);
      expect(judgeOrder(ranked, order('')).ok).toBe(same);
      expect(judgeOrder(ranked, order('Dit moet eerst.')).ok).toBe(true);
    }),
  );
  expect(
    judgeOrder(
      [
        { id: 1, place: 1 },
        { id: 2, place: 1 },
      ],
      [
        { id: 2, place: 1, why: '' },
        { id: 1, place: 2, why: '' },
      ],
    ),
  ).toEqual({ ok: true, value: null });
});

test('nothing is adopted that was not chosen from, and nothing follows on it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...stageSteps.map(({ step }) => step))), (steps) => {
      let stage: Stage = 'collect';
      const taken: string[] = [];
      for (const step of steps) {
        const next = takeStage(stage, step, 3);
        if (!next.ok) continue;
        expect(stage).not.toBe('adopted');
        [stage] = [next.value];
        taken.push(step);
      }
      if (stage === 'adopted') expect(taken).toContain('end-choosing');
    }),
  );
  expect(takeStage('cluster', 'open-choosing', 1)).toEqual({ ok: false, error: { kind: 'too-few-points' } });
});
