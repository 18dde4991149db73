import type { Share } from './peel.ts';
import type { Pool } from './pool.ts';
import { byCodePoint } from './problem.ts';
import { hex, sha256 } from './sha256.ts';
import { spread } from './spread.ts';

/** A panel with its weight in the lottery: the chance of the panel is weight / denominator. */
export type WeightedPanel = { members: string[]; weight: number };

/** Weights are whole numbers that add up to this, so that nothing is lost to rounding in what is published. */
export const denominator = 1_000_000_000;

/** Whole weights in proportion to the shares; what rounding leaves over goes to the largest. */
function wholeWeights(shares: readonly number[], sum: number): number[] {
  const total = shares.reduce((all, share) => all + share, 0);
  const weights = shares.map((share) => Math.round((share / total) * sum));
  const largest = weights.indexOf(Math.max(...weights));
  weights[largest] = (weights[largest] ?? 0) + sum - weights.reduce((all, weight) => all + weight, 0);
  return weights;
}

/**
 * Fills panels that are known in numbers of each kind with people, so that all people of a kind have the same chance
 * (but for one part in `denominator`). A panel is cut where somebody gives a seat to another.
 */
export function panelsOfPeople(pool: Pool, shares: readonly Share[]): WeightedPanel[] {
  const weights = wholeWeights(
    shares.map(({ share }) => share),
    denominator,
  );
  const panels = shares
    .map(({ counts }, index) => ({ counts, weight: weights[index] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || comparePlaces(a.counts, b.counts));
  const sittings = pool.kinds.map(({ members }, kind) =>
    spread(
      members.length,
      panels.map(({ counts, weight }) => ({ slots: counts[kind] ?? 0, length: weight })),
    ),
  );
  const positionOf = new Map(pool.ids.map((id, position) => [id, position]));
  const orders = pool.kinds.map(({ members }) =>
    shuffledByName(members.map((member) => pool.ids[member] ?? '')).map((id) => positionOf.get(id) ?? 0),
  );
  const found: { members: Int32Array; weight: number }[] = [];
  for (const [index] of panels.entries()) {
    const cuts = new Set(sittings.flatMap((kind) => (kind[index] ?? []).map(({ until }) => until)));
    let from = 0;
    for (const until of [...cuts].sort((a, b) => a - b)) {
      const members = pool.kinds.flatMap((_, kind) => {
        const sitting = sittings[kind]?.[index]?.find((one) => one.until >= until);
        return (sitting?.people ?? []).map((person) => orders[kind]?.[person] ?? 0);
      });
      found.push({ members: Int32Array.from(members).sort(), weight: until - from });
      from = until;
    }
  }
  // People stand in the pool in code-point order, so that comparing positions is comparing ids, and far quicker.
  found.sort((a, b) => comparePlaces(a.members, b.members));
  const merged: typeof found = [];
  for (const panel of found) {
    const last = merged.at(-1);
    if (last && comparePlaces(last.members, panel.members) === 0) last.weight += panel.weight;
    else merged.push(panel);
  }
  return merged.map(({ members, weight }) => ({ members: Array.from(members, (at) => pool.ids[at] ?? ''), weight }));
}

/** An order that is the same everywhere but says nothing: who registered one after the other need not sit together. */
export function shuffledByName(ids: readonly string[]): string[] {
  return ids
    .map((id) => ({ id, hash: hex(sha256(id)) }))
    .sort((a, b) => byCodePoint(a.hash, b.hash) || byCodePoint(a.id, b.id))
    .map(({ id }) => id);
}

function comparePlaces(a: Int32Array, b: Int32Array): number {
  const at = a.findIndex((own, index) => own !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
