import { type ContributeError, contribute, participantOf } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { loadConsultation, stageOf } from '../consultation.ts';
import { loadDraft } from '../draft/draft.ts';
import { isAnswered } from '../memorandum/published.ts';
import { remarkTitle } from './remark-title.ts';

/** What somebody says about a paragraph. */
export type RemarkDraft = { body: string; authorName: string; submissionKey: string | null };
export type RemarkError = ContributeError | { kind: 'paragraph-not-found' } | { kind: 'not-open' };
export type Remarked = { id: number; status: 'waiting' | 'published' };

/**
 * Puts a public remark at a paragraph: a contribution, so that moderation, support, answers and one's own data work as for
 * an idea. The same form sent twice is one remark.
 */
export function remark(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { stepId, paragraphId }: { stepId: number; paragraphId: number },
  draft: RemarkDraft,
): Promise<Result<Remarked, RemarkError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<Remarked, RemarkError>> => {
    const at = deps.now();
    const consultation = await loadConsultation(tx, stepId);
    if (!consultation) return fail({ kind: 'step-not-found' });
    if (stageOf(consultation, await isAnswered(tx, stepId), townDay(at)) !== 'open') return fail({ kind: 'not-open' });
    const paragraph = (await loadDraft(tx, stepId)).find(({ id }) => id === paragraphId);
    if (!paragraph || paragraph.number === null) return fail({ kind: 'paragraph-not-found' });
    const title = remarkTitle(paragraph.number, paragraph.body);
    const contributed = await contribute(tx, actor, participantOf(actor), {
      stepId,
      draft: { ...draft, title, areaId: null, point: null, pictureId: null },
      channel: 'web',
      at,
    });
    if (!contributed.ok) return contributed;
    const { id, status, again } = contributed.value;
    if (!again) await tx.insertInto('consultationRemark').values({ contributionId: id, paragraphId }).execute();
    return ok({ id, status });
  });
}
