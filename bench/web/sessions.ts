import type { Db } from '../../app/src/platform/db/db.ts';
import { sessionCookieHeader } from '../../app/src/platform/identity/session.ts';
import { secret } from '../app-process.ts';

/** Signs people in, all in one statement, and answers their `Cookie` headers; `strong` as after a second factor. */
export async function signInAll(
  db: Db,
  baseUrl: string,
  people: readonly string[],
  { strong }: { strong: boolean } = { strong: false },
): Promise<string[]> {
  const at = new Date();
  const endsAt = new Date(at.getTime() + 3_600_000);
  const rows = people.map((personId) => ({
    token: crypto.randomUUID(),
    personId,
    expiresAt: endsAt,
    endsAt,
    secondFactorAt: strong ? at : null,
  }));
  await db.insertInto('session').values(rows).execute();
  // The whole settings are not needed: a cookie is signed with the secret and named after the address.
  const settings = { secret, baseUrl } as Parameters<typeof sessionCookieHeader>[0]['settings'];
  return Promise.all(rows.map(({ token }) => sessionCookieHeader({ settings }, token)));
}
