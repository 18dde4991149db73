import { sql } from 'kysely';
import { addDays } from '../../platform/calendar/days.ts';
import type { Deps } from '../../platform/deps.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { formatDay } from '../../platform/i18n/format.ts';
import { defineJob } from '../../platform/jobs/job.ts';
import { type MailText, paragraph } from '../../platform/mail/mail-text.ts';
import { queueMails } from '../../platform/mail/queue-mails.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import { sides } from './arrangement.ts';
import { arrangementHref } from './arrangement-href.ts';
import { mailMessages } from './mail-messages.ts';
import { readersOf } from './readers.ts';

// Time enough to meet, to write and to have both sides sign.
const daysBefore = 28;

/** Every morning: both sides of an arrangement that ends within four weeks hear of it, once. */
export const arrangementEndsJob = defineJob<Record<string, never>>({
  name: 'arrangement-ends',
  schedule: '50 7 * * *',
  run: (deps) => remindOfEnds(deps),
});

type Ending = { id: number; projectId: number; slug: string; title: string; validUntil: string };

/** Queues the mails of today. A mail's key names the version and its reader, so that a second run sends nothing. */
export async function remindOfEnds(deps: Deps): Promise<void> {
  const at = deps.now();
  const today = townDay(at);
  await deps.db.transaction().execute(async (tx) => {
    // Of each initiative the newest version that both signed is the one that holds.
    const { rows } = await sql<Ending>`
      select version.id, project.id as "projectId", project.slug, project.question as title,
        version.valid_until as "validUntil"
      from project join initiative on initiative.project_id = project.id
      join lateral (select id, valid_until from arrangement_version
        where project_id = project.id
          and (select count(*) from sign_off where arrangement_version_id = arrangement_version.id) = 2
        order by version desc limit 1) version on true
      where initiative.stage not in ('done', 'stopped')
        and version.valid_until between ${today}::date and ${addDays(today, daysBefore)}::date
      order by project.id`.execute(tx);
    for (const ending of rows)
      for (const side of sides) {
        const readers = await readersOf(tx, ending.projectId, side);
        const mails = readers.map(({ personId, name, email, language }) => {
          const t = mailMessages(language);
          const text: MailText = {
            subject: t.ends.subject(ending.title),
            greet: name,
            parts: [paragraph(t.ends.text(formatDay(ending.validUntil, language)))],
            action: { href: arrangementHref(ending.slug, side), label: t.action },
            reason: t.reason,
          };
          const dedupeKey = `arrangement-ends:${ending.id}:${personId}`;
          return { dedupeKey, to: email, mail: renderMail(text, deps.settings, language) };
        });
        await queueMails(tx, mails, at);
      }
  });
}
