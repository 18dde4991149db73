import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { agreement } from './groups/agreement.ts';
import { engines } from './options.ts';
import { randomFrom, shuffled } from './random.ts';
import type { Reason } from './result.ts';
import { json, present, realDialogue, realNames } from './testing/data-sets.ts';
import { madeVotes } from './testing/made-dialogue.ts';
import { verify } from './verify.ts';
import type { Vote } from './vote.ts';

const town = { people: 150, statements: 30, groups: 3, density: 0.6, difference: 0.7, seed: 4 };

test.skipIf(present)('skipped: shared/data/dialogue is not beside the checkout', () => {});

test.each(realNames)('%s has the consensus and the variance that red-dwarf found, by both engines', (name) => {
  const { votes, statements } = realDialogue(name);
  const golden = json(`golden/reddwarf-${name}.json`);
  for (const engine of engines) {
    const result = analyse(votes, { statements, engine, samples: 0 });
    expect(result.consensus).toEqual(golden.consensus);
    for (const index of [0, 1])
      expect(Math.abs((result.pca.varianceRatio[index] as number) - golden.explainedVarianceRatio[index])).toBeLessThan(
        1e-8,
      );
    if (engine === 'polis') expect(result.groups.reduce((sum, { size }) => sum + size, 0)).toBe(golden.clusterable);
  }
});

test.each(engines)(
  'shuffled votes give the same result to the last digit, and other machines can verify it: %s',
  (engine) => {
    const votes = madeVotes(town);
    const order = shuffled(votes.length, randomFrom(9, 'order'));
    const result = analyse(votes, { engine, samples: 10 });
    const other = Array.from(order, (at) => votes[at] as Vote);
    expect(JSON.stringify(analyse(other, { engine, samples: 10 }))).toBe(JSON.stringify(result));
    expect(verify(other, JSON.parse(JSON.stringify(result)))).toEqual({ ok: true, failures: [] });
    const lie = { ...result, consensus: { agree: [1], disagree: [] } };
    expect(verify(votes, lie).failures).toEqual(['The votes give other consensus than the result has.']);
    expect(verify(votes.slice(1), result).failures).toEqual(['These are other votes or statements.']);
  },
);

test('planted groups are found, and people know how sure their place is', () => {
  for (const [people, groups] of [
    [200, 2],
    [300, 3],
  ] as const) {
    const result = analyse(madeVotes({ ...town, people, groups, statements: 50 }), { samples: 20 });
    expect(result.quality).toMatchObject({ k: groups, reason: 'groups', enoughData: true });
    const found = result.participants.map(({ group }) => group ?? -1);
    expect(
      agreement(
        found,
        result.participants.map(({ id }) => Number(id) % groups),
      ),
    ).toBeGreaterThan(0.9);
    for (const { confidence } of result.groups) expect(confidence).toBeGreaterThan(0.8);
    expect(result.divisive.length).toBeGreaterThan(10);
  }
});

test('planted noise gives no groups, where Polis would draw some', () => {
  for (const seed of [1, 2, 3]) {
    const votes = madeVotes({ ...town, groups: 1, difference: 0, seed });
    const robust = analyse(votes);
    expect(robust).toMatchObject({ groups: [], divisive: [], quality: { k: 1, reason: 'no-groups-predict' } });
    expect(robust.participants.every(({ group }) => group === null)).toBe(true);
    expect(analyse(votes, { engine: 'polis' }).groups.length).toBeGreaterThan(1);
  }
});

const one = (participant: number, statement: number, vote: Vote['vote'] = 1): Vote => ({
  participant,
  statement,
  vote,
});
const grid = (people: number, statements: number, vote?: Vote['vote']) =>
  Array.from({ length: people * statements }, (_, at) => one(Math.floor(at / statements), at % statements, vote));

test.each<[string, Vote[], Reason]>([
  ['nobody', [], 'no-votes'],
  ['one person', grid(1, 20), 'one-person'],
  ['a million votes of one person', Array.from({ length: 1_000_000 }, (_, at) => one(1, at % 30)), 'one-person'],
  ['one statement', grid(30, 1), 'one-statement'],
  ['only passes', grid(30, 10, 0), 'all-alike'],
  ['three people', [...grid(2, 10), ...grid(1, 10, -1).map((vote) => ({ ...vote, participant: 9 }))], 'too-few-people'],
])('with %s there is a clear outcome: %#', (_, votes, reason) => {
  const result = analyse(votes);
  expect(result).toMatchObject({ groups: [], quality: { k: 1, reason, enoughData: false } });
  for (const { x, y } of result.participants) expect(Number.isFinite(x + y)).toBe(true);
});

test('a statement that was refused makes no groups and no consensus, but its votes stay', () => {
  const votes = grid(30, 3);
  const statements = [0, 1, 2].map((id) => ({ id, moderation: 'out' as const }));
  const result = analyse(votes, { statements });
  expect(result.quality.reason).toBe('all-moderated');
  expect(result.consensus.agree).toEqual([]);
  expect(result.statements[0]).toMatchObject({ agree: 30, moderation: 'out' });
});

test('whatever people vote, the outcome is made of numbers and the same each time', () => {
  const votes = fc.array(
    fc.record({
      participant: fc.nat(25),
      statement: fc.nat(8),
      vote: fc.constantFrom(1 as const, 0 as const, -1 as const),
      at: fc.nat(1000),
    }),
    { maxLength: 250 },
  );
  fc.assert(
    fc.property(votes, fc.constantFrom(...engines), fc.nat(3), (list, engine, seed) => {
      const result = analyse(list, { engine, seed, samples: 3, statements: [{ id: 0, moderation: 'out' }] });
      const text = JSON.stringify(result, (_, value) => {
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        return value;
      });
      expect(
        JSON.stringify(
          analyse(list.toReversed(), { ...result.provenance.options, statements: [{ id: 0, moderation: 'out' }] }),
        ),
      ).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test('options that cannot be are refused', () => {
  expect(() => analyse([], { seed: -1 })).toThrow(RangeError);
  expect(() => analyse([], { maxGroups: 1 })).toThrow(RangeError);
  expect(() => analyse([], { minGroupShare: Number.NaN })).toThrow(RangeError);
});
