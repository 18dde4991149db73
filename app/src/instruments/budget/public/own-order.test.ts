import { expect, test } from 'vitest';
import { inOwnOrder } from './own-order.ts';

test('every visitor has an order of the projects that stays the same, and each project is first for about as many', () => {
  const projects = [1, 2, 3, 4].map((id) => ({ id }));
  const first = new Map<number, number>();
  for (let visitor = 0; visitor < 2000; visitor++) {
    const seed = crypto.randomUUID();
    const order = inOwnOrder(projects, seed);
    expect(inOwnOrder(projects.toReversed(), seed)).toEqual(order);
    const id = order[0]?.id ?? 0;
    first.set(id, (first.get(id) ?? 0) + 1);
  }
  for (const { id } of projects) expect(first.get(id)).toBeGreaterThan(400);
});
