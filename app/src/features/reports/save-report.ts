import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { ok, type Result } from '../../platform/result.ts';
import { lockManaged, type ManageError } from '../project-access/index.ts';
import type { Report } from './report.ts';

/** `announce`: everybody who took part hears of this version, also who heard of an earlier one. */
export type ReportDraft = Report & { changeNote: string; announce: boolean };

/** Keeps the draft of the next version of the report. */
export function saveReport(
  deps: Deps,
  actor: Actor,
  projectId: number,
  draft: ReportDraft,
): Promise<Result<null, ManageError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockManaged(tx, actor, projectId);
    if (!locked.ok) return locked;
    const { announce: announced, ...texts } = draft;
    await tx
      .insertInto('report')
      .values({
        projectId,
        version: sql<number>`(select coalesce(max(version), 0) + 1 from report
          where project_id = ${projectId} and published_at is not null)`,
        announced,
        ...texts,
      })
      .onConflict((conflict) => conflict.columns(['projectId', 'version']).doUpdateSet({ announced, ...texts }))
      .execute();
    await record(tx, { actor, at: deps.now(), act: 'report.saved', subject: `project:${projectId}` });
    return ok(null);
  });
}
