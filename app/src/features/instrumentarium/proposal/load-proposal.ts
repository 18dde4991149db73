import type { Db, Tx } from '../../../platform/db/db.ts';
import type { ProposalText } from './proposal.ts';

/** A version of the proposal; a draft has no day of publication. */
export type Proposal = ProposalText & { version: number; publishedAt: Date | null };

function proposals(db: Db | Tx) {
  return db
    .selectFrom('structuralProposal')
    .select(['version', 'intro', 'items', 'closing', 'changeNote', 'publishedAt'])
    .orderBy('version', 'desc');
}

/** The published versions, the newest first. */
export async function publishedProposals(db: Db | Tx): Promise<Proposal[]> {
  const rows = await proposals(db).where('publishedAt', 'is not', null).execute();
  return rows as unknown as Proposal[];
}

/** The draft, or undefined. */
export async function draftedProposal(db: Db | Tx): Promise<Proposal | undefined> {
  const row = await proposals(db).where('publishedAt', 'is', null).executeTakeFirst();
  return row as unknown as Proposal | undefined;
}
