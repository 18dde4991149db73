import { type Actor, hasRole, manages } from '../../platform/actor.ts';

/** Whose evaluation it is: of a project, or of a year of a scheme. */
export type Evaluated = { projectId: number | null };

/** Whether the actor writes this evaluation: who manages the project, the secretary of schemes, or the programme team. */
export function mayEvaluate(actor: Actor, { projectId }: Evaluated): boolean {
  if (hasRole(actor, 'programme_team')) return true;
  return projectId === null ? hasRole(actor, 'secretary') : manages(actor, projectId);
}
