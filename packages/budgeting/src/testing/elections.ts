import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Election, VoteType } from '../election.ts';
import { type ElectionParts, makeElection } from '../make-election.ts';
import { parsePabulib } from '../pabulib/parse.ts';

// The elections stand beside the checkout, not in it: their repository has no licence (see ORIGIN.md there).
const data = new URL('../../../../../shared/data/budgeting/', import.meta.url);

/** Whether the real elections are beside the checkout. */
export const present = existsSync(data);

/** Names of the real elections. */
export const realNames = present
  ? readdirSync(data).flatMap((name) => (name.endsWith('.pb.gz') ? [name.slice(0, -'.gz'.length)] : []))
  : [];

/** The text of a file beside the checkout, unpacked. */
export function dataText(name: string): string {
  const bytes = readFileSync(new URL(name, data));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
}

/** A real election. */
export function realElection(name: string): Election {
  const parsed = parsePabulib(dataText(`${name}.gz`));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.election;
}

/** Small elections, full of ties, of a kind; with conflicts now and then. */
export function smallElections(types: readonly VoteType[] = ['approval', 'cumulative', 'ordinal']) {
  return partsOf(types).map(makeElection);
}

/** The parts of small elections, to put them together in another order. */
export function partsOf(types: readonly VoteType[]): fc.Arbitrary<ElectionParts> {
  return fc
    .record({
      voteType: fc.constantFrom(...types),
      costs: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 7 }),
      budget: fc.integer({ min: 10, max: 60 }),
      conflict: fc.boolean(),
      picks: fc.array(fc.array(fc.tuple(fc.nat(6), fc.integer({ min: 0, max: 4 })), { maxLength: 5 }), {
        minLength: 1,
        maxLength: 14,
      }),
    })
    .map(({ voteType, costs, budget, conflict, picks }) => ({
      voteType,
      budget: BigInt(budget),
      scale: 0,
      projects: costs.map((cost, at) => ({
        id: `p${at}`,
        cost: BigInt(cost),
        ...(conflict && at === 0 && costs.length > 1 ? { conflicts: ['p1'] } : {}),
      })),
      ballots: picks.map((pick) => {
        const chosen = [...new Map(pick.filter(([at]) => at < costs.length))];
        return {
          projects: chosen.map(([at]) => `p${at}`),
          ...(voteType === 'cumulative' ? { points: chosen.map(([, points]) => points) } : {}),
        };
      }),
    }));
}
