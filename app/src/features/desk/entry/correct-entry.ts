import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { findPersonalData } from '../../moderation/index.ts';
import { areaPath, loadStep, mayContribute } from '../../steps/index.ts';
import { mendsEntry } from '../desk-role.ts';

export type CorrectError =
  | { kind: 'entry-not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'already-answered' }
  | { kind: 'already-withdrawn' }
  | { kind: 'outside-area' };
export type Correction = { title: string; body: string; areaId: number | null };

/** Corrects a typing mistake of the desk. What has an answer stays as it was answered. */
export function correctEntry(
  deps: Deps,
  actor: Actor,
  contributionId: number,
  correction: Correction,
): Promise<Result<{ stepId: number }, CorrectError>> {
  return deps.db.transaction().execute(async (tx) => {
    const found = await lockEntry(tx, actor, contributionId);
    if (!found.ok) return found;
    const { stepId, status, submittedAt, title, body } = found.value;
    const step = await loadStep(tx, stepId, submittedAt);
    if (!step) return fail({ kind: 'entry-not-found' });
    const rules = { ...step, assurance: 'anonymous' as const, limitPerPerson: null };
    const around = await areaPath(tx, correction.areaId);
    // An area that is not there is in no step.
    if (correction.areaId !== null && around.length === 0) return fail({ kind: 'outside-area' });
    const allowed = mayContribute(rules, actor, 0, around, submittedAt);
    if (!allowed.ok && allowed.error.kind === 'outside-area') return fail({ kind: 'outside-area' });
    const at = deps.now();
    const before = findPersonalData(`${title}\n${body}`);
    const personal = findPersonalData(`${correction.title}\n${correction.body}`);
    const isNew = personal.some((kind) => !before.includes(kind));
    await tx
      .updateTable('contribution')
      .set({
        ...correction,
        ...(isNew && status === 'published' ? { status: 'waiting' as const, publishedAt: null } : {}),
      })
      .where('id', '=', contributionId)
      .execute();
    if (isNew) {
      await tx
        .insertInto('flag')
        .values({
          contributionId,
          reason: 'personal_data',
          explanation: personal.join(', '),
          automatic: true,
          raisedAt: at,
        })
        .execute();
    }
    await record(tx, { actor, at, act: 'entry.corrected', subject: `contribution:${contributionId}` });
    return ok({ stepId });
  });
}

async function lockEntry(tx: Tx, actor: Actor, contributionId: number) {
  const row = await tx
    .selectFrom('contribution')
    // Only what the desk entered: what residents wrote themselves is theirs.
    .innerJoin('deskEntry', 'deskEntry.contributionId', 'contribution.id')
    .select(['contribution.stepId', 'contribution.projectId', 'contribution.status', 'contribution.answeredAt'])
    .select(['contribution.submittedAt', 'contribution.title', 'contribution.body', 'deskEntry.enteredBy'])
    .where('contribution.id', '=', contributionId)
    .where('deskEntry.kind', '=', 'contribution')
    .forUpdate('contribution')
    .executeTakeFirst();
  if (!row) return fail({ kind: 'entry-not-found' as const });
  if (!mendsEntry(actor, row)) return fail({ kind: 'not-allowed' as const });
  if (row.status === 'withdrawn') return fail({ kind: 'already-withdrawn' as const });
  if (row.answeredAt) return fail({ kind: 'already-answered' as const });
  return ok(row);
}
