import type { Tx } from '../../../platform/db/db.ts';
import type { ProposalState } from './proposal-state.ts';

/** A request under lock, with the proposal that lives; null where it waits for somebody. */
export type LockedRequest = {
  id: number;
  projectId: number;
  slug: string;
  question: string;
  closedAt: Date | null;
  live: { id: number; personId: string; name: string; state: ProposalState } | null;
};

/** Locks a request, so that two who answer it go one after the other; undefined where there is none. */
export async function lockRequest(tx: Tx, requestId: number): Promise<LockedRequest | undefined> {
  const request = await tx
    .selectFrom('companionRequest')
    .innerJoin('project', 'project.id', 'companionRequest.projectId')
    .select([
      'companionRequest.id',
      'companionRequest.projectId',
      'companionRequest.closedAt',
      'project.slug',
      'project.question',
    ])
    .where('companionRequest.id', '=', requestId)
    .forUpdate('companionRequest')
    .executeTakeFirst();
  if (!request) return undefined;
  const live = await tx
    .selectFrom('companionProposal')
    .innerJoin('person', 'person.id', 'companionProposal.personId')
    .select(['companionProposal.id', 'person.id as personId', 'person.name', 'companionProposal.state'])
    .where('requestId', '=', requestId)
    .where('state', 'in', ['proposed', 'accepted'])
    .executeTakeFirst();
  return { ...request, live: live ?? null };
}
