import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortMemory } from './short-memory.ts';

const start = Date.parse('2026-11-23T10:00:00Z');

test('an answer is never older than was allowed, however people ask', async () => {
  const asked = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), later: fc.nat(4_000) }));
  await fc.assert(
    fc.asyncProperty(asked, fc.integer({ min: 0, max: 5 }), async (questions, seconds) => {
      let moment = start;
      const remember = shortMemory<number>({ now: () => new Date(moment) }, { seconds, limit: 2 });
      for (const { key, later } of questions) {
        moment += later;
        const foundAt = await remember(key, async () => moment);
        expect(moment - foundAt).toBeLessThanOrEqual(Math.max(0, seconds * 1000 - 1));
      }
    }),
  );
});

test('what many ask at once is found once', async () => {
  const remember = shortMemory<string>({ now: () => new Date(start) }, { seconds: 5, limit: 10 });
  let found = 0;
  const find = async () => {
    found += 1;
    return 'page';
  };
  expect(await Promise.all(Array.from({ length: 20 }, () => remember('/', find)))).toEqual(Array(20).fill('page'));
  expect(found).toBe(1);
});

test('a question that failed is asked again', async () => {
  const remember = shortMemory<string>({ now: () => new Date(start) }, { seconds: 5, limit: 10 });
  await expect(remember('/', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await remember('/', async () => 'back')).toBe('back');
});
