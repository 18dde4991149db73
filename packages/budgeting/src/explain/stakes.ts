import type { Election } from '../election.ts';

/** What a supporter pays at a rate of 1, per project on the ballot: 1, or the points. Projects without points are left out. */
export function stakesOf(
  { ballots }: Election,
  utility: 'cost' | 'cardinality' | 'points' | 'points*cost' | 'own',
): (group: number) => { project: number; stake: bigint }[] {
  if (utility === 'own') throw new RangeError('The accounts of a utility of its own cannot be repeated.');
  const counted = utility === 'points' || utility === 'points*cost';
  return (group) => {
    const { projects = [], points } = ballots[group] ?? {};
    return projects.flatMap((project, at) => {
      const given = points?.[at] ?? 1;
      return given > 0 ? [{ project, stake: counted ? BigInt(given) : 1n }] : [];
    });
  };
}

/** Positions of the groups that support a project. */
export function supportersOf({ ballots }: Election, project: number): number[] {
  return ballots.flatMap(({ projects, points }, group) => {
    const at = projects.indexOf(project);
    return at >= 0 && (points?.[at] ?? 1) > 0 ? [group] : [];
  });
}
