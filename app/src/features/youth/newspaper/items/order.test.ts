import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved } from './order.ts';

test('moving keeps every piece, moves one place at most, and back again is where it was', () => {
  const ids = fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(ids, fc.nat(), fc.constantFrom('up' as const, 'down' as const), (all, pick, direction) => {
      const id = all[pick % all.length] as number;
      const after = moved(all, id, direction);
      expect([...after].sort()).toEqual([...all].sort());
      const step = after.indexOf(id) - all.indexOf(id);
      const atEdge = direction === 'up' ? all.indexOf(id) === 0 : all.indexOf(id) === all.length - 1;
      expect(step).toBe(atEdge ? 0 : direction === 'up' ? -1 : 1);
      if (!atEdge) expect(moved(after, id, direction === 'up' ? 'down' : 'up')).toEqual(all);
    }),
  );
});
