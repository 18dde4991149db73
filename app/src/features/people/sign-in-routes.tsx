import { Hono } from 'hono';
import { z } from 'zod';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { clientAddress } from '../../platform/identity/client-address.ts';
import { type RedeemCodeError, redeemEmailCode, requestEmailCode } from '../../platform/identity/email-code.ts';
import { refuseUnlessStaff, requirePerson } from '../../platform/identity/require-staff.ts';
import { safeReturnPath } from '../../platform/identity/return-path.ts';
import { endOwnSession, signIn } from '../../platform/identity/session.ts';
import { endTrip, keepForTrip, readTrip } from '../../platform/identity/trip-cookie.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { CodePage, NamePage } from './code-page.tsx';
import type { IdentityDeps } from './identity-deps.ts';
import { signInMessages } from './messages.ts';
import { nameMyself } from './name-myself.ts';
import { SignedInPage } from './send-again-page.tsx';
import { SignInPage } from './sign-in-page.tsx';

const redeemStatus = { 'wrong-code': 422, 'code-expired': 410, 'too-many-tries': 429 } as const satisfies Record<
  RedeemCodeError['kind'],
  number
>;
const addressCookie = 'inlogadres';

/** Signing in with a code by e-mail, and out again. */
export function signInRoutes({ deps, auth, townLogin }: IdentityDeps): Hono<AppEnv> {
  const page = (c: AppContext, back: string, state = emptyForm()) => (
    <SignInPage frame={frameOf(c, deps)} state={state} back={back} townLogin={townLogin !== null} />
  );
  return new Hono<AppEnv>()
    .get('/inloggen', (c) => c.html(page(c, safeReturnPath(c.req.query('terug')))))
    .post('/inloggen', async (c) => {
      const t = signInMessages(c.get('locale'));
      const email = z.string().trim().toLowerCase().max(254, t.emailNeeded).pipe(z.email(t.emailNeeded));
      const form = await readForm(c, z.object({ email, terug: z.string().optional() }));
      const back = safeReturnPath(backIn(form));
      if (!form.ok) return c.html(page(c, back, form.state), formStatus[form.kind]);
      const sent = await requestEmailCode(deps, auth, { email: form.value.email, client: clientAddress(c) });
      if (!sent.ok) return c.html(page(c, back, withError(form.state, 'email', t.tooManyCodes)), 429);
      await keepForTrip(c, deps, addressCookie, form.value.email);
      return c.redirect(`/inloggen/code?terug=${encodeURIComponent(back)}`, 303);
    })
    .get('/inloggen/code', async (c) => {
      const email = await readTrip(c, deps, addressCookie, z.string());
      const back = safeReturnPath(c.req.query('terug'));
      if (!email) return c.redirect(`/inloggen?terug=${encodeURIComponent(back)}`, 303);
      return c.html(<CodePage frame={frameOf(c, deps)} state={emptyForm()} email={email} back={back} />);
    })
    .post('/inloggen/code', async (c) => {
      const t = signInMessages(c.get('locale'));
      const code = z
        .string(t.codeNeeded)
        .transform((typed) => typed.replace(/\D/g, ''))
        .pipe(z.string().length(6, t.codeNeeded));
      const form = await readForm(c, z.object({ code, terug: z.string().optional() }));
      const back = safeReturnPath(backIn(form));
      const email = await readTrip(c, deps, addressCookie, z.string());
      if (!email) return c.redirect(`/inloggen?terug=${encodeURIComponent(back)}`, 303);
      const again = (state: typeof form.state) => (
        <CodePage frame={frameOf(c, deps)} state={state} email={email} back={back} />
      );
      if (!form.ok) return c.html(again(form.state), formStatus[form.kind]);
      const redeemed = await redeemEmailCode(deps, auth, { email, code: form.value.code, client: clientAddress(c) });
      if (!redeemed.ok) {
        const { kind } = redeemed.error;
        const text = { 'wrong-code': t.wrongCode, 'code-expired': t.codeExpired, 'too-many-tries': t.tooManyTries };
        return c.html(again(withError(form.state, 'code', text[kind])), redeemStatus[kind]);
      }
      endTrip(c, deps, addressCookie);
      await signIn(c, deps, redeemed.value.personId, { method: 'email', strong: false });
      const to = redeemed.value.isNew ? `/inloggen/naam?terug=${encodeURIComponent(back)}` : back;
      return c.redirect(to, 303);
    })
    .get('/inloggen/naam', requirePerson, (c) => {
      const back = safeReturnPath(c.req.query('terug'));
      return c.html(<NamePage frame={frameOf(c, deps)} state={emptyForm()} back={back} />);
    })
    .post('/inloggen/naam', requirePerson, async (c) => {
      const t = signInMessages(c.get('locale'));
      const naam = z.string().trim().max(80, t.nameTooLong).default('');
      const form = await readForm(c, z.object({ naam, terug: z.string().optional() }));
      const back = safeReturnPath(backIn(form));
      if (!form.ok) {
        return c.html(<NamePage frame={frameOf(c, deps)} state={form.state} back={back} />, formStatus[form.kind]);
      }
      await nameMyself(deps, c.get('actor'), form.value.naam);
      return c.redirect(back, 303);
    })
    .get('/inloggen/gelukt', requirePerson, (c) => {
      // Who works here shows the second step as well, before the form is sent again.
      const refused = c.req.query('werk') ? refuseUnlessStaff(c) : null;
      return refused ?? c.html(<SignedInPage frame={frameOf(c, deps)} />);
    })
    .post('/uitloggen', async (c) => {
      await endOwnSession(c, deps);
      return c.redirect('/', 303);
    });
}

/** The return path that travels with a form, also with one that was refused. */
export function backIn(form: { state: { values: Record<string, string | string[]> } }): string | undefined {
  return [form.state.values.terug].flat()[0];
}
