import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { startDigest } from './digest.ts';
import { hex, sha256 } from './sha256.ts';
import type { Vote } from './vote.ts';

const id = fc.oneof(
  fc.integer(),
  fc.nat(30),
  fc.constantFrom('constructor', '__proto__', '007', '1e3', '\u{7f}\u{1f333}'),
);
const votes = fc.array(fc.record({ participant: id, statement: id, vote: fc.constantFrom<Vote['vote']>(1, 0, -1) }), {
  maxLength: 60,
});

test('anybody can make the digest of the votes with another program, from the lines that the README describes', () => {
  fc.assert(
    fc.property(votes, id, (list, out) => {
      const last = new Map(list.map((vote) => [JSON.stringify([vote.participant, vote.statement]), vote]));
      const order = (a: number | string, b: number | string) => {
        if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
        return a < b ? -1 : Number(a > b);
      };
      const lines = [...last.values()]
        .sort((a, b) => order(a.participant, b.participant) || order(a.statement, b.statement))
        .map(
          ({ participant, statement, vote }) => `${JSON.stringify(participant)},${JSON.stringify(statement)},${vote}\n`,
        );
      const text = [`out,${JSON.stringify(out)}\n`, ...lines].join('');
      const { provenance } = analyse(list, { statements: [{ id: out, moderation: 'out' }], samples: 0 });
      expect(provenance.inputSha256).toBe(createHash('sha256').update(text).digest('hex'));
    }),
    { numRuns: 60 },
  );
});

test('a browser, which has no digest that answers at once, gets the same', () => {
  const parts = fc.array(fc.uint8Array({ maxLength: 90 }), { maxLength: 5 });
  fc.assert(
    fc.property(parts, (list) => {
      const [here, elsewhere] = [startDigest(), startDigest({})];
      for (const part of list) {
        here.add(part);
        elsewhere.add(part);
      }
      const digest = here.hex();
      expect(elsewhere.hex()).toBe(digest);
      expect(digest).toBe(hex(sha256(Uint8Array.from(list.flatMap((part) => [...part])))));
    }),
  );
});
