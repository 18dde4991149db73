import type { Deps } from '../../platform/deps.ts';
import type { Result } from '../../platform/result.ts';
import { grantRole, type RoleError } from './roles.ts';

/** Makes the owner of an address administrator, from the machine itself; the address need not have signed in before. */
export async function grantAdministrator(
  deps: Pick<Deps, 'db' | 'now'>,
  address: string,
): Promise<Result<null, RoleError>> {
  const email = address.trim().toLowerCase();
  // Not confirmed: the first sign-in with a code does that.
  await deps.db
    .insertInto('person')
    .values({ id: crypto.randomUUID(), name: '', email, createdAt: deps.now() })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute();
  const { id } = await deps.db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirstOrThrow();
  return grantRole(deps, 'system', { personId: id, role: 'administrator', projectId: null });
}
