import { Hono } from 'hono';
import { z } from 'zod';
import type { AppEnv } from '../../platform/http/env.ts';
import { emptyForm, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { requirePerson } from '../../platform/identity/require-staff.ts';
import { safeReturnPath } from '../../platform/identity/return-path.ts';
import { proveSecondFactor, type SecondFactorError } from '../../platform/identity/second-factor.ts';
import { securityOf } from '../../platform/identity/security.ts';
import { signIn } from '../../platform/identity/session.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import type { IdentityDeps } from './identity-deps.ts';
import { signInMessages } from './messages.ts';
import { personIn } from './person-in.ts';
import { SecondStepPage } from './second-step-page.tsx';
import { backIn } from './sign-in-routes.tsx';

/** The status of each refusal of a second step. */
export const secondFactorStatus = { 'wrong-code': 422, locked: 429, 'not-set-up': 409 } as const satisfies Record<
  SecondFactorError['kind'],
  number
>;

/** The second step of staff, after the first sign-in; who has none yet is led to setting it up. */
export function secondStepRoutes({ deps, auth }: IdentityDeps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/inloggen/tweede-stap', requirePerson, async (c) => {
      const back = safeReturnPath(c.req.query('terug'));
      const security = await securityOf(deps.db, personIn(c).personId);
      if (!security.app && security.passkeys.length === 0) {
        return c.redirect(`/mijn/veiligheid/app?terug=${encodeURIComponent(back)}`, 303);
      }
      return c.html(<SecondStepPage frame={frameOf(c, deps)} state={emptyForm()} back={back} security={security} />);
    })
    .post('/inloggen/tweede-stap', requirePerson, async (c) => {
      const t = signInMessages(c.get('locale'));
      const code = z.string(t.stepCodeNeeded).trim().min(6, t.stepCodeNeeded).max(40, t.stepCodeNeeded);
      const form = await readForm(c, z.object({ code, terug: z.string().optional() }));
      const back = safeReturnPath(backIn(form));
      const { personId } = personIn(c);
      const security = await securityOf(deps.db, personId);
      const again = (state: typeof form.state) => (
        <SecondStepPage frame={frameOf(c, deps)} state={state} back={back} security={security} />
      );
      if (!form.ok) return c.html(again(form.state), formStatus[form.kind]);
      if (!security.app) return c.redirect(`/inloggen/tweede-stap?terug=${encodeURIComponent(back)}`, 303);
      const proven = await proveSecondFactor(deps, auth, personId, {
        code: form.value.code,
        headers: c.req.raw.headers,
      });
      if (!proven.ok) {
        const { kind } = proven.error;
        const text = kind === 'locked' ? t.stepLocked : t.stepWrong;
        return c.html(again(withError(form.state, 'code', text)), secondFactorStatus[kind]);
      }
      await signIn(c, deps, personId, { method: 'second-factor', strong: true });
      return c.redirect(back, 303);
    });
}
