import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { publishUpdate } from '../following/index.ts';
import { lockManaged, type ManageError } from '../project-access/index.ts';
import { announceReport } from './announce-report.ts';
import { draftReport, publishedReports } from './load-report.ts';
import { reportMessages } from './messages.ts';
import { type PublishReportError as DecisionError, mayPublishReport } from './report.ts';
import { reportFigures } from './report-figures.ts';

export type PublishReportError =
  | DecisionError
  | ManageError
  | { kind: 'project-not-published' }
  | { kind: 'nothing-to-publish' };

/** Makes the draft the next version, with the figures of this moment; whoever took part and left an address hears it. */
export function publishReport(
  deps: Deps,
  actor: Actor,
  projectId: number,
): Promise<Result<{ version: number; mails: number; letters: number }, PublishReportError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person') return fail({ kind: 'not-allowed' });
    const locked = await lockManaged(tx, actor, projectId);
    if (!locked.ok) return locked;
    if (locked.value.status === 'draft') return fail({ kind: 'project-not-published' });
    const draft = await draftReport(tx, projectId);
    if (!draft) return fail({ kind: 'nothing-to-publish' });
    const earlier = await publishedReports(tx, projectId);
    const decision = mayPublishReport(draft, draft.changeNote, earlier.length > 0);
    if (!decision.ok) return decision;

    const at = deps.now();
    await tx
      .updateTable('report')
      .set({
        figures: JSON.stringify(await reportFigures(tx, projectId, at)),
        publishedAt: at,
        publishedBy: actor.personId,
      })
      .where('id', '=', draft.id)
      .execute();
    await record(tx, {
      actor,
      at,
      act: 'report.published',
      subject: `project:${projectId}`,
      detail: { version: draft.version },
    });
    // A small correction is the event of the version before it: no news, and told only to who had not heard of that.
    const lastAnnounced = earlier.find((version) => version.announced)?.version ?? draft.version;
    const event = `report:${projectId}:${draft.announced ? draft.version : lastAnnounced}`;
    const told = await announceReport(tx, deps, {
      projectId,
      question: locked.value.question,
      slug: locked.value.slug,
      version: draft.version,
      changeNote: draft.changeNote,
      event,
    });
    await publishUpdate(tx, actor, { projectId, kind: 'report', ...newsOf(draft), event }, at);
    return ok({ version: draft.version, ...told });
  });
}

// News is written in the language of the town.
function newsOf({ version, changeNote }: { version: number; changeNote: string }): { title: string; body: string } {
  const { update, public: page } = reportMessages('nl');
  return version === 1 ? { title: update.title, body: page.lead } : { title: update.corrected, body: changeNote };
}
