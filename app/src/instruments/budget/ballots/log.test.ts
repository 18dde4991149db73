import { randomBytes, randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { brokenAt, canonical, chainOf, type LogLine, leafOf, startOf } from './log.ts';
import { voterKey } from './voter-key.ts';

const times = Array.from({ length: 50 }, (_, index) => index);
function logOf(stepId: number, leaves: readonly Buffer[]): LogLine[] {
  let chain = startOf(stepId);
  return leaves.map((leaf) => {
    chain = chainOf(chain, leaf);
    return { leaf, chain };
  });
}
const someLeaves = () => Array.from({ length: randomInt(2, 40) }, () => randomBytes(32));

test('whatever is appended, in whatever order, is a whole log', () => {
  for (const stepId of times) expect(brokenAt(stepId, logOf(stepId, someLeaves()))).toBe(null);
  expect(brokenAt(1, [])).toBe(null);
});

test('a receipt that was changed, moved, left out or put in between is found, at the line where it happened', () => {
  for (const stepId of times) {
    const log = logOf(stepId, someLeaves());
    const at = randomInt(log.length - 1);
    const [line, next] = [log[at], log[at + 1]] as [LogLine, LogLine];
    const changed = log.with(at, { ...line, leaf: randomBytes(32) });
    const moved = log.with(at, next).with(at + 1, line);
    const leftOut = log.toSpliced(at, 1);
    const putIn = log.toSpliced(at, 0, { leaf: randomBytes(32), chain: randomBytes(32) });
    for (const tampered of [changed, moved, leftOut, putIn]) expect(brokenAt(stepId, tampered)).toBe(at);
  }
});

test('the log of one budget is not that of another, and a cut log has another last hash', () => {
  const log = logOf(1, someLeaves());
  expect(brokenAt(2, log)).toBe(0);
  expect(log.at(-2)?.chain).not.toEqual(log.at(-1)?.chain);
});

test('the same choices give another receipt each time, and every choice matters', () => {
  const [salt, other] = [randomBytes(32), randomBytes(32)];
  const leaf = leafOf(salt, { projects: [1, 2] });
  expect(leafOf(other, { projects: [1, 2] })).not.toEqual(leaf);
  expect(leafOf(salt, { projects: [1, 23] })).not.toEqual(leafOf(salt, { projects: [12, 3] }));
  expect(leafOf(salt, { projects: [1, 2], points: [3, 4] })).not.toEqual(leaf);
});

test('only where the ballot ranks does the order count', () => {
  expect(canonical('approval', { projects: [3, 1] })).toEqual({ projects: [1, 3] });
  expect(canonical('points', { projects: [3, 1], points: [7, 2] })).toEqual({ projects: [1, 3], points: [2, 7] });
  expect(canonical('ranking', { projects: [3, 1] })).toEqual({ projects: [3, 1] });
});

test('a voter has one key in a budget and another in the next; a code is never taken for a person', () => {
  const [secret, other] = [randomBytes(32), randomBytes(32)];
  const voter = { kind: 'person', personId: '7' } as const;
  const key = voterKey(secret, 1, voter);
  expect(voterKey(secret, 1, voter)).toEqual(key);
  for (const another of [
    voterKey(secret, 2, voter),
    voterKey(other, 1, voter),
    voterKey(secret, 1, { kind: 'code', codeId: 7 }),
    voterKey(secret, 1, { kind: 'resident', pseudonym: '7' }),
  ])
    expect(another).not.toEqual(key);
});
