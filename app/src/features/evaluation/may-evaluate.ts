import { type Actor, hasRole, manages } from '../../platform/actor.ts';

/** Whose evaluation it is: of a project, or of a year of a scheme. */
export type Evaluated = { projectId: number | null };

/** Whether the actor writes this evaluation: who manages the project, the secretary of schemes, or the programme team. */
export function mayEvaluate(actor: Actor, { projectId }: Evaluated): boolean {
  if (hasRole(actor, 'programme_team')) return true;
  return projectId === null ? hasRole(actor, 'secretary') : manages(actor, projectId);
}

/** The projects whose evaluations somebody writes; 'all' for a role in the whole town. */
export function projectsOf(actor: Actor): 'all' | number[] {
  if (hasRole(actor, 'programme_team') || hasRole(actor, 'process_manager')) return 'all';
  if (actor.kind !== 'person') return [];
  return actor.roles.flatMap(({ role, projectId }) =>
    (role === 'process_manager' || role === 'initiator') && projectId !== null ? [projectId] : [],
  );
}
