import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomForCaptions, spread } from './spread.ts';

test('a finger hits one of two wijken that lie on one another', () => {
  const [one, other] = spread([
    { x: 500, y: 500, size: 32 },
    { x: 510, y: 505, size: 32 },
  ]);
  expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(63);
});

test('marks stay numbers wherever they lie', () => {
  const mark = fc.record({ x: fc.nat(1000), y: fc.nat(1000), size: fc.integer({ min: 32, max: 42 }) });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 30 }), (marks) => {
      expect(spread(marks).every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
    }),
  );
});

test('a name that would lie across another mark is left to the list', () => {
  const mark = { x: 500, y: 500, size: 32, caption: 'Delftwijk' };
  expect(roomForCaptions([mark, { ...mark, y: 570 }])).toEqual([false, true]);
});
