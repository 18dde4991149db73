import { randomFrom } from '../random.ts';
import type { Vote } from '../vote.ts';

/** A made dialogue: so many people in so many groups with opinions of their own. */
export type Made = {
  readonly people: number;
  readonly statements: number;
  readonly groups: number;
  /** Which part of the statements each votes on. */
  readonly density: number;
  /** From 0, all alike, to 1, each group of one mind. */
  readonly difference: number;
  readonly seed: number;
};

/** Its votes, the same for the same numbers; the group of participant `i` is `i % groups`. */
export function madeVotes(made: Made): Vote[] {
  return [...votesOneByOne(made)];
}

/** The same votes one by one, for a dialogue that is too large to have in memory as objects. */
export function* votesOneByOne({ people, statements, groups, density, difference, seed }: Made): Generator<Vote> {
  const random = randomFrom(seed, 'made');
  const base = Array.from({ length: statements }, () => random.fraction());
  const minds = Array.from({ length: groups }, () => base.map(() => random.below(2)));
  for (let participant = 0; participant < people; participant += 1)
    for (let statement = 0; statement < statements; statement += 1) {
      if (random.fraction() >= density) continue;
      const mind = minds[participant % groups]?.[statement] ?? 0;
      const agrees = (1 - difference) * (base[statement] as number) + difference * mind;
      const passes = random.fraction() < 0.1;
      yield { participant, statement, vote: passes ? 0 : random.fraction() < agrees ? 1 : -1 };
    }
}
