import { type Actor, hasRole } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { formatMoment } from '../../platform/i18n/format.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { type NewUpdate, publishUpdate } from '../following/index.ts';

export type PublishStepError =
  | { kind: 'step-not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'no-published-agreement'; projectSlug: string }
  | { kind: 'project-not-published'; projectSlug: string }
  | { kind: 'project-closed' };

/** Opens a step to the public. Without a published agreement it is refused: agreements first. */
export function publishStep(
  deps: Deps,
  actor: Actor,
  stepId: number,
): Promise<Result<{ projectSlug: string }, PublishStepError>> {
  return deps.db.transaction().execute((tx) => publishStepIn(tx, actor, stepId, deps.now()));
}

/**
 * The same within the caller's transaction, with news of its own where the instrument has more to tell; that is news also
 * where the step was public already.
 */
export async function publishStepIn(
  tx: Tx,
  actor: Actor,
  stepId: number,
  at: Date,
  own?: Pick<NewUpdate, 'title' | 'body' | 'event'>,
): Promise<Result<{ projectSlug: string }, PublishStepError>> {
  const step = await tx
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['step.id', 'step.status', 'step.projectId', 'step.title', 'step.intro', 'step.opensAt', 'step.closesAt'])
    .select(['project.slug', 'project.status as projectStatus'])
    .where('step.id', '=', stepId)
    .forUpdate('step')
    .executeTakeFirst();
  if (!step) return fail({ kind: 'step-not-found' });
  if (!hasRole(actor, 'process_manager', step.projectId)) return fail({ kind: 'not-allowed' });
  if (step.projectStatus === 'closed') return fail({ kind: 'project-closed' });
  const agreement = await tx
    .selectFrom('agreement')
    .select('version')
    .where('projectId', '=', step.projectId)
    .where('publishedAt', 'is not', null)
    .executeTakeFirst();
  if (!agreement) return fail({ kind: 'no-published-agreement', projectSlug: step.slug });
  if (step.projectStatus === 'draft') return fail({ kind: 'project-not-published', projectSlug: step.slug });
  const news = own ?? { ...newsOf(step, at), event: `step-opened:${stepId}` };
  if (own || step.status === 'draft')
    await publishUpdate(tx, actor, { projectId: step.projectId, kind: 'opened', ...news }, at);
  if (step.status === 'draft') {
    await tx.updateTable('step').set({ status: 'published' }).where('id', '=', stepId).execute();
    await record(tx, { actor, at, act: 'step.published', subject: `step:${stepId}` });
  }
  return ok({ projectSlug: step.slug });
}

type Opened = { title: string; intro: string; opensAt: Date | null; closesAt: Date | null };

/** What followers read when a step opens; in Dutch, like everything that officers write. */
function newsOf({ title, intro, opensAt, closesAt }: Opened, now: Date): { title: string; body: string } {
  const from = opensAt && opensAt > now ? `U kunt meedoen vanaf ${formatMoment(opensAt, 'nl')}` : 'U kunt nu meedoen';
  const until = closesAt ? `, tot ${formatMoment(closesAt, 'nl')}` : '';
  return { title: `U kunt meedoen: ${title}`, body: [intro, `${from}${until}.`].filter(Boolean).join('\n\n') };
}
