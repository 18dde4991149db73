import { expect, test } from 'vitest';
import { mayEnd } from './may-deviate.ts';

const projects = [
  { id: 1, title: 'Bankjes', cost: 4_000, wins: true, conflicts: ['2'] },
  { id: 2, title: 'Fontein', cost: 5_000, wins: false, conflicts: ['1'] },
  { id: 3, title: 'Bomen', cost: 6_000, wins: false, conflicts: [] },
  { id: 4, title: 'Brug', cost: 6_001, wins: false, conflicts: [] },
];

test('a town takes a project that just fits, and no cent more', () => {
  expect(mayEnd(projects, 3, true, 10_000)).toMatchObject({ ok: true });
  expect(mayEnd(projects, 4, true, 10_000)).toEqual({ ok: false, error: { kind: 'over-budget', over: 1 } });
});

test('two projects that cannot go together do not both come', () => {
  const refused = { ok: false, error: { kind: 'excluded-by', title: 'Bankjes' } };
  expect(mayEnd(projects, 2, true, 10_000)).toEqual(refused);
});

test('what ends so already needs no decision, and what was not on the ballot gets none', () => {
  expect(mayEnd(projects, 1, true, 10_000)).toEqual({ ok: false, error: { kind: 'ends-so-already' } });
  expect(mayEnd(projects, 9, true, 10_000)).toEqual({ ok: false, error: { kind: 'project-not-found' } });
});
