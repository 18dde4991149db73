import type { RoleGrant } from '../platform/actor.ts';
import type { Db } from '../platform/db/db.ts';
import type { Deps } from '../platform/deps.ts';
import { makeSession, sessionCookieHeader } from '../platform/identity/session.ts';

/** Signs a person in and answers the `Cookie` header; `strong` as if a second factor was shown. */
export async function signInForTest(
  deps: Pick<Deps, 'db' | 'now' | 'settings'>,
  personId: string,
  options: { strong?: boolean } = {},
): Promise<string> {
  const { token } = await makeSession(deps, personId, { method: 'test', strong: options.strong ?? false });
  return sessionCookieHeader(deps, token);
}

/** Makes a person with a confirmed e-mail address and answers the id; a role without `projectId` is for the town. */
export async function makePerson(
  db: Db,
  person: { name: string; email?: string; roles?: readonly (RoleGrant['role'] | RoleGrant)[] },
): Promise<string> {
  const id = crypto.randomUUID();
  const email = person.email ?? `${id}@stadmakers.example`;
  await db.insertInto('person').values({ id, name: person.name, email, emailVerified: true }).execute();
  for (const given of person.roles ?? []) {
    const grant = typeof given === 'string' ? { role: given, projectId: null } : given;
    await db
      .insertInto('roleGrant')
      .values({ personId: id, ...grant })
      .execute();
  }
  return id;
}
