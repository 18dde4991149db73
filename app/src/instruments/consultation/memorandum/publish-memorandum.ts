import { createHash } from 'node:crypto';
import { publishUpdate } from '../../../features/following/index.ts';
import type { ChangeError } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { storeDocument } from '../../../platform/documents/index.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { makePdf } from '../../../platform/pdf/make-pdf.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type Consultation, stageOf } from '../consultation.ts';
import { changeConsultation } from '../staff/change-consultation.ts';
import { answerRemarks } from './answer-remarks.ts';
import { type Lacking, lackingIn } from './lacking.ts';
import { loadMemorandumWork, type MemorandumWork } from './load-work.ts';
import { type Memorandum, makeMemorandum, sameMemorandum } from './memorandum.ts';
import { memorandumPath } from './memorandum-path.ts';
import { memorandumPdf } from './memorandum-pdf.ts';
import { notaMessages } from './nota-messages.ts';
import { personalFindings } from './personal-findings.ts';
import { loadPublished } from './published.ts';
import { tellViewAuthors } from './tell-view-authors.ts';

export type PublishInput = {
  stepId: number;
  /** Which version this becomes: 1, or one more than the newest that the officer knows. */
  version: number;
  /** What the officer looked at (`digestOf`), or 'any' where nobody looked. */
  seen: string;
  /** Why there is another version; '' for the first. */
  reason: string;
  /** Whether the officer looked at what may be names. */
  namesChecked: boolean;
};
export type PublishError =
  | ChangeError
  | { kind: 'term-runs' }
  | { kind: 'lacking'; lacking: Lacking[] }
  | { kind: 'names-unchecked' }
  | { kind: 'reason-missing' }
  | { kind: 'nothing-changed' }
  | { kind: 'changed-meanwhile' }
  | { kind: 'published-by-colleague' };

/** What an officer looked at, so that nothing else is published. */
export function digestOf(consultation: Consultation, work: MemorandumWork): string {
  return createHash('sha256')
    .update(JSON.stringify([consultation, work]))
    .digest('hex');
}

/**
 * Publishes the memorandum, whole or not at all: the text, its PDF, an answer to every remark, mail or a letter to whoever
 * gave a view, and news. The same version twice by one officer is published once.
 */
export function publishMemorandum(
  deps: Deps,
  actor: Actor,
  input: PublishInput,
): Promise<Result<{ version: number }, PublishError>> {
  const { stepId, version } = input;
  return changeConsultation<{ version: number }, PublishError>(deps, actor, stepId, async (tx, consultation, step) => {
    const at = deps.now();
    const versions = await loadPublished(tx, stepId);
    const [newest] = versions;
    const personId = actor.kind === 'person' ? actor.personId : null;
    const same = versions.find((one) => one.version === version);
    if (same) return same.publishedBy === personId ? ok({ version }) : fail({ kind: 'published-by-colleague' });
    if (version !== (newest?.version ?? 0) + 1) return fail({ kind: 'changed-meanwhile' });
    if (stageOf(consultation, false, townDay(at)) !== 'answering') return fail({ kind: 'term-runs' });

    const work = await loadMemorandumWork(tx, stepId);
    const lacking = lackingIn(work);
    if (lacking.length > 0) return fail({ kind: 'lacking', lacking });
    if (input.seen !== 'any' && input.seen !== digestOf(consultation, work)) return fail({ kind: 'changed-meanwhile' });
    const content = makeMemorandum(consultation, work);
    const reason = newest ? input.reason : '';
    if (newest && reason === '') return fail({ kind: 'reason-missing' });
    if (newest && sameMemorandum(newest.content, content)) return fail({ kind: 'nothing-changed' });
    if (!input.namesChecked && personalFindings(work).length > 0) return fail({ kind: 'names-unchecked' });

    const href = `${deps.settings.baseUrl}${memorandumPath(step)}`;
    const pdf = memorandumPdf(content, { town: deps.settings.town.name, at, version, reason, href });
    const made = await makePdf(pdf);
    const pdfId = await storeDocument(tx, { stepId, title: pdf.title, pdf: made.bytes }, at);
    const earlier = versions.flatMap(({ responseIds }) => responseIds);
    const { projectId } = step;
    const responseIds = await answerRemarks(tx, deps, actor, { projectId, themes: work.themes, earlier });
    await tx
      .insertInto('consultationMemorandum')
      .values({
        ...{ stepId, version, reason, pdfId, responseIds },
        content: JSON.stringify(content),
        publishedBy: personId,
        publishedAt: at,
      })
      .execute();
    await tellViewAuthors(tx, deps, work.views, { step, version, memo: content, before: newest?.content, reason });
    const news = { projectId, kind: 'news' as const, event: `memorandum:${stepId}:${version}` };
    await publishUpdate(tx, actor, { ...news, ...newsOf(content, reason) }, at);
    await record(tx, {
      ...{ actor, at, act: 'consultation.memorandum-published', subject: `step:${stepId}` },
      detail: { version, views: content.counts.views, remarks: content.counts.remarks },
    });
    return ok({ version });
  });
}

function newsOf({ draftTitle, subjects }: Memorandum, reason: string): { title: string; body: string } {
  const { news: t } = notaMessages('nl');
  const changed = subjects.filter(({ outcome }) => outcome !== 'not_adopted').length;
  const body = t.body(subjects.length, changed);
  return reason === ''
    ? { title: t.title(draftTitle), body }
    : { title: t.corrected(draftTitle), body: `${t.reason(reason)}\n\n${body}` };
}
