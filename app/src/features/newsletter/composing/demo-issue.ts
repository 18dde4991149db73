import type { Tx } from '../../../platform/db/db.ts';
import { type Candidate, suggest } from './candidate.ts';
import { findCandidates } from './sources.ts';

const month = 31 * 86_400_000;

/** What an editor would have taken at that moment, for the demonstration. */
export async function demoIssue(tx: Tx, at: Date): Promise<Candidate[]> {
  const candidates = await findCandidates(tx, { since: new Date(at.getTime() - 2 * month), now: at });
  return suggest(
    candidates.filter((candidate) => candidate.kind === 'moment' || candidate.at <= at),
    at,
    5,
  );
}
