import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { defineJob } from '../../platform/jobs/job.ts';
import { sendToReaders } from './send-to-readers.ts';
import { type UpdateToTell, updateMail } from './update-mail.ts';

/** Tells everybody who wants to hear at once; one job for an update, however many followers there are. */
export const fanOutJob = defineJob<{ updateId: number }>({
  name: 'update-fan-out',
  run: (deps, { updateId }) => fanOut(deps, updateId),
});

/** Puts one mail in the outbox for each immediate follower, also for who follows trajectory, theme and area. */
export async function fanOut(deps: Deps, updateId: number): Promise<void> {
  const update = await loadUpdate(deps, updateId);
  if (!update) return;
  if (update.status !== 'draft') {
    const readers = await deps.db
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
    const mails = { nl: updateMail(update, deps.settings, 'nl'), en: updateMail(update, deps.settings, 'en') };
    await sendToReaders(deps, readers, {
      key: `update:${updateId}`,
      scope: `p${update.projectId}`,
      mailFor: (reader) => mails[reader.locale],
    });
  }
  // Only now may the digest take it: who got it at once is left out there.
  await deps.db.updateTable('update').set({ fannedOutAt: deps.now() }).where('id', '=', updateId).execute();
}

function loadUpdate({ db }: Deps, updateId: number): Promise<(UpdateToTell & { status: string }) | undefined> {
  return db
    .selectFrom('update')
    .innerJoin('project', 'project.id', 'update.projectId')
    .select([
      'update.id',
      'update.projectId',
      'update.title',
      'update.body',
      'update.publishedAt',
      'project.slug',
      'project.question',
      'project.status',
    ])
    .where('update.id', '=', updateId)
    .executeTakeFirst();
}
