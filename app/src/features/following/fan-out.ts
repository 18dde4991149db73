import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { defineJob } from '../../platform/jobs/job.ts';
import { queueMails } from '../../platform/mail/queue-mails.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import { publicUpdates, type UpdateToTell } from './load-updates.ts';
import { unsubscribeUrl } from './unsubscribe-token.ts';
import { updateMail } from './update-mail.ts';

/** Tells everybody who wants to hear at once; one job for an update, however many followers there are. */
export const fanOutJob = defineJob<{ updateId: number }>({
  name: 'update-fan-out',
  run: (deps, { updateId }) => fanOut(deps, updateId),
});

/** Puts one mail in the outbox for each immediate follower, also for who follows trajectory, theme and area. */
export async function fanOut(deps: Deps, updateId: number): Promise<void> {
  const { db, settings, now } = deps;
  const update = await publicUpdates(db).where('update.id', '=', updateId).executeTakeFirst();
  if (update) {
    const mails = {
      nl: renderMail(updateMail(update, 'nl'), settings, 'nl'),
      en: renderMail(updateMail(update, 'en'), settings, 'en'),
    };
    const scope = `p${update.projectId}` as const;
    const readers = await readersOf(deps, update);
    await queueMails(
      db,
      readers.map(({ personId, email, locale }) => ({
        dedupeKey: `${update.mailKey}:${personId}`,
        to: email,
        mail: mails[locale],
        unsubscribeUrl: unsubscribeUrl(settings, { personId, scope }),
      })),
      now(),
    );
  }
  // Only now may the digest take it: who got it at once is left out there.
  await db.updateTable('update').set({ fannedOutAt: now() }).where('id', '=', updateId).execute();
}

function readersOf({ db }: Deps, update: UpdateToTell) {
  return db
    .selectFrom('followTarget')
    .innerJoin('person', 'person.id', 'followTarget.personId')
    .select(['person.id as personId', 'person.email', 'person.locale'])
    .distinct()
    .where('followTarget.projectId', '=', update.projectId)
    .where('followTarget.frequency', '=', 'immediately')
    .where('followTarget.createdAt', '<=', update.publishedAt)
    .where('person.email', 'is not', null)
    .$narrowType<{ email: string; locale: Locale }>()
    .execute();
}
