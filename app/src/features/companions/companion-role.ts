import { type Actor, hasRole } from '../../platform/actor.ts';

/** Coordinators are process managers of the whole town: they admit officers and see to it that nobody waits. */
export function mayCoordinate(actor: Actor): boolean {
  return hasRole(actor, 'process_manager');
}

/** Who sees the pool and its work: its officers and the coordinators. */
export function seesPool(actor: Actor): boolean {
  return hasRole(actor, 'companion') || mayCoordinate(actor);
}
