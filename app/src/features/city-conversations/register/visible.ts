import { type Actor, hasRole } from '../../../platform/actor.ts';
import type { Stage } from '../conversation.ts';
import type { ConversationRow } from '../conversation-row.ts';

/** Whether somebody may read it: before it opens only who asked and the programme team; then everybody. */
export function mayRead(actor: Actor, row: Pick<ConversationRow, 'callerId' | 'openedAt' | 'calledBy'>, stage: Stage) {
  const unseen = stage === 'waiting' || (stage === 'withdrawn' && row.openedAt === null);
  if (!unseen) return true;
  return hasRole(actor, 'programme_team') || (actor.kind === 'person' && actor.personId === row.callerId);
}

/** A text that insults is told of and not repeated. */
export function hidesText({ ground }: Pick<ConversationRow, 'ground'>): boolean {
  return ground === 'unlawful' || ground === 'persons';
}
