import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import type { Memory } from './memory.ts';
import { createOpinionMap } from './opinion-map.ts';
import { engines } from './options.ts';
import { randomFrom, shuffled } from './random.ts';
import { replay } from './replay.ts';
import type { Result } from './result.ts';
import { present, realDialogue } from './testing/data-sets.ts';
import { madeVotes } from './testing/made-dialogue.ts';
import { verify } from './verify.ts';
import type { Vote } from './vote.ts';

const made = madeVotes({ people: 120, statements: 25, groups: 2, density: 0.7, difference: 0.7, seed: 3 });
const votes = Array.from(shuffled(made.length, randomFrom(5, 'order')), (at) => made[at] as Vote);
const most = Math.floor(0.8 * votes.length);

test.each(engines)('who votes one by one gets the same as who gives all votes at once: %s', (engine) => {
  const map = createOpinionMap({ engine, samples: 0 });
  for (const vote of votes) map.vote(vote);
  expect(map.compute()).toEqual(analyse(votes, { engine, samples: 0 }));
});

test.each(engines)(
  'a later result goes on from the one before, also in another process, and can be verified: %s',
  (engine) => {
    const map = createOpinionMap({ engine, samples: 5 });
    for (const vote of votes.slice(0, most)) map.vote(vote);
    const before = map.compute();
    const memory = structuredClone(map.snapshot());
    for (const vote of votes.slice(most)) map.vote(vote);
    const after = map.compute();
    const restored = createOpinionMap({ engine, samples: 5, memory });
    for (const vote of votes.toReversed()) restored.vote(vote);
    expect(restored.compute()).toEqual(after);
    expect(after.groups.map(({ id }) => id)).toEqual(before.groups.map(({ id }) => id));
    const same = after.participants.filter(({ group }, index) => group === before.participants[index]?.group);
    expect(same.length).toBeGreaterThan(100);
    expect(verify(votes, after, memory ? { memory } : {})).toEqual({ ok: true, failures: [] });
    expect(verify(votes, after).ok).toBe(false);
  },
);

test('groups that were gone for a while get their letters back when the same people are in them', () => {
  const map = createOpinionMap({ samples: 0 });
  for (const vote of votes) map.vote(vote);
  const before = map.compute();
  const memory = map.snapshot();
  const lettersOf = ({ participants, groups }: Result) =>
    participants.map(({ group }) => groups.find(({ id }) => id === group)?.label);
  expect(new Set(lettersOf(before))).toEqual(new Set(['A', 'B']));
  // As after a spell in which no groups predicted anything.
  if (memory) map.restore({ ...memory, groups: [], gone: memory.groups.toReversed(), tried: null });
  expect(map.compute().groups).toEqual([]);
  const again = createOpinionMap({ samples: 0, memory: { ...(map.snapshot() as Memory), tried: null } });
  for (const vote of votes) again.vote(vote);
  expect(lettersOf(again.compute())).toEqual(lettersOf(before));
});

test('a map knows at once what somebody voted on, also before it is computed', () => {
  const map = createOpinionMap();
  map.vote({ participant: 'a', statement: 1, vote: 0 });
  expect([map.seen('a', 1), map.seen('a', 2), map.seen('b', 1)]).toEqual([true, false, false]);
  map.compute();
  expect(map.seen('a', 1)).toBe(true);
});

test.skipIf(!present)('while votes come in over the days, groups keep their people', () => {
  const { votes: all, statements } = realDialogue('brexit-consensus');
  const moments = replay(all, 24, { statements, samples: 0 });
  const likeness = moments.flatMap(({ likeness }) => (likeness === null ? [] : [likeness]));
  expect(likeness.length).toBeGreaterThan(3);
  expect(likeness.reduce((sum, one) => sum + one, 0) / likeness.length).toBeGreaterThan(0.85);
});

test('a person is shown what is new and useful, never what was refused or answered, and the same after a reload', () => {
  const map = createOpinionMap({ statements: [{ id: 100, text: 'More benches' }], samples: 0 });
  for (const vote of votes) map.vote(vote);
  map.moderate(2, 'out');
  map.compute();
  const all = map.next(0, { n: 50 });
  const seen = new Set(votes.filter(({ participant }) => participant === 0).map(({ statement }) => statement));
  expect(all.length).toBe(26 - new Set([...seen, 2]).size);
  for (const { statement } of all) expect(seen.has(statement) || statement === 2).toBe(false);
  expect(map.next(0, { n: 50 })).toEqual(all);
  expect(map.next(0, { n: 1, exclude: all.slice(1).map(({ statement }) => statement) })[0]?.statement).toBe(
    all[0]?.statement,
  );
  const [first] = map.next(0);
  map.vote({ participant: 0, statement: first?.statement as number, vote: 1 } satisfies Vote);
  expect(map.next(0, { n: 50 }).some(({ statement }) => statement === first?.statement)).toBe(false);
  const counts = Array.from({ length: 400 }, (_, person) => map.next(`new ${person}`)[0]?.statement);
  const fresh = counts.filter((statement) => statement === 100).length;
  const { chance } = map.next('new', { n: 50 }).find(({ statement }) => statement === 100) ?? { chance: 0 };
  expect(chance).toBeGreaterThan(2 / 26);
  expect(Math.abs(fresh / 400 - chance)).toBeLessThan(0.1);
});
