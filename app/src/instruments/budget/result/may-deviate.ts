import { fail, ok, type Result } from '../../../platform/result.ts';

/** A project as a deviation finds it: whether it wins as things stand, and which cannot go together with it. */
export type Standing = { id: number; title: string; cost: number; wins: boolean; conflicts: readonly string[] };

export type EndError =
  | { kind: 'project-not-found' }
  | { kind: 'ends-so-already' }
  | { kind: 'over-budget'; over: number }
  | { kind: 'excluded-by'; title: string };

/** Decides whether this project may end like this: the winners fit in the budget and do not exclude one another. */
export function mayEnd<Project extends Standing>(
  projects: readonly Project[],
  projectId: number,
  wins: boolean,
  amount: number,
): Result<Project, EndError> {
  const project = projects.find(({ id }) => id === projectId);
  if (!project) return fail({ kind: 'project-not-found' });
  if (project.wins === wins) return fail({ kind: 'ends-so-already' });
  if (!wins) return ok(project);
  const winners = projects.filter((one) => one.wins);
  const against = winners.find(({ id }) => project.conflicts.includes(String(id)));
  if (against) return fail({ kind: 'excluded-by', title: against.title });
  const over = winners.reduce((sum, { cost }) => sum + cost, project.cost) - amount;
  return over > 0 ? fail({ kind: 'over-budget', over }) : ok(project);
}
