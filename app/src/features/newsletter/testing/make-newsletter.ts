import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';

/** Subscribers who confirmed, with addresses lezer0001@…; they get everything, in Dutch. */
export async function makeSubscribers(db: Db, count: number): Promise<void> {
  await sql`insert into newsletter_subscriber (email, language, state, asked_at, confirmed_at)
    select 'lezer' || lpad(number::text, 5, '0') || '@bewoner.example', 'nl', 'active', now(), now()
    from generate_series(1, ${count}::int) as number`.execute(db);
}

/** One subscriber, who confirmed unless it is said otherwise. */
export async function makeSubscriber(db: Db, email: string, state: 'waiting' | 'active' = 'active'): Promise<number> {
  const at = new Date('2026-11-01T09:00:00Z');
  const { id } = await db
    .insertInto('newsletterSubscriber')
    .values({ email, language: 'nl', state, askedAt: at, confirmedAt: state === 'active' ? at : null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A draft with one piece for everybody, looked at by nobody yet. */
export async function makeDraft(db: Db, at: Date, { title = 'Nieuws uit de stad' } = {}): Promise<number> {
  const { id } = await db
    .insertInto('newsletterIssue')
    .values({ titleNl: title, introNl: 'Beste lezer,', createdAt: at, changedAt: at, perSecond: 500 })
    .returning('id')
    .executeTakeFirstOrThrow();
  const piece = { issueId: id, ordinal: 1, kind: 'own', titleNl: 'De tuin is open', textNl: 'Kom kijken.' } as const;
  await db.insertInto('newsletterItem').values(piece).execute();
  return id;
}

/** A draft that somebody looked at, so that it may be sent. */
export async function makeReady(db: Db, at: Date, texts: { title?: string } = {}): Promise<number> {
  const id = await makeDraft(db, at, texts);
  await db.updateTable('newsletterIssue').set({ approvedAt: at }).where('id', '=', id).execute();
  return id;
}

/** How the readers of an issue stand. */
export async function recipientStates(db: Db, issueId: number): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('newsletterRecipient')
    .select((eb) => ['status', eb.fn.countAll<number>().as('count')])
    .where('issueId', '=', issueId)
    .groupBy('status')
    .execute();
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}
