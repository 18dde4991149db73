import { type Actor, isInitiator } from '../../../platform/actor.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { worksAtDesk } from '../../desk/index.ts';
import { isOnTeam } from '../../project-access/index.ts';

type Whose = { applicantId: string | null; project: { id: number } | null; channel: string };

/** Whether the application is the actor's own: who asked, who carries the initiative with them, or the desk that entered it. */
export function isOwn(actor: Actor, { applicantId, project, channel }: Whose): boolean {
  if (actor.kind !== 'person') return false;
  if (channel !== 'web') return worksAtDesk(actor);
  return applicantId === actor.personId || (project !== null && isInitiator(actor, project.id));
}

/**
 * Whether the actor works on the application: whose it is, and everybody of the team of its initiative. Names, addresses
 * and the account, sending and withdrawing stay with whose it is.
 */
export async function worksOn(db: Db | Tx, actor: Actor, application: Whose): Promise<boolean> {
  if (isOwn(actor, application)) return true;
  const { project, channel } = application;
  return actor.kind === 'person' && channel === 'web' && isOnTeam(db, project?.id ?? null, actor.personId);
}
