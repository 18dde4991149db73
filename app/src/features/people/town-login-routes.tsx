import { Hono } from 'hono';
import { z } from 'zod';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { type ResidentProofError, recordResidentProof } from '../../platform/identity/proof.ts';
import { safeReturnPath } from '../../platform/identity/return-path.ts';
import { signIn } from '../../platform/identity/session.ts';
import type { TownLoginError } from '../../platform/identity/town-login.ts';
import { endTrip, keepForTrip, readTrip } from '../../platform/identity/trip-cookie.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import type { IdentityDeps } from './identity-deps.ts';
import { LoginRefusedPage } from './login-refused-page.tsx';
import { signInMessages } from './messages.ts';

type Refusal = (TownLoginError | ResidentProofError)['kind'];
const refusal = {
  'provider-unreachable': { status: 503, text: 'unreachable' },
  'login-cancelled': { status: 400, text: 'cancelled' },
  'login-refused': { status: 400, text: 'refused' },
  'assurance-too-low': { status: 403, text: 'tooLow' },
  'belongs-to-another-account': { status: 409, text: 'other' },
} as const satisfies Record<Refusal, { status: number; text: keyof ReturnType<typeof signInMessages>['refused'] }>;

const tripCookie = 'inlogreis';
const trip = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), back: z.string() });

/** To the town's provider and back. The way there is a link: browsers stop forms that end at another site (CSP). */
export function townLoginRoutes({ deps, townLogin }: IdentityDeps): Hono<AppEnv> {
  const refuse = (c: AppContext, kind: Refusal) => {
    const { status, text } = refusal[kind];
    const reason = signInMessages(c.get('locale')).refused[text];
    return c.html(<LoginRefusedPage frame={frameOf(c, deps)} reason={reason} />, status);
  };
  const app = new Hono<AppEnv>();
  if (!townLogin) return app;
  return app
    .get('/inloggen/gemeente', async (c) => {
      const started = await townLogin.start(safeReturnPath(c.req.query('terug')));
      if (!started.ok) return refuse(c, started.error.kind);
      await keepForTrip(c, deps, tripCookie, started.value.trip);
      return c.redirect(started.value.url.href, 303);
    })
    .get('/inloggen/gemeente/terug', async (c) => {
      const kept = await readTrip(c, deps, tripCookie, trip);
      endTrip(c, deps, tripCookie);
      if (!kept) return refuse(c, 'login-refused');
      const login = await townLogin.finish(new URL(c.req.url), kept);
      if (!login.ok) return refuse(c, login.error.kind);
      const actor = c.get('actor');
      const proof = await recordResidentProof(deps, actor, login.value);
      if (!proof.ok) return refuse(c, proof.error.kind);
      const back = safeReturnPath(kept.back);
      // Who was signed in already keeps that session, strong or not.
      if (actor.kind === 'visitor') await signIn(c, deps, proof.value.personId, { method: 'oidc', strong: false });
      return c.redirect(proof.value.isNew ? `/inloggen/naam?terug=${encodeURIComponent(back)}` : back, 303);
    });
}
