import { type Actor, hasRole } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import type { Summary } from './choose-summary.ts';
import { languageOf } from './languages.ts';

/** The most characters of a summary: it is one page for somebody who reads with effort. */
export const summaryMaxLength = 3000;

export type SaveSummaryError =
  | { kind: 'project-not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'language-unknown' }
  | { kind: 'too-long'; limit: number };

/** Keeps the summary in one language; an empty text takes it away. */
export function saveSummary(
  deps: Deps,
  actor: Actor,
  input: { projectId: number; language: string; body: string },
): Promise<Result<{ removed: boolean }, SaveSummaryError>> {
  return deps.db.transaction().execute(async (tx) => {
    const { projectId, language } = input;
    const project = await tx.selectFrom('project').select('id').where('id', '=', projectId).executeTakeFirst();
    if (!project) return fail({ kind: 'project-not-found' });
    if (!hasRole(actor, 'process_manager', projectId)) return fail({ kind: 'not-allowed' });
    if (!languageOf(language)) return fail({ kind: 'language-unknown' });
    const body = input.body.trim();
    if ([...body].length > summaryMaxLength) return fail({ kind: 'too-long', limit: summaryMaxLength });
    const removed = body === '';
    await (removed ? remove(tx, projectId, language) : keep(tx, projectId, language, body));
    await record(tx, {
      actor,
      at: deps.now(),
      act: removed ? 'summary.removed' : 'summary.saved',
      subject: `project:${projectId}`,
      detail: { language },
    });
    return ok({ removed });
  });
}

/** All summaries of a project. */
export function listSummaries(db: Db | Tx, projectId: number): Promise<Summary[]> {
  return db
    .selectFrom('summary')
    .select(['language', 'body'])
    .where('projectId', '=', projectId)
    .orderBy('language')
    .execute();
}

async function remove(tx: Tx, projectId: number, language: string): Promise<void> {
  await tx.deleteFrom('summary').where('projectId', '=', projectId).where('language', '=', language).execute();
}

async function keep(tx: Tx, projectId: number, language: string, body: string): Promise<void> {
  await tx
    .insertInto('summary')
    .values({ projectId, language, body })
    .onConflict((conflict) => conflict.columns(['projectId', 'language']).doUpdateSet({ body }))
    .execute();
}
