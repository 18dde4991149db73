import { Hono } from 'hono';
import { z } from 'zod';
import { isStaff } from '../../platform/actor.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { requirePerson } from '../../platform/identity/require-staff.ts';
import { safeReturnPath } from '../../platform/identity/return-path.ts';
import {
  beginSecondFactor,
  proveSecondFactor,
  recoveryCodes,
  secondFactorSecret,
  secondFactorStarted,
} from '../../platform/identity/second-factor.ts';
import { mayChangeSecurity, recordSecurityChange, securityOf } from '../../platform/identity/security.ts';
import { signIn } from '../../platform/identity/session.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { CodesAppPage, RecoveryCodesPage } from './codes-app-page.tsx';
import type { IdentityDeps } from './identity-deps.ts';
import { personIn } from './person-in.ts';
import { secondFactorStatus } from './second-step-routes.tsx';
import { securityMessages } from './security-messages.ts';
import { backIn } from './sign-in-routes.tsx';

const home = '/mijn/veiligheid';

/** Setting up the app with codes, and the recovery codes that come with it. */
export function codesAppRoutes({ deps, auth }: IdentityDeps): Hono<AppEnv> {
  const page = async (c: AppContext, state: FormState, back: string, code: 200 | 409 | 413 | 415 | 422 | 429 = 200) => {
    const { personId } = personIn(c);
    const started = await secondFactorStarted(deps.db, personId);
    const secret = started ? await secondFactorSecret(auth, c.req.raw.headers) : null;
    const staff = isStaff(c.get('actor'));
    const view = <CodesAppPage frame={frameOf(c, deps)} state={state} back={back} secret={secret} staff={staff} />;
    return c.html(view, code);
  };
  const app = new Hono<AppEnv>();
  // Once in force the secret is never shown again, and only a session that may change security sets one up.
  app.use('/mijn/veiligheid/app/*', requirePerson, async (c, next) => {
    const security = await securityOf(deps.db, personIn(c).personId);
    if (security.app || !mayChangeSecurity(personIn(c), security)) return c.redirect(home, 303);
    await next();
  });
  return app
    .get('/mijn/veiligheid/app', (c) => page(c, emptyForm(), safeReturnPath(c.req.query('terug'), home)))
    .post('/mijn/veiligheid/app/begin', async (c) => {
      const form = await readForm(c, z.object({ terug: z.string().optional() }));
      await beginSecondFactor(auth, c.req.raw.headers);
      const back = safeReturnPath(backIn(form), home);
      return c.redirect(`/mijn/veiligheid/app?terug=${encodeURIComponent(back)}`, 303);
    })
    .post('/mijn/veiligheid/app', async (c) => {
      const t = securityMessages(c.get('locale'));
      const code = z
        .string(t.codeNeeded)
        .transform((typed) => typed.replace(/\D/g, ''))
        .pipe(z.string().length(6, t.codeNeeded));
      const form = await readForm(c, z.object({ code, terug: z.string().optional() }));
      const back = safeReturnPath(backIn(form), home);
      if (!form.ok) return page(c, form.state, back, formStatus[form.kind]);
      const person = personIn(c);
      const { headers } = c.req.raw;
      const proven = await proveSecondFactor(deps, auth, person.personId, { code: form.value.code, headers });
      if (!proven.ok) {
        const { kind } = proven.error;
        const text = kind === 'locked' ? t.locked : t.wrongCode;
        return page(c, withError(form.state, 'code', text), back, secondFactorStatus[kind]);
      }
      await recordSecurityChange(deps, person, 'second-factor.added');
      await signIn(c, deps, person.personId, { method: 'second-factor', strong: true });
      return c.redirect(`/mijn/veiligheid/herstelcodes?terug=${encodeURIComponent(back)}`, 303);
    })
    .get('/mijn/veiligheid/herstelcodes', requirePerson, async (c) => {
      const person = personIn(c);
      const security = await securityOf(deps.db, person.personId);
      if (!security.app || !person.strong) return c.redirect(home, 303);
      const codes = await recoveryCodes(auth, person.personId);
      const back = safeReturnPath(c.req.query('terug'), home);
      return c.html(<RecoveryCodesPage frame={frameOf(c, deps)} codes={codes} back={back} />);
    });
}
