import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { publishUpdate } from '../../following/index.ts';
import { lockTeam, type TeamError } from '../../initiatives/index.ts';
import { listVersions, loadDraft } from './load-report.ts';
import { type MayPublishError, mayPublish, type Texts } from './report.ts';
import type { ReportContent } from './report-content.ts';
import { reportMessages } from './report-messages.ts';

export type PublishReportError = TeamError | MayPublishError | { kind: 'not-published' };
export type SaveInput = Texts & { projectId: number; changeNote: string };

/** Keeps the draft of the next version. */
export function saveReport(deps: Deps, actor: Actor, input: SaveInput): Promise<Result<null, TeamError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockTeam(tx, actor, input.projectId);
    if (!locked.ok) return locked;
    await keepDraft(tx, input);
    const subject = `project:${input.projectId}`;
    await record(tx, { actor, at: deps.now(), act: 'participation-report.saved', subject });
    return ok(null);
  });
}

/** Makes what was written the next version, with the figures and the worries of this moment; followers hear of it. */
export function publishReport(
  deps: Deps,
  actor: Actor,
  input: SaveInput,
  content: ReportContent,
): Promise<Result<{ version: number }, PublishReportError>> {
  return deps.db.transaction().execute(async (tx) => {
    const { projectId, changeNote } = input;
    const locked = await lockTeam(tx, actor, projectId);
    if (!locked.ok) return locked;
    if (locked.value.status === 'draft') return fail({ kind: 'not-published' });
    const twice = await justPublished(tx, input);
    if (twice) return ok(twice);
    const earlier = await listVersions(tx, projectId);
    const allowed = mayPublish(input, changeNote, earlier.length > 0);
    if (!allowed.ok) return allowed;
    const { id, version } = await keepDraft(tx, input);
    const at = deps.now();
    await tx
      .updateTable('participationReport')
      .set({ content: JSON.stringify(content), publishedAt: at })
      .set({ publishedBy: actor.kind === 'person' ? actor.personId : null })
      .where('id', '=', id)
      .execute();
    await keepWorries(tx, id, projectId);
    const subject = `project:${projectId}`;
    await record(tx, { actor, at, act: 'participation-report.published', subject, detail: { version } });
    // News is written in the language of the town.
    const t = reportMessages('nl').update;
    const news = version === 1 ? { title: t.first, body: t.firstText } : { title: t.again, body: changeNote };
    const event = `participation-report:${projectId}:${version}`;
    await publishUpdate(tx, actor, { projectId, kind: 'report', ...news, event }, at);
    return ok({ version });
  });
}

/** What a first press of the button made of the very same words; a second press makes no other version. */
async function justPublished(tx: Tx, input: SaveInput): Promise<{ version: number } | undefined> {
  if (await loadDraft(tx, input.projectId)) return undefined;
  const newest = await tx
    .selectFrom('participationReport')
    .select(['version', 'reached', 'changed', 'notChanged', 'changeNote'])
    .where('projectId', '=', input.projectId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  const same = (['reached', 'changed', 'notChanged', 'changeNote'] as const).every(
    (name) => newest?.[name] === input[name],
  );
  return same ? newest : undefined;
}

async function keepDraft(tx: Tx, { projectId, ...texts }: SaveInput): Promise<{ id: number; version: number }> {
  const { reached, changed, notChanged, changeNote } = texts;
  const written = { reached, changed, notChanged, changeNote };
  return tx
    .insertInto('participationReport')
    .values({
      projectId,
      version: sql<number>`(select coalesce(max(version), 0) + 1 from participation_report
        where project_id = ${projectId} and published_at is not null)`,
      ...written,
    })
    .onConflict((conflict) => conflict.columns(['projectId', 'version']).doUpdateSet(written))
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow();
}

async function keepWorries(tx: Tx, reportId: number, projectId: number): Promise<void> {
  await tx
    .insertInto('participationReportWorry')
    .columns(['reportId', 'backingId', 'words', 'answer'])
    .expression((eb) =>
      eb
        .selectFrom('backing')
        .select([sql<number>`${reportId}::bigint`.as('reportId'), 'id', 'words', 'answer'])
        .where('projectId', '=', projectId)
        .where('stance', '=', 'worry')
        .where('status', '=', 'published'),
    )
    .execute();
}
