import { type ChangeError, type PublishStepError, publishStepIn } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatWeekday } from '../../../platform/i18n/format.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Consultation } from '../consultation.ts';
import { changeConsultation } from '../staff/change-consultation.ts';
import { countParagraphs, type Missing, missingBefore } from './missing.ts';
import { setTerm } from './set-term.ts';

export type AnnounceError = Missing | PublishStepError;

/** Announces a consultation, once: its step goes public with the term as its time, and who follows the trajectory hears it. */
export function announce(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
): Promise<Result<null, AnnounceError | ChangeError>> {
  return changeConsultation<null, AnnounceError>(deps, actor, stepId, (tx, consultation) =>
    announceIn(tx, actor, consultation, deps.now()),
  );
}

/** The same for a consultation that the caller has locked. */
async function announceIn(
  tx: Tx,
  actor: Actor,
  consultation: Consultation,
  at: Date,
): Promise<Result<null, AnnounceError>> {
  const { stepId, announcedAt, firstDay, lastDay } = consultation;
  if (announcedAt) return ok(null);
  const [missing] = missingBefore(consultation, await countParagraphs(tx, stepId), townDay(at));
  if (missing) return fail(missing);
  if (firstDay === null || lastDay === null) throw new Error(`Consultation ${stepId} has a first day without a last.`);
  const published = await publishStepIn(tx, actor, stepId, at, {
    ...newsOf(consultation, firstDay, lastDay),
    event: `consultation-announced:${stepId}`,
  });
  if (!published.ok) return published;
  await setTerm(tx, stepId, firstDay, lastDay);
  await tx.updateTable('consultation').set({ announcedAt: at }).where('stepId', '=', stepId).execute();
  const detail = { firstDay, lastDay };
  await record(tx, { actor, at, act: 'consultation.announced', subject: `step:${stepId}`, detail });
  return ok(null);
}

/** What followers read; in Dutch, like everything that officers write. */
function newsOf({ draftTitle, paperPlace, spokenAt }: Consultation, firstDay: string, lastDay: string) {
  const term = `van ${formatWeekday(firstDay, 'nl')} tot en met ${formatWeekday(lastDay, 'nl')}`;
  const body = [
    `Het ontwerp ligt ter inzage ${term}. U kunt per alinea reageren of een zienswijze indienen.`,
    paperPlace && `Op papier: ${paperPlace}`,
    spokenAt && `Liever vertellen dan schrijven: ${spokenAt}`,
  ];
  return { title: `Ter inzage: ${draftTitle}`, body: body.filter(Boolean).join('\n\n') };
}
