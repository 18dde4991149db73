import { type Actor, hasRole } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import type { Agreement } from './agreement.ts';

export type SaveDraftError = { kind: 'project-not-found' } | { kind: 'not-allowed' } | { kind: 'project-closed' };

/** Keeps the draft of the next version; nothing changes for visitors until it is published. */
export function saveAgreementDraft(
  deps: Deps,
  actor: Actor,
  input: { projectId: number; agreement: Agreement; changeNote: string },
): Promise<Result<{ version: number }, SaveDraftError>> {
  return deps.db.transaction().execute(async (tx) => {
    const project = await tx
      .selectFrom('project')
      .select('status')
      .where('id', '=', input.projectId)
      .forUpdate()
      .executeTakeFirst();
    if (!project) return fail({ kind: 'project-not-found' });
    if (!hasRole(actor, 'process_manager', input.projectId)) return fail({ kind: 'not-allowed' });
    if (project.status === 'closed') return fail({ kind: 'project-closed' });
    const version = await writeDraft(tx, input);
    await record(tx, {
      actor,
      at: deps.now(),
      act: 'agreement.drafted',
      subject: `project:${input.projectId}`,
      detail: { version },
    });
    return ok({ version });
  });
}

/** Writes the draft row within a transaction that holds the project; answers its version. */
export async function writeDraft(
  tx: Tx,
  input: { projectId: number; agreement: Agreement; changeNote: string },
): Promise<number> {
  const { promises, ...texts } = input.agreement;
  const values = { ...texts, promises: JSON.stringify(promises), changeNote: input.changeNote };
  const existing = await tx
    .updateTable('agreement')
    .set(values)
    .where('projectId', '=', input.projectId)
    .where('publishedAt', 'is', null)
    .returning('version')
    .executeTakeFirst();
  if (existing) return existing.version;
  const { last } = await tx
    .selectFrom('agreement')
    .select((eb) => eb.fn.coalesce(eb.fn.max('version'), eb.lit(0)).as('last'))
    .where('projectId', '=', input.projectId)
    .executeTakeFirstOrThrow();
  const version = Number(last) + 1;
  await tx
    .insertInto('agreement')
    .values({ ...values, projectId: input.projectId, version })
    .execute();
  return version;
}
