import fc from 'fast-check';
import { expect, test } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import { audit } from './audit.ts';
import { commit, inGroups } from './commit.ts';
import { draw, idsBehind } from './draw.ts';
import { shuffledByName } from './people-panels.ts';
import { fourOfTen, salt, smallLottery, transcriptOf } from './testing/small-draw.ts';
import { codeVersion } from './version.ts';

const { problem, tickets } = fourOfTen;
const lottery = { tickets, maxDeviation: 0 };

test('the same seed draws the same people, in whatever order the pool, the quotas and the tickets stand', () => {
  const reordered = smallLottery.chain(({ problem, tickets }) => {
    const all = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    return fc.record({
      one: fc.constant({ problem, tickets }),
      two: fc
        .tuple(all(problem.people), all(problem.quotas), all(tickets))
        .map(([people, quotas, table]) => ({ problem: { ...problem, people, quotas }, tickets: table })),
      seed: fc.string({ minLength: 1 }).map((text) => `seed ${text}`),
    });
  });
  fc.assert(
    fc.property(reordered, ({ one, two, seed }) => {
      const drawn = [one, two].map(({ problem, tickets }) => {
        const commitment = commit(problem, { tickets, maxDeviation: 0 }, salt);
        return { digest: commitment.digest, ids: idsBehind(draw(commitment, seed).panel, problem, salt) };
      });
      expect(drawn[1]).toEqual(drawn[0]);
      expect(asText(one.tickets)).toContain(asText([drawn[0]?.ids ?? []])[0]);
    }),
    { numRuns: 60 },
  );
});

const asText = (tickets: readonly string[][]) => tickets.map((ticket) => [...ticket].sort().join('|'));

test('nobody’s name, address or combination of values is in a transcript', () => {
  const transcript = transcriptOf(problem, tickets, 'a public seed');
  const published = JSON.stringify(transcript);
  for (const word of ['Anna', 'Dijk', 'Markt']) expect(published).not.toContain(word);
  // Values stand by category alone, each with a hash of its own, and nothing says which belong together.
  const nonces = transcript.opened.flatMap(({ values }) => values.map(({ nonce }) => nonce));
  expect(new Set(nonces).size).toBe(nonces.length);
  for (const nonce of nonces) expect(published.split(nonce)).toHaveLength(2);
});

test('the order of people and of opened values tells nothing about the order of the pool', () => {
  const ids = (bytes: Uint8Array) => {
    const { content } = commit(problem, lottery, bytes);
    return idsBehind(
      content.people.map(({ pseudonym }) => pseudonym),
      problem,
      bytes,
    );
  };
  const other = salt.map((byte) => byte + 1);
  expect(ids(salt)).not.toEqual(ids(other));
  expect([...ids(salt)].sort()).toEqual([...ids(other)].sort());
  expect(ids(salt)).not.toEqual(problem.people.map(({ id }) => id));
  expect(ids(salt)).not.toEqual(shuffledByName(problem.people.map(({ id }) => id)));
});

test('nobody can commit to a ticket that breaks a rule', () => {
  const [ticket = []] = tickets;
  const outsiders = problem.people.map(({ id }) => id).filter((id) => !ticket.includes(id));
  const broken = [
    ticket.slice(1),
    [...ticket.slice(1), ticket[1] ?? ''],
    [...ticket.slice(1), 'somebody else'],
    ...outsiders.map((id) => [...ticket, id]),
  ];
  for (const one of broken)
    expect(() => commit(problem, { tickets: [one], maxDeviation: 0 }, salt)).toThrow(/^Ticket 0: /);
  const away = { ...problem, exclude: [ticket[0] ?? ''] };
  expect(() => commit(away, { tickets: [ticket], maxDeviation: 0 }, salt)).toThrow('must be left out');
  const sure = { ...problem, mustInclude: [outsiders[0] ?? ''] };
  expect(() => commit(sure, { tickets: [ticket], maxDeviation: 0 }, salt)).toThrow('must be in it');
});

test('a salt that can be guessed is refused', () => {
  expect(() => commit(problem, lottery, new Uint8Array(15))).toThrow(RangeError);
});

test('a notary with the pool and the salt sees that every ticket is true, and any change of the pool', () => {
  const commitment = commit(problem, lottery, salt, { title: 'Panel' });
  expect(audit(commitment, problem, salt)).toEqual({ kind: 'true' });
  const moved = problem.people.map((person, index) => (index === 2 ? { ...person, household: 'Elsewhere' } : person));
  expect(audit(commitment, { ...problem, people: moved }, salt)).toEqual({ kind: 'other-pool' });
  expect(
    audit(
      commitment,
      problem,
      salt.map((byte) => byte + 1),
    ).kind,
  ).not.toBe('true');
  const older = problem.people.map((person) => ({ ...person, values: { ...person.values, age: 'old' } }));
  expect(audit(commitment, { ...problem, people: older }, salt).kind).toBe('rule-broken');
});

test('a draw of last year can still be checked: the same pool and salt give the digest of the day they were made', () => {
  const { digest } = commit(problem, lottery, salt, { title: 'Panel', seedSource: 'Dice', code: 'sortition 0.1.0' });
  expect(digest).toBe('8e6621cbbb65cdf0fdbbe431631d0c62683fafec01fe9838b8c375519660228d');
});

test('somebody can read the digest aloud in groups of four, and sees which code made it', () => {
  const { digest, content } = commit(problem, lottery, salt);
  expect(inGroups(digest)).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
  expect(inGroups(digest).replaceAll(' ', '')).toBe(digest);
  expect(content.about.code).toBe(`sortition ${packageFile.version}`);
  expect(codeVersion).toBe(content.about.code);
});
