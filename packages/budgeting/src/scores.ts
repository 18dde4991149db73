import type { Election } from './election.ts';

/** What plain counting gives, per project in the order of the file. */
export type Scores = {
  /** How many ballots the project is on, with points above 0 where there are points. */
  readonly votes: readonly number[];
  /** The sum of the points; without points the votes. */
  readonly score: readonly number[];
};

/** Counts votes and points. */
export function scoresOf({ projects, ballots }: Pick<Election, 'projects' | 'ballots'>): Scores {
  const votes = new Array<number>(projects.length).fill(0);
  const score = new Array<number>(projects.length).fill(0);
  for (const { projects: chosen, points, weight } of ballots) {
    for (let at = 0; at < chosen.length; at += 1) {
      const project = chosen[at] as number;
      const given = points === undefined ? 1 : (points[at] as number);
      if (given > 0) votes[project] = (votes[project] as number) + weight;
      score[project] = (score[project] as number) + given * weight;
    }
  }
  return { votes, score };
}
