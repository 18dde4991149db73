import { randomFrom } from '../random.ts';
import type { Vote } from '../vote.ts';

/** A dialogue in which the groups are known. */
export type Planted = {
  readonly people: number;
  readonly statements: number;
  /** Each group has an answer to each statement by chance; with one group there is nothing to find. */
  readonly groups: number;
  /** How likely somebody is to answer as the own group does, and not the other way. */
  readonly agreement: number;
  /** Which part of the votes is not given. */
  readonly missing: number;
  readonly seed: number;
};

/** The answers of the groups and the votes; the group of participant `i` is `i % groups`. */
export function plantedDialogue({ people, statements, groups, agreement, missing, seed }: Planted) {
  const random = randomFrom(seed, 'planted');
  const minds = Array.from({ length: groups }, () =>
    Array.from({ length: statements }, (): 1 | -1 => (random.chance(0.5) ? 1 : -1)),
  );
  const votes: Vote[] = [];
  for (let participant = 0; participant < people; participant += 1)
    for (let statement = 0; statement < statements; statement += 1) {
      if (random.chance(missing)) continue;
      const mind = minds[participant % groups]?.[statement] ?? 1;
      const vote = random.chance(agreement) ? mind : mind === 1 ? -1 : 1;
      votes.push({ participant, statement, vote });
    }
  return { minds, votes };
}

/** The group whose answers each gave most often: the best that anybody could say who knows the groups. */
export function knownGroups({ minds, votes }: ReturnType<typeof plantedDialogue>, people: number): Int32Array {
  const same = Array.from({ length: people }, () => minds.map(() => 0));
  for (const { participant, statement, vote } of votes)
    for (const [group, mind] of minds.entries())
      if (mind[Number(statement)] === vote)
        (same[Number(participant)] as number[])[group] = (same[Number(participant)]?.[group] ?? 0) + 1;
  return Int32Array.from(same, (counts) => counts.indexOf(Math.max(...counts)));
}
