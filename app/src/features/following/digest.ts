import { sql } from 'kysely';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { defineJob } from '../../platform/jobs/job.ts';
import { queueMails } from '../../platform/mail/queue-mails.ts';
import { type RenderedMail, renderMail } from '../../platform/mail/render-mail.ts';
import { digestDay } from './digest-day.ts';
import { publicUpdates } from './load-updates.ts';
import { unsubscribeUrl } from './unsubscribe-token.ts';
import { digestMail } from './update-mail.ts';

/** Every day at 17:00: one mail with all news for who follows by the day. */
export const digestJob = defineJob<Record<string, never>>({
  name: 'daily-digest',
  schedule: '0 17 * * *',
  run: (deps) => sendDigests(deps),
});

/**
 * Sends the digest of the last 17:00 that passed, and finishes those that were broken off. A late run takes all updates
 * that no digest has had; a run that is repeated sends nothing twice.
 */
export async function sendDigests(deps: Deps): Promise<void> {
  await startRun(deps, digestDay(deps.now()));
  const unfinished = await deps.db
    .selectFrom('digestRun')
    .select('day')
    .where('finishedAt', 'is', null)
    .orderBy('day')
    .execute();
  for (const { day } of unfinished) {
    await sendRun(deps, day);
    await deps.db.updateTable('digestRun').set({ finishedAt: deps.now() }).where('day', '=', day).execute();
  }
}

/** Fixes which updates are in the digest of this day, once. */
async function startRun(deps: Deps, day: string): Promise<void> {
  await deps.db.transaction().execute(async (tx) => {
    const started = await tx
      .insertInto('digestRun')
      .values({ day, startedAt: deps.now() })
      .onConflict((conflict) => conflict.column('day').doNothing())
      .returning('day')
      .executeTakeFirst();
    if (!started) return;
    await tx
      .updateTable('update')
      .set({ digestDay: day })
      .where('digestDay', 'is', null)
      .where('fannedOutAt', 'is not', null)
      .execute();
  });
}

async function sendRun(deps: Deps, day: string): Promise<void> {
  const { db, settings, now } = deps;
  const updates = await publicUpdates(db).where('update.digestDay', '=', day).execute();
  if (updates.length === 0) return;
  const byId = new Map(updates.map((update) => [update.id, update]));
  const rendered = new Map<string, RenderedMail>();
  // Most people follow the same few things: each combination is rendered once.
  const mailFor = ({ locale, updateIds }: DigestReader) => {
    const which = `${locale}:${updateIds}`;
    const known = rendered.get(which);
    if (known) return known;
    const own = updateIds.flatMap((id) => byId.get(id) ?? []);
    const made = renderMail(digestMail(own, locale), settings, locale);
    rendered.set(which, made);
    return made;
  };
  const readers = await readersOf(deps, day);
  await queueMails(
    db,
    readers.map((reader) => ({
      dedupeKey: `digest:${day}:${reader.personId}`,
      to: reader.email,
      mail: mailFor(reader),
      unsubscribeUrl: unsubscribeUrl(settings, { personId: reader.personId, scope: 'd' }),
    })),
    now(),
  );
}

type DigestReader = { personId: string; email: string; locale: Locale; updateIds: number[] };

/** Everybody with the updates that reach them; who was told of an event already does not hear of it again. */
async function readersOf({ db }: Deps, day: string): Promise<DigestReader[]> {
  const { rows } = await sql<DigestReader>`
    select person.id as "personId", person.email, person.locale,
      array_agg(distinct update.id::int order by update.id::int) as "updateIds"
    from update
    join project on project.id = update.project_id and project.status <> 'draft'
    join follow_target target on target.project_id = update.project_id and target.created_at <= update.published_at
    join person on person.id = target.person_id
    where update.digest_day = ${day} and person.email is not null
      and not exists (select from message where dedupe_key = update.mail_key || ':' || person.id)
    group by person.id order by person.id`.execute(db);
  return rows;
}
