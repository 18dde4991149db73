import { type Actor, isInitiator } from '../../../platform/actor.ts';
import { worksAtDesk } from '../../desk/index.ts';

type Whose = { applicantId: string | null; project: { id: number } | null; channel: string };

/** Whether the application is the actor's own: who asked, who carries the initiative with them, or the desk that entered it. */
export function isOwn(actor: Actor, { applicantId, project, channel }: Whose): boolean {
  if (actor.kind !== 'person') return false;
  if (channel !== 'web') return worksAtDesk(actor);
  return applicantId === actor.personId || (project !== null && isInitiator(actor, project.id));
}
