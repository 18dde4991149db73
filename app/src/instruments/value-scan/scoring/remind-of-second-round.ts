import { sql } from 'kysely';
import { loadStep, type Step } from '../../../features/steps/index.ts';
import { addDays } from '../../../platform/calendar/days.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { type MailText, paragraph } from '../../../platform/mail/mail-text.ts';
import { type QueuedMail, queueMails } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { openRound } from '../rounds.ts';
import { loadScan } from '../scan.ts';
import { scanPath } from '../scan-path.ts';
import { reminderMessages } from './reminder-messages.ts';

/** So many days before the step closes who did not score again hears it once more. */
const daysBeforeEnd = 3;

/** Every morning: who scored before something began is asked to score once more, at the start and before the end. */
export const secondRoundJob = defineJob<Record<string, never>>({
  name: 'value-scan-second-round',
  schedule: '10 8 * * *',
  run: (deps) => remindOfSecondRound(deps),
});

/** Queues the mails of today; the key of a mail names scan, person and which of the two it is, so that each comes once. */
export async function remindOfSecondRound(deps: Deps): Promise<void> {
  const at = deps.now();
  const today = townDay(at);
  const begun = await deps.db
    .selectFrom('valueScan')
    .select('stepId')
    .where('afterFrom', '<=', sql<string>`${today}::date`)
    .orderBy('stepId')
    .execute();
  const mails: QueuedMail[] = [];
  for (const { stepId } of begun) {
    const [step, scan] = [await loadStep(deps.db, stepId, at), await loadScan(deps.db, stepId)];
    if (!step || !scan || openRound(step, scan, at) !== 2) continue;
    for (const person of await notAgainYet(deps.db, stepId)) mails.push(reminder(deps, step, person, today));
  }
  await queueMails(deps.db, mails, at);
}

type Person = { id: string; name: string; email: string; locale: string };

/** Who scored in the first round with an account that has an address, and not yet in the second. */
async function notAgainYet(db: Db, stepId: number): Promise<Person[]> {
  const rows = await db
    .selectFrom('valueScanParticipant as participant')
    .innerJoin('person', 'person.id', 'participant.personId')
    .innerJoin('valueScanScore as score', (join) =>
      join.onRef('score.participantId', '=', 'participant.id').on('score.round', '=', 1),
    )
    .select(['person.id', 'person.name', 'person.email', 'person.locale'])
    .where('participant.stepId', '=', stepId)
    .where('person.email', 'is not', null)
    .where(
      sql<boolean>`not exists (select from value_scan_score as again
        where again.participant_id = participant.id and again.round = 2)`,
    )
    .orderBy('person.id')
    .execute();
  return rows.flatMap(({ email, ...row }) => (email === null ? [] : [{ ...row, email }]));
}

function reminder({ settings }: Deps, step: Step, person: Person, today: string): QueuedMail {
  const locale = person.locale as Locale;
  const t = reminderMessages(locale);
  const lastDay = step.closesAt && townDay(step.closesAt);
  const event = lastDay && today >= addDays(lastDay, -daysBeforeEnd) ? 'ends' : 'starts';
  const mail: MailText = {
    subject: t.subject[event](step.title),
    greet: person.name,
    parts: [paragraph(t[event](step.title)), ...(lastDay ? [paragraph(t.until(formatDay(lastDay, locale)))] : [])],
    action: { href: scanPath(step), label: t.link },
    reason: t.reason,
  };
  return {
    dedupeKey: `value-scan:${step.id}:${event}:${person.id}`,
    to: person.email,
    mail: renderMail(mail, settings, locale),
  };
}
