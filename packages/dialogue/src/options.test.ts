import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { compare } from './compare.ts';
import { exportOpen } from './open/export-open.ts';
import { toTable } from './open/to-table.ts';
import { engines } from './options.ts';
import { madeVotes } from './testing/made-dialogue.ts';
import { verify } from './verify.ts';
import type { Vote } from './vote.ts';

const votes = madeVotes({ people: 90, statements: 20, groups: 3, density: 0.8, difference: 0.8, seed: 2 });

test.each(engines)('who asks for a number of groups gets it, even where it says nothing: %s', (engine) => {
  const noise = madeVotes({ people: 90, statements: 20, groups: 1, density: 0.8, difference: 0, seed: 2 });
  for (const forceK of [2, 4]) {
    const result = analyse(noise, { engine, forceK, samples: 0 });
    expect(result.groups).toHaveLength(forceK);
    expect(result.provenance.options.forceK).toBe(forceK);
  }
  const { quality } = analyse(noise, { forceK: 2, samples: 0 });
  expect(quality.heldOutGain).toBeLessThan(0);
});

test('who is to be kept has a group however little they voted, and open data does not say who', () => {
  const shy: Vote = { participant: 'shy', statement: 3, vote: 1 };
  const groupOf = (result: ReturnType<typeof analyse>) => result.participants.find(({ id }) => id === 'shy')?.group;
  expect(groupOf(analyse([...votes, shy], { samples: 0 }))).toBe(null);
  const kept = analyse([...votes, shy], { samples: 0, keepParticipants: ['shy', 'nobody'] });
  expect(groupOf(kept)).not.toBe(null);
  expect(verify([...votes, shy], kept).ok).toBe(true);
  expect(exportOpen(kept)['about.json']).not.toContain('shy');
});

test('a town that wants cells of ten people or more says so once', () => {
  const few = votes.filter(({ participant }) => Number(participant) < 24);
  const cells = (kAnonymity: number) =>
    toTable(analyse(few, { forceK: 3, kAnonymity, samples: 0 }))
      .rows.flat()
      .filter((cell) => cell === null).length;
  expect(cells(10)).toBeGreaterThan(cells(2));
});

test('more confidence makes wider intervals', () => {
  const width = (confidence: number) =>
    analyse(votes, { confidence, samples: 40 }).statements.reduce(
      (sum, { interval }) => sum + (interval ? interval.divisiveness[1] - interval.divisiveness[0] : 0),
      0,
    );
  expect(width(0.98)).toBeGreaterThan(1.2 * width(0.6));
});

test('what only the larger side likes bridges nothing, what both sides like does', () => {
  const sides = Array.from({ length: 60 }, (_, participant) =>
    Array.from({ length: 12 }, (_, statement): Vote => {
      const likes = participant < 45 ? 1 : -1;
      const both = statement === 0 ? 1 : statement % 2 === 1 ? likes : (-likes as 1 | -1);
      return { participant, statement, vote: (participant * 7 + statement * 5) % 11 === 0 ? 0 : both };
    }),
  ).flat();
  const { statements } = analyse(sides, { samples: 0 });
  const [shared, ...others] = statements.map(({ bridging }) => bridging ?? 0);
  for (const other of others) expect(shared).toBeGreaterThan(Math.abs(other) + 0.3);
  expect(analyse(sides, { engine: 'polis' }).statements[0]?.bridging).toBe(null);
});

test('two results are compared whatever the letters of their groups', () => {
  const one = analyse(votes, { samples: 0 });
  const letters = { ...one, groups: one.groups.map((group) => ({ ...group, id: group.id + 7 })) };
  const other = { ...letters, participants: one.participants.map((p) => ({ ...p, group: (p.group ?? 0) + 7 })) };
  expect(compare(one, other)).toMatchObject({ people: 90, likeness: 1, moved: [] });
  expect(compare(one, other).matching.map(({ a, b }) => b - a)).toEqual([7, 7, 7]);
  const two = analyse(votes, { samples: 0, forceK: 2 });
  const { likeness, matching, moved } = compare(one, two);
  expect(likeness).toBeLessThan(0.8);
  expect(matching).toHaveLength(2);
  expect(moved.length).toBe(90 - matching.reduce((sum, { people }) => sum + people, 0));
  expect(compare(one, analyse([]))).toEqual({ people: 0, likeness: null, matching: [], moved: [] });
});
