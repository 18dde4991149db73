import type { Db, Tx } from '../../../platform/db/db.ts';
import type { ProposalState } from './proposal-state.ts';
import type { Why } from './why.ts';

/** An officer who was asked for an initiative, and what became of it. */
export type CaseProposal = {
  id: number;
  /** Null where the account is gone. */
  personId: string | null;
  name: string;
  job: string;
  state: ProposalState;
  why: Why;
  proposedAt: Date;
  answeredAt: Date | null;
  endedAt: Date | null;
  note: string;
};

/** The accompaniment of an initiative: the request that is open, or the last one. */
export type Case = {
  id: number;
  projectId: number;
  slug: string;
  title: string;
  /** Whether somebody is looked for: not for what is hidden, stopped or done. */
  projectStatus: 'draft' | 'published' | 'closed';
  expertise: string;
  areaName: string | null;
  question: string;
  source: 'asked' | 'offered';
  requestedAt: Date;
  answeredAt: Date | null;
  closedAt: Date | null;
  closedAs: 'withdrawn' | 'finished' | null;
  closedNote: string;
  /** Who was asked last and has not ended; null where the initiative waits for somebody. */
  live: (CaseProposal & { personId: string }) | null;
  /** All that came before, newest first. */
  earlier: CaseProposal[];
};

/** The accompaniment of an initiative, or undefined where nobody ever asked. */
export async function loadCase(db: Db | Tx, projectId: number): Promise<Case | undefined> {
  const request = await db
    .selectFrom('companionRequest as request')
    .innerJoin('project', 'project.id', 'request.projectId')
    .leftJoin('area', 'area.id', 'request.areaId')
    .select(['request.id', 'request.projectId', 'project.slug', 'project.question as title'])
    .select(['project.status as projectStatus', 'request.expertise', 'area.name as areaName'])
    .select(['request.question', 'request.source', 'request.requestedAt', 'request.answeredAt'])
    .select(['request.closedAt', 'request.closedAs', 'request.closedNote'])
    .where('request.projectId', '=', projectId)
    .orderBy('request.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!request) return undefined;
  const rows = await db
    .selectFrom('companionProposal as proposal')
    .leftJoin('person', 'person.id', 'proposal.personId')
    .leftJoin('companion', 'companion.personId', 'proposal.personId')
    .select(['proposal.id', 'proposal.personId', 'person.name', 'companion.job', 'proposal.state', 'proposal.why'])
    .select(['proposal.proposedAt', 'proposal.answeredAt', 'proposal.endedAt', 'proposal.note'])
    .where('proposal.requestId', '=', request.id)
    .orderBy('proposal.id', 'desc')
    .execute();
  const proposals = rows.map((row) => ({
    ...row,
    name: row.name ?? '',
    job: row.job ?? '',
    why: row.why as unknown as Why,
  }));
  const live = proposals.find(
    (one): one is CaseProposal & { personId: string } =>
      one.personId !== null && (one.state === 'proposed' || one.state === 'accepted'),
  );
  return { ...request, live: live ?? null, earlier: proposals.filter((one) => one !== live) };
}
