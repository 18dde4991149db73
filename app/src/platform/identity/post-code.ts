import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import type { Deps } from '../deps.ts';
import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { queueLetters } from '../mail/queue-letters.ts';
import { fail, ok, type Result } from '../result.ts';
import { withinLimit } from './attempts.ts';
import { keyedHash } from './keys.ts';
import { letterMessages } from './messages.ts';
import { readWrittenCode, writtenCode } from './written-code.ts';

/** A code by post is valid for six weeks and five tries; three letters a person in that time. */
const postCodeLimits = { days: 42, tries: 5, letters: 3 } as const;
const day = 24 * 3600;

type Person = Extract<Actor, { kind: 'person' }>;
export type RequestPostCode = { name: string; postalAddress: string; areaId: number; locale: Locale };
export type RequestPostCodeError = { kind: 'area-not-found' } | { kind: 'too-many-letters' };
export type RedeemPostCodeError =
  | { kind: 'no-code-waiting' }
  | { kind: 'code-expired' }
  | { kind: 'too-many-tries' }
  | { kind: 'wrong-code' };

/** Makes a letter with a code for the desk to print; a code that was still waiting stops working. */
export async function requestPostCode(
  deps: Deps,
  actor: Person,
  input: RequestPostCode,
): Promise<Result<{ postCodeId: number }, RequestPostCodeError>> {
  const { db, now, settings } = deps;
  const limit = { times: postCodeLimits.letters, seconds: postCodeLimits.days * day };
  const area = await db.selectFrom('area').select('id').where('id', '=', input.areaId).executeTakeFirst();
  if (!area) return fail({ kind: 'area-not-found' });
  const key = keyedHash(settings.secret, 'letters', actor.personId);
  if (!(await withinLimit(db, key, limit, now()))) return fail({ kind: 'too-many-letters' });
  const code = writtenCode();
  const requestedAt = now();
  const expiresAt = new Date(requestedAt.getTime() + postCodeLimits.days * day * 1000);
  return db.transaction().execute(async (tx) => {
    await tx.deleteFrom('postCode').where('personId', '=', actor.personId).where('redeemedAt', 'is', null).execute();
    const codeHash = hashOf(settings.secret, actor.personId, code);
    const { id } = await tx
      .insertInto('postCode')
      .values({ personId: actor.personId, areaId: area.id, codeHash, requestedAt, expiresAt })
      .returning('id')
      .executeTakeFirstOrThrow();
    const text = letterMessages(input.locale);
    const until = formatDay(expiresAt, input.locale);
    const letter = {
      dedupeKey: `post-code:${id}`,
      contactId: null,
      recipient: input.name,
      postalAddress: input.postalAddress,
      subject: text.subject,
      body: text.body(input.name, code, until, `${settings.baseUrl}/mijn/brief`),
    };
    await queueLetters(tx, [letter], requestedAt);
    await record(tx, { actor, at: requestedAt, act: 'post-code.requested', subject: `post-code:${id}` });
    return ok({ postCodeId: id });
  });
}

/** Turns the code of the letter into the proof that this person lives at the address that it went to. */
export async function redeemPostCode(
  { db, now, settings }: Deps,
  actor: Person,
  code: string,
): Promise<Result<{ areaId: number }, RedeemPostCodeError>> {
  return db.transaction().execute(async (tx) => {
    const waiting = await tx
      .selectFrom('postCode')
      .selectAll()
      .where('personId', '=', actor.personId)
      .where('redeemedAt', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!waiting) return fail({ kind: 'no-code-waiting' });
    const at = now();
    const verdict = judge(waiting, hashOf(settings.secret, actor.personId, code), at);
    if (verdict === 'wrong-code') {
      const tries = sql<number>`tries + 1`;
      await tx.updateTable('postCode').set({ tries }).where('id', '=', waiting.id).execute();
    }
    if (verdict !== 'right') return fail({ kind: verdict });
    const { personId } = actor;
    const { areaId } = waiting;
    await tx.updateTable('postCode').set({ redeemedAt: at }).where('id', '=', waiting.id).execute();
    await tx
      .insertInto('proof')
      .values({ personId, method: 'post_code', level: 'post_code', areaId, achievedAt: at })
      .onConflict((conflict) =>
        conflict.columns(['personId', 'method']).where('method', '<>', 'oidc').doUpdateSet({ areaId, achievedAt: at }),
      )
      .execute();
    await tx.updateTable('person').set({ areaId }).where('id', '=', personId).execute();
    await record(tx, {
      actor,
      at,
      act: 'proof.achieved',
      subject: `person:${personId}`,
      detail: { method: 'post_code' },
    });
    return ok({ areaId });
  });
}

function judge(
  waiting: { codeHash: string; expiresAt: Date; tries: number },
  hash: string,
  now: Date,
): 'right' | Exclude<RedeemPostCodeError['kind'], 'no-code-waiting'> {
  if (now >= waiting.expiresAt) return 'code-expired';
  if (waiting.tries >= postCodeLimits.tries) return 'too-many-tries';
  return waiting.codeHash === hash ? 'right' : 'wrong-code';
}

function hashOf(secret: string, personId: string, code: string): string {
  return keyedHash(secret, 'post-code', `${personId}|${readWrittenCode(code)}`);
}
