import { betaQuantile } from './beta.ts';
import { poolOf } from './pool.ts';
import type { Problem } from './problem.ts';
import { type Below, randomNumbers } from './random.ts';

/** How often the greedy method that was in use before leximin draws each person. */
export type LegacySimulation = {
  draws: number;
  /** Draws that gave no panel within a hundred attempts; they are not in the frequencies. */
  failed: number;
  frequency: Map<string, number>;
  /** With 99 % confidence the chance of who was drawn least is not above this (one-sided, Jeffreys). */
  minimumAtMost: number;
};

const attempts = 100;

/**
 * Simulates the greedy method: again and again take the value that needs the largest part of who is left in it, and draw
 * one of these people. Only to show what leximin does better; no panel should be drawn with it.
 */
export function simulateLegacy(
  problem: Problem,
  { draws, seed }: { draws: number; seed: Uint8Array },
): LegacySimulation {
  const below = randomNumbers(seed);
  const greedy = greedyMethod(problem);
  const times = new Map(greedy.ids.map((id) => [id, 0]));
  let failed = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    let panel: string[] | undefined;
    for (let attempt = 0; attempt < attempts && !panel; attempt += 1) panel = greedy.attempt(below);
    if (!panel) failed += 1;
    for (const id of panel ?? []) times.set(id, (times.get(id) ?? 0) + 1);
  }
  const drawn = draws - failed;
  const fewest = Math.min(...times.values());
  return {
    draws,
    failed,
    frequency: new Map([...times].map(([id, own]) => [id, drawn === 0 ? 0 : own / drawn])),
    minimumAtMost: fewest >= drawn ? 1 : betaQuantile(0.99, fewest + 0.5, drawn - fewest + 0.5),
  };
}

function greedyMethod(problem: Problem) {
  const { ids, quotas, size, kinds, households } = poolOf(problem);
  const quotasOf: (readonly number[])[] = ids.map(() => []);
  const sure: number[] = [];
  for (const kind of kinds) {
    for (const person of kind.members) quotasOf[person] = kind.quotas;
    if (kind.sure) sure.push(...kind.members);
  }
  const housemates: number[][] = ids.map(() => []);
  for (const household of households) {
    const together = household.flatMap((kind) => kinds[kind]?.members ?? []);
    for (const person of together) housemates[person] = together;
  }
  const everybody = quotas.map((_, quota) => quotasOf.filter((own) => own.includes(quota)).length);

  function attempt(below: Below): string[] | undefined {
    const left = new Set(ids.keys());
    const remaining = [...everybody];
    const selected = quotas.map(() => 0);
    const chosen: number[] = [];
    const remove = (person: number) => {
      if (!left.delete(person)) return;
      for (const quota of quotasOf[person] ?? []) remaining[quota] = (remaining[quota] ?? 0) - 1;
    };
    const close = (quota: number) => {
      for (const other of left) if (quotasOf[other]?.includes(quota)) remove(other);
    };
    const take = (person: number) => {
      remove(person);
      for (const mate of housemates[person] ?? []) remove(mate);
      chosen.push(person);
      for (const quota of quotasOf[person] ?? []) {
        const own = (selected[quota] ?? 0) + 1;
        selected[quota] = own;
        if (own >= (quotas[quota]?.max ?? 0)) close(quota);
      }
    };
    const stuck = () => quotas.some(({ min }, quota) => (selected[quota] ?? 0) + (remaining[quota] ?? 0) < min);
    for (const [quota, { max }] of quotas.entries()) if (max === 0) close(quota);
    for (const person of sure) take(person);
    while (chosen.length < size) {
      if (left.size === 0 || stuck()) return undefined;
      const quota = mostNeeded(remaining, (index) => (quotas[index]?.min ?? 0) - (selected[index] ?? 0));
      const candidates =
        quota === undefined ? [...left] : [...left].filter((person) => quotasOf[person]?.includes(quota));
      take(candidates[below(candidates.length)] ?? 0);
    }
    const fits = quotas.every(({ min, max }, quota) => (selected[quota] ?? 0) >= min && (selected[quota] ?? 0) <= max);
    return fits ? chosen.map((person) => ids[person] ?? '') : undefined;
  }

  return { ids, attempt };
}

function mostNeeded(remaining: readonly number[], need: (index: number) => number): number | undefined {
  let most: number | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [index, own] of remaining.entries()) {
    if (own > 0 && need(index) / own > highest) [most, highest] = [index, need(index) / own];
  }
  return most;
}
