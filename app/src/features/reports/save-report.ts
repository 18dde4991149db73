import { sql } from 'kysely';
import { type Actor, hasRole } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import type { Report } from './report.ts';

export type SaveReportError = { kind: 'project-not-found' } | { kind: 'not-allowed' };
/** `announce`: everybody who took part hears of this version, also who heard of an earlier one. */
export type ReportDraft = Report & { changeNote: string; announce: boolean };

/** Keeps the draft of the next version of the report. */
export function saveReport(
  deps: Deps,
  actor: Actor,
  projectId: number,
  draft: ReportDraft,
): Promise<Result<null, SaveReportError>> {
  return deps.db.transaction().execute(async (tx) => {
    const project = await tx
      .selectFrom('project')
      .select('id')
      .where('id', '=', projectId)
      .forUpdate()
      .executeTakeFirst();
    if (!project) return fail({ kind: 'project-not-found' });
    if (!hasRole(actor, 'process_manager', projectId)) return fail({ kind: 'not-allowed' });
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
