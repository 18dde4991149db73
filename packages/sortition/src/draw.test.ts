import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commit } from './commit.ts';
import { draw, idsBehind, transcribe } from './draw.ts';
import { normalisedSeed, SeedError, ticketOf } from './seed.ts';
import { fourOfTen, salt } from './testing/small-draw.ts';

const { problem, tickets } = fourOfTen;
const commitment = commit(problem, { tickets, maxDeviation: 0 }, salt);

test('over 100,000 draws everybody is drawn as often as her tickets say', () => {
  const draws = 100_000;
  const { people, tickets: table } = commitment.content;
  const times = table.map(() => 0);
  for (let round = 0; round < draws; round += 1) {
    const ticket = ticketOf(commitment.digest, table.length, `drand ${round}`);
    times[ticket] = (times[ticket] ?? 0) + 1;
  }
  const expected = draws / table.length;
  const chiSquare = times.reduce((sum, own) => sum + (own - expected) ** 2 / expected, 0);
  // 99 degrees of freedom: above 164 less than once in 20,000 commitments, and this one is fixed.
  expect(chiSquare).toBeLessThan(164);
  for (const [row, { tickets: own }] of people.entries()) {
    const drawn = table.reduce((sum, ticket, number) => sum + (ticket.includes(row) ? (times[number] ?? 0) : 0), 0);
    const chance = own / table.length;
    expect(Math.abs(drawn / draws - chance)).toBeLessThan(4.5 * Math.sqrt((chance * (1 - chance)) / draws));
  }
});

test('people at the table throw 7, 0 and 3 and see ticket 703 of a thousand', () => {
  expect(ticketOf('', 1000, 'd10:7,0,3')).toBe(703);
  expect(ticketOf('', 1000, ' D10: 7  0, 3 ')).toBe(703);
  expect(ticketOf('', 10, 'd10:0')).toBe(0);
  for (const wrong of ['d10:7,0', 'd10:7,0,3,1', 'd10:', 'd10:7,0,10', 'd10:7,,3', 'd10:703', 'd10:7,0,x']) {
    expect(() => ticketOf('', 1000, wrong), wrong).toThrow(SeedError);
  }
});

test('two people who type the same seed a little differently draw the same', () => {
  expect(normalisedSeed('  Loterij\u00a012 \n 34\tcafe\u0301 ')).toBe('Loterij 12 34 caf\u00e9');
  expect(normalisedSeed('Loterij')).not.toBe(normalisedSeed('loterij'));
  for (const nothing of ['', ' \t\n\ufeff', '\ud800']) expect(() => normalisedSeed(nothing)).toThrow(SeedError);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'binary' }), (one, two) => {
      const once = normalisedSeed(`s ${one}${two}`);
      expect(normalisedSeed(once)).toBe(once);
    }),
  );
});

test('a seed says nothing without the commitment: another commitment, another ticket', () => {
  const drawn = Array.from({ length: 40 }, (_, index) => ticketOf(`${index}`, 1000, 'seed'));
  expect(new Set(drawn).size).toBeGreaterThan(30);
});

test('the two officers see who the panel is, and nobody can open it with another salt', () => {
  const result = draw(commitment, 'd10:4,2');
  expect(idsBehind(result.panel, problem, salt)).toHaveLength(problem.size);
  expect(tickets.map((ticket) => [...ticket].sort())).toContainEqual(idsBehind(result.panel, problem, salt).sort());
  const other = salt.map((byte) => byte + 1);
  expect(idsBehind(result.panel, problem, other)).toEqual([]);
  expect(() => transcribe(commitment, result, problem, other)).toThrow('not the salt');
});
