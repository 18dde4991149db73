import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatheringSteps, placeFor, seatsToGive, stepsFrom, takeStep } from './gathering.ts';

test('whoever comes and goes, no seat is given twice and nobody is overtaken', () => {
  const move = fc.oneof(fc.constant('come' as const), fc.nat(30));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.array(move, { maxLength: 60 }), (seats, moves) => {
      let next = 1;
      let seated: number[] = [];
      let queue: number[] = [];
      for (const one of moves) {
        if (one === 'come') {
          const place = placeFor(seats, seated.length, queue.length);
          (place === 'registered' ? seated : queue).push(next++);
        } else {
          seated = seated.filter((id) => id !== one);
          queue = queue.filter((id) => id !== one);
          seated.push(...queue.splice(0, seatsToGive(seats, seated.length, queue.length)));
        }
        expect(seated.length).toBeLessThanOrEqual(seats);
        if (queue.length > 0) {
          expect(seated.length).toBe(seats);
          expect(Math.max(...seated)).toBeLessThan(Math.min(...queue));
        }
      }
    }),
  );
});

test('a step leads only from where the table says, and a cancellation needs its reason', () => {
  const states = ['draft', 'announced', 'held', 'closed', 'cancelled'] as const;
  const startsAt = new Date('2026-12-01T19:00:00Z');
  fc.assert(
    fc.property(
      fc.constantFrom(...states),
      fc.constantFrom(...gatheringSteps),
      fc.constantFrom('', 'De zaal is dicht.'),
      fc.boolean(),
      (state, { step, to }, because, begun) => {
        const now = new Date(startsAt.getTime() + (begun ? 1 : -1) * 60_000);
        const taken = takeStep({ state, startsAt, place: 'Zaal', onlineUrl: '' }, step, because, now);
        const may = stepsFrom(state).includes(step) && !(step === 'cancel' && because === '');
        const inTime = step === 'announce' ? !begun : step === 'hold' ? begun : true;
        expect(taken.ok).toBe(may && inTime);
        if (taken.ok) expect(taken.value).toBe(to);
      },
    ),
  );
});

test('what has no place and is not online is not announced', () => {
  const plan = { state: 'draft', startsAt: new Date('2026-12-01T19:00:00Z'), place: '', onlineUrl: '' } as const;
  const now = new Date('2026-11-01T19:00:00Z');
  expect(takeStep(plan, 'announce', '', now)).toEqual({ ok: false, error: { kind: 'no-place' } });
  expect(takeStep({ ...plan, onlineUrl: 'https://x.example' }, 'announce', '', now).ok).toBe(true);
});
