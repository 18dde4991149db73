import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { codesAppRoutes } from './codes-app-routes.tsx';
import { becomeRoutes } from './demo/become-routes.tsx';
import { identityDeps } from './identity-deps.ts';
import { letterRoutes } from './letter-routes.tsx';
import { passkeyRoutes } from './passkey-routes.ts';
import { rolesRoutes } from './roles-routes.tsx';
import { secondStepRoutes } from './second-step-routes.tsx';
import { securityRoutes } from './security-routes.tsx';
import { signInRoutes } from './sign-in-routes.tsx';
import { townLoginRoutes } from './town-login-routes.tsx';

/** Signing in and out, the security of one's account, the letter with a code, and the roles of staff. */
export function peopleRoutes(deps: Deps): Hono<AppEnv> {
  const identity = identityDeps(deps);
  return new Hono<AppEnv>()
    .route('/', signInRoutes(identity))
    .route('/', secondStepRoutes(identity))
    .route('/', passkeyRoutes(identity))
    .route('/', townLoginRoutes(identity))
    .route('/', securityRoutes(identity))
    .route('/', codesAppRoutes(identity))
    .route('/', letterRoutes(identity))
    .route('/', rolesRoutes(identity))
    .route('/', becomeRoutes(deps));
}
