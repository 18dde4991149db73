import type { Actor } from '../../platform/actor.ts';
import type { AppContext } from '../../platform/http/env.ts';

/** The person who acts, on routes behind requirePerson or requireStaff. */
export function personIn(c: AppContext): Extract<Actor, { kind: 'person' }> {
  const actor = c.get('actor');
  if (actor.kind !== 'person') throw new Error('This route stands behind requirePerson.');
  return actor;
}
