import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import type { Db, Tx } from '../db/db.ts';
import type { Deps } from '../deps.ts';
import { fail, ok, type Result } from '../result.ts';

type Person = Extract<Actor, { kind: 'person' }>;
/** What somebody signs in with beside a code by e-mail. */
export type Security = {
  app: boolean;
  passkeys: readonly { id: string; name: string; addedAt: Date | null }[];
};
export type SecurityError = { kind: 'second-step-needed' } | { kind: 'passkey-not-found' };

/** The passkeys of a person and whether an app with codes is in force. */
export async function securityOf(db: Db | Tx, personId: string): Promise<Security> {
  const app = await db
    .selectFrom('twoFactor')
    .select('id')
    .where('personId', '=', personId)
    .where('verified', '=', true)
    .executeTakeFirst();
  const passkeys = await db
    .selectFrom('passkey')
    .select(['id', 'name', 'createdAt as addedAt'])
    .where('personId', '=', personId)
    .orderBy('createdAt')
    .execute();
  return { app: app !== undefined, passkeys: passkeys.map((key) => ({ ...key, name: key.name ?? '' })) };
}

/**
 * Whether this session may change how its person signs in. Who has a second step must have shown it: otherwise a
 * stolen mailbox would be enough to add a passkey and become staff. The first one may be added after a code by e-mail.
 */
export function mayChangeSecurity(actor: Person, security: Security): boolean {
  return actor.strong || (!security.app && security.passkeys.length === 0);
}

/** Removes one's own passkey. */
export function removePasskey(deps: Deps, actor: Person, id: string): Promise<Result<null, SecurityError>> {
  return change(deps, actor, 'passkey.removed', async (tx) => {
    const { numDeletedRows } = await tx
      .deleteFrom('passkey')
      .where('id', '=', id)
      .where('personId', '=', actor.personId)
      .executeTakeFirst();
    return numDeletedRows > 0n ? ok(null) : fail({ kind: 'passkey-not-found' });
  });
}

/** Stops using an app with codes, for instance before moving to another telephone. */
export function removeSecondFactor(deps: Deps, actor: Person): Promise<Result<null, SecurityError>> {
  return change(deps, actor, 'second-factor.removed', async (tx) => {
    await tx.deleteFrom('twoFactor').where('personId', '=', actor.personId).execute();
    await tx.updateTable('person').set({ twoFactorEnabled: false }).where('id', '=', actor.personId).execute();
    return ok(null);
  });
}

/** Leaves a line about what better-auth has changed: a passkey added, an app in force. */
export async function recordSecurityChange(deps: Deps, actor: Person, act: string): Promise<void> {
  await deps.db.transaction().execute((tx) => line(tx, deps, actor, act));
}

function change(
  deps: Deps,
  actor: Person,
  act: string,
  apply: (tx: Tx) => Promise<Result<null, SecurityError>>,
): Promise<Result<null, SecurityError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (!mayChangeSecurity(actor, await securityOf(tx, actor.personId))) return fail({ kind: 'second-step-needed' });
    const result = await apply(tx);
    if (result.ok) await line(tx, deps, actor, act);
    return result;
  });
}

function line(tx: Tx, { now }: Deps, actor: Person, act: string): Promise<void> {
  return record(tx, { actor, at: now(), act, subject: `person:${actor.personId}` });
}
