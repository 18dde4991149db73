import { type Actor, hasRole, isInitiator } from '../../platform/actor.ts';

/** Whether the actor works at the desk: for this project, or (without one) for the whole town. */
export function worksAtDesk(actor: Actor, projectId?: number): boolean {
  return hasRole(actor, 'desk', projectId) || hasRole(actor, 'process_manager', projectId);
}

/**
 * Whether the actor may enter what came in on paper for this project: the desk, or the team of an initiative for its own.
 * A team keeps no addresses and finds none, so what it enters is of nobody in particular.
 */
export function takesPaper(actor: Actor, projectId: number): boolean {
  return worksAtDesk(actor, projectId) || isInitiator(actor, projectId);
}

/** Whether the actor may mend what was entered: the desk all of its project, a team what one of it typed alone. */
export function mendsEntry(actor: Actor, { projectId, enteredBy }: { projectId: number; enteredBy: string | null }) {
  if (worksAtDesk(actor, projectId)) return true;
  return actor.kind === 'person' && actor.personId === enteredBy && isInitiator(actor, projectId);
}

/** The projects for which the actor may enter; 'all' for who works for the whole town. */
export function deskProjects(actor: Actor): 'all' | number[] {
  if (worksAtDesk(actor)) return 'all';
  if (actor.kind !== 'person') return [];
  return actor.roles.flatMap(({ projectId }) =>
    projectId !== null && worksAtDesk(actor, projectId) ? [projectId] : [],
  );
}
