import fc from 'fast-check';
import { expect, test } from 'vitest';
import { count, leading, mayBeHands, stateOf, vote } from './dilemma.ts';

const now = new Date('2026-11-23T10:00:00Z');
const hours = (number: number) => new Date(now.getTime() + number * 3_600_000);
const open = { opensAt: hours(-1), closesAt: hours(1), countedAt: null, withdrawnAt: null };
const dilemma = { ...open, kind: 'many' as const, options: [{ number: 1 }, { number: 2 }, { number: 3 }] };

test('a vote is possible from the moment it opens until the moment it closes, and not at that moment', () => {
  const at = (moment: Date) => vote(dilemma, [1], moment).ok;
  expect([at(hours(-1)), at(now), at(hours(1)), at(hours(-2))]).toEqual([true, true, false, false]);
  expect(stateOf({ ...open, countedAt: now }, now)).toBe('counted');
  expect(vote({ ...dilemma, withdrawnAt: now }, [1], now)).toEqual({ ok: false, error: { kind: 'closed' } });
});

test('who chooses one thing twice chose it once, and what is not there cannot be chosen', () => {
  expect(vote(dilemma, [3, 1, 3], now)).toEqual({ ok: true, value: [1, 3] });
  expect(vote(dilemma, [], now)).toEqual({ ok: true, value: [] });
  expect(vote(dilemma, [4], now)).toMatchObject({ error: { kind: 'no-such-choice' } });
  expect(vote({ ...dilemma, kind: 'one' }, [1, 2], now)).toMatchObject({ error: { kind: 'no-such-choice' } });
});

const choices = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }), { maxLength: 40 });

test('the figures are the same in any order of votes, and every vote is in them', () => {
  fc.assert(
    fc.property(choices, (all) => {
      const outcome = count([1, 2, 3], all);
      expect(count([1, 2, 3], all.toReversed())).toEqual(outcome);
      expect(outcome.voters).toBe(all.length);
      expect(outcome.votes === null).toBe(all.length < 5);
      if (!outcome.votes) return;
      const chosen = [...outcome.votes.values()].reduce((sum, each) => sum + each, 0);
      expect(chosen).toBe(all.flat().length);
      expect(outcome.blank).toBe(all.filter((choice) => choice.length === 0).length);
    }),
  );
});

test('of fewer than five votes nothing is said but how many there were', () => {
  expect(count([1, 2], [[1], [1], [1], [1]])).toEqual({ voters: 4, blank: null, votes: null });
  expect(count([1, 2], [[1], [1], [1], [1], [2]]).votes).toEqual(new Map([[1, 4], [2, 1]])); // biome-ignore format: a table
});

test('hands are refused that cannot all have gone up', () => {
  expect(mayBeHands('one', { voters: 6, blank: 1, votes: [3, 2] }, 6)).toMatchObject({ ok: true });
  expect(mayBeHands('one', { voters: 6, blank: 1, votes: [3, 3] }, 6)).toMatchObject({ error: { sum: 7 } });
  expect(mayBeHands('one', { voters: 7, blank: 2, votes: [3, 2] }, 6)).toMatchObject({ error: { members: 6 } });
  expect(mayBeHands('many', { voters: 6, blank: 1, votes: [5, 5] }, 6)).toMatchObject({ ok: true });
  expect(mayBeHands('many', { voters: 6, blank: 2, votes: [5, 1] }, 6)).toMatchObject({ error: { most: 4 } });
});

test('what has the most votes leads, together with what has as many', () => {
  const [a, b, c] = [{ votes: 3 }, { votes: 3 }, { votes: 1 }];
  expect([leading([a, b, c]), leading([{ votes: 0 }]), leading([c, a])]).toEqual([[a, b], [], [a]]);
});
