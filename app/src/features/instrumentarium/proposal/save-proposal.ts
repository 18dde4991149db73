import { sql } from 'kysely';
import { type Actor, hasRole } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { publishedProposals } from './load-proposal.ts';
import { mayPublish, type ProposalText, type PublishProblem } from './proposal.ts';

export type SaveError = { kind: 'not-allowed' } | PublishProblem;

/** Saves the draft, and publishes it as the next version where asked; two officers come one after the other. */
export function saveProposal(
  deps: Deps,
  actor: Actor,
  { publish, ...text }: ProposalText & { publish: boolean },
): Promise<Result<{ version: number }, SaveError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<{ version: number }, SaveError>> => {
    if (actor.kind !== 'person' || !hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
    await sql`lock table structural_proposal in share row exclusive mode`.execute(tx);
    const [newest] = await publishedProposals(tx);
    if (publish) {
      const allowed = mayPublish(text, newest !== undefined);
      if (!allowed.ok) return allowed;
    }
    const at = deps.now();
    const version = (newest?.version ?? 0) + 1;
    const values = {
      ...text,
      items: JSON.stringify(text.items),
      savedAt: at,
      savedBy: actor.personId,
      publishedAt: publish ? at : null,
    };
    await tx
      .insertInto('structuralProposal')
      .values({ ...values, version })
      .onConflict((conflict) => conflict.column('version').doUpdateSet(values))
      .execute();
    const act = publish ? 'proposal.published' : 'proposal.saved';
    await record(tx, { actor, at, act, subject: `proposal:${version}` });
    return ok({ version });
  });
}
