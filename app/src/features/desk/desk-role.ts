import { type Actor, hasRole } from '../../platform/actor.ts';

/** Whether the actor works at the desk: for this project, or (without one) for the whole town. */
export function worksAtDesk(actor: Actor, projectId?: number): boolean {
  return hasRole(actor, 'desk', projectId) || hasRole(actor, 'process_manager', projectId);
}

/** The projects for which the actor may enter; 'all' for who works for the whole town. */
export function deskProjects(actor: Actor): 'all' | number[] {
  if (worksAtDesk(actor)) return 'all';
  if (actor.kind !== 'person') return [];
  return actor.roles.flatMap(({ projectId }) =>
    projectId !== null && worksAtDesk(actor, projectId) ? [projectId] : [],
  );
}
