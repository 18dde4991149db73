import { record } from '../../../platform/audit/record.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type Choice, columnsOf } from './subscribe.ts';
import { readConfirm } from './subscriber-token.ts';

export type Subscription = Choice & { id: number; email: string; state: 'waiting' | 'active' | 'suspended' };
export type ConfirmError = { kind: 'bad-link' } | { kind: 'link-expired' } | { kind: 'nothing-to-confirm' };

/** A subscription with what its owner chose. */
export function loadSubscription(db: Db, id: number): Promise<Subscription | undefined> {
  return db
    .selectFrom('newsletterSubscriber')
    .select(['id', 'email', 'state', 'language', 'themeIds', 'areaIds'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The owner of the address says yes. Saying it twice is no mistake; a suspended address works again. */
export function confirmSubscription(
  { db, now, settings }: Deps,
  token: string,
): Promise<Result<{ subscriberId: number }, ConfirmError>> {
  return db.transaction().execute(async (tx) => {
    const at = now();
    const read = readConfirm(settings.secret, token, at);
    if (read.kind === 'bad') return fail({ kind: 'bad-link' });
    if (read.kind === 'expired') return fail({ kind: 'link-expired' });
    const { subscriberId } = read;
    const known = await tx
      .selectFrom('newsletterSubscriber')
      .select('state')
      .where('id', '=', subscriberId)
      .forUpdate()
      .executeTakeFirst();
    if (!known) return fail({ kind: 'nothing-to-confirm' });
    if (known.state === 'active') return ok({ subscriberId });
    await tx
      .updateTable('newsletterSubscriber')
      .set({ state: 'active', confirmedAt: at, softBounces: 0, suspendedAt: null })
      .where('id', '=', subscriberId)
      .execute();
    const subject = `newsletter-subscriber:${subscriberId}`;
    await record(tx, { actor: 'system', at, act: 'newsletter.confirmed', subject });
    return ok({ subscriberId });
  });
}

export type ChoiceError = { kind: 'no-subscription' };

/** Changes what comes; who holds the link got the mail. */
export function changeChoice(
  { db, now }: Deps,
  subscriberId: number,
  choice: Choice,
): Promise<Result<null, ChoiceError>> {
  return db.transaction().execute(async (tx) => {
    const changed = await tx
      .updateTable('newsletterSubscriber')
      .set(columnsOf(choice))
      .where('id', '=', subscriberId)
      .returning('id')
      .executeTakeFirst();
    if (!changed) return fail({ kind: 'no-subscription' });
    const detail = { themes: choice.themeIds.length, areas: choice.areaIds.length };
    const subject = `newsletter-subscriber:${subscriberId}`;
    await record(tx, { actor: 'system', at: now(), act: 'newsletter.choice-changed', subject, detail });
    return ok(null);
  });
}
