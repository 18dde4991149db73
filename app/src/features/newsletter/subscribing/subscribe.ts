import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { withinLimit } from '../../../platform/identity/attempts.ts';
import { keyedHash } from '../../../platform/identity/keys.ts';
import { queueMail } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { confirmMail, knownMail } from './subscriber-mails.ts';

/** What somebody wants to read about, and in which language; nothing chosen is everything. */
export type Choice = { language: Locale; themeIds: readonly number[]; areaIds: readonly number[] };
export type Subscribe = { email: string; choice: Choice; client: string };
export type SubscribeError = { kind: 'too-many' };
/** Whether a mail must be answered first, or the address was proven by signing in. */
export type Subscribed = { confirmed: boolean; subscriberId: number };

const perClient = { times: 20, seconds: 3_600 };
const perAddress = { times: 5, seconds: 86_400 };

/**
 * Takes an address in. Nobody learns here whether it was known: the answer is the same, and the mail says the rest. Who
 * signed in with this very address has proven it, and need not confirm.
 */
export async function subscribe(
  deps: Deps,
  actor: Actor,
  input: Subscribe,
): Promise<Result<Subscribed, SubscribeError>> {
  const { db, now, settings } = deps;
  const at = now();
  const email = input.email.toLowerCase();
  const key = (value: string) => keyedHash(settings.secret, 'newsletter-attempt', value);
  if (!(await withinLimit(db, key(input.client), perClient, at))) return fail({ kind: 'too-many' });
  // Nobody fills the mailbox of somebody else by asking again and again; the page says nothing of it.
  const mayMail = await withinLimit(db, key(email), perAddress, at);
  return db.transaction().execute(async (tx) => {
    const own = actor.kind === 'person' ? await ownerOf(tx, actor.personId, email) : null;
    const { id, state, added } = await takeIn(tx, email, input.choice, own, at);
    const subject = `newsletter-subscriber:${id}`;
    if (own !== null) {
      await tx
        .updateTable('newsletterSubscriber')
        .set({
          ...{ ...columnsOf(input.choice), personId: own, state: 'active', confirmedAt: at },
          ...{ softBounces: 0, suspendedAt: null },
        })
        .where('id', '=', id)
        .execute();
      await record(tx, { actor, at, act: 'newsletter.confirmed', subject });
      return ok({ confirmed: true, subscriberId: id });
    }
    if (added) await record(tx, { actor, at, act: 'newsletter.asked', subject });
    if (mayMail) {
      const { language } = input.choice;
      const text = state === 'active' ? knownMail(deps, id, language) : confirmMail(deps, id, at, language);
      // A second click within the minute is the same wish.
      const dedupeKey = `newsletter-${state === 'active' ? 'known' : 'confirm'}:${id}:${Math.floor(at.getTime() / 60_000)}`;
      await queueMail(tx, { dedupeKey, to: email, mail: renderMail(text, settings, language) }, at);
    }
    return ok({ confirmed: false, subscriberId: id });
  });
}

/** The person, where this is their own address and they proved it. */
async function ownerOf(tx: Tx, personId: string, email: string): Promise<string | null> {
  const person = await tx
    .selectFrom('person')
    .select('id')
    .where('id', '=', personId)
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email))
    .where('emailVerified', '=', true)
    .executeTakeFirst();
  return person?.id ?? null;
}

/** The row of this address, made where it lacks. What waits takes the newest wish; what is confirmed is not touched. */
async function takeIn(tx: Tx, email: string, choice: Choice, personId: string | null, at: Date) {
  const added = await tx
    .insertInto('newsletterSubscriber')
    .values({ email, ...columnsOf(choice), personId, state: 'waiting', askedAt: at })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning(['id', 'state'])
    .executeTakeFirst();
  if (added) return { ...added, added: true };
  await tx
    .updateTable('newsletterSubscriber')
    .set({ ...columnsOf(choice), askedAt: at })
    .where('email', '=', email)
    .where('state', '=', 'waiting')
    .execute();
  const known = await tx
    .selectFrom('newsletterSubscriber')
    .select(['id', 'state'])
    .where('email', '=', email)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { ...known, added: false };
}

/** A choice as it stands in the table. */
export function columnsOf({ language, themeIds, areaIds }: Choice) {
  return { language, themeIds: [...themeIds], areaIds: [...areaIds] };
}
