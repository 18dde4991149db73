import type { Answer, Vote } from '../vote.ts';
import { json, present } from './data-sets.ts';

/** Names of the dialogues of which there is what a server of Polis computed. */
export const serverNames = present
  ? [
      'polis-server-25ptpt-3gp-no-strict-with-meta',
      'polis-server-50ptpt-3gp-strict-no-meta',
      'polis-server-below-100-ptpts',
    ]
  : [];

/** The votes of such a dialogue; the names of the fields depend on the version of the server. */
export function serverVotes(name: string): Vote[] {
  return json(`${name}/votes.json`).map((row: Record<string, number>) => ({
    participant: row.participant_id ?? row.pid,
    statement: row.statement_id ?? row.tid,
    vote: row.vote as Answer,
    at: Number(row.modified),
  }));
}
