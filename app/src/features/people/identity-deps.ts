import type { Deps } from '../../platform/deps.ts';
import { type Auth, makeAuth } from '../../platform/identity/auth.ts';
import { makeTownLogin, type TownLogin } from '../../platform/identity/town-login.ts';

/** What the routes of this feature need besides Deps; made once. */
export type IdentityDeps = { deps: Deps; auth: Auth; townLogin: TownLogin | null };

/** Makes the checker of proofs and, where configured, the town's login. */
export function identityDeps(deps: Deps): IdentityDeps {
  const { oidc } = deps.settings;
  return { deps, auth: makeAuth(deps), townLogin: oidc ? makeTownLogin(deps.settings, oidc) : null };
}
