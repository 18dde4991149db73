import { type Actor, manages } from '../../platform/actor.ts';
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
  /** An initiative does not say yet what its team does with what people say. */
  | { kind: 'no-input-use'; projectSlug: string }
  | { kind: 'project-closed' };

/** Opens a step to the public. Without an agreement it is refused: agreements first. */
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
    .select(['project.kind', 'project.slug', 'project.status as projectStatus'])
    .where('step.id', '=', stepId)
    .forUpdate('step')
    .executeTakeFirst();
  if (!step) return fail({ kind: 'step-not-found' });
  if (!manages(actor, step.projectId)) return fail({ kind: 'not-allowed' });
  if (step.projectStatus === 'closed') return fail({ kind: 'project-closed' });
  if (!(await isAgreed(tx, step.projectId, step.kind))) {
    const kind = step.kind === 'initiative' ? 'no-input-use' : 'no-published-agreement';
    return fail({ kind, projectSlug: step.slug });
  }
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

/** Agreements first: of a trajectory the published agreement, of an initiative one text about what is done with input. */
async function isAgreed(tx: Tx, projectId: number, kind: 'trajectory' | 'initiative'): Promise<boolean> {
  const found =
    kind === 'initiative'
      ? tx.selectFrom('initiative').select('projectId').where('projectId', '=', projectId).where('inputUse', '<>', '')
      : tx
          .selectFrom('agreement')
          .select('projectId')
          .where('projectId', '=', projectId)
          .where('publishedAt', 'is not', null);
  return (await found.executeTakeFirst()) !== undefined;
}
