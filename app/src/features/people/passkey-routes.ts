import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { z } from 'zod';
import type { AppEnv } from '../../platform/http/env.ts';
import {
  addPasskey,
  authenticationOptions,
  type PasskeyAssertion,
  personOfPasskey,
  registrationOptions,
} from '../../platform/identity/passkeys.ts';
import { requirePerson } from '../../platform/identity/require-staff.ts';
import { safeReturnPath } from '../../platform/identity/return-path.ts';
import { mayChangeSecurity, recordSecurityChange, securityOf } from '../../platform/identity/security.ts';
import { signIn } from '../../platform/identity/session.ts';
import { deviceName } from './device-name.ts';
import type { IdentityDeps } from './identity-deps.ts';
import { personIn } from './person-in.ts';

const answered = z.object({
  answer: z.custom<PasskeyAssertion>((value) => typeof value === 'object' && value !== null),
  back: z.string().optional(),
});

/** The four requests of the passkey script. Only JSON is taken, which other sites cannot send (CORS). */
export function passkeyRoutes({ deps, auth }: IdentityDeps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .post('/inloggen/passkey/vraag', jsonOnly, (c) => authenticationOptions(auth, c.req.raw.headers))
    .post('/inloggen/passkey', jsonOnly, async (c) => {
      const body = answered.safeParse(await c.req.json().catch(() => null));
      if (!body.success) return c.body(null, 400);
      const found = await personOfPasskey(auth, c.req.raw.headers, body.data.answer);
      if (!found) return c.body(null, 401);
      await deps.db.deleteFrom('session').where('token', '=', found.token).execute();
      await signIn(c, deps, found.personId, { method: 'passkey', strong: true });
      return c.json({ to: safeReturnPath(body.data.back) });
    })
    .post('/mijn/veiligheid/passkey/vraag', jsonOnly, requirePerson, async (c) => {
      const person = personIn(c);
      if (!mayChangeSecurity(person, await securityOf(deps.db, person.personId))) return c.body(null, 403);
      return registrationOptions(auth, c.req.raw.headers);
    })
    .post('/mijn/veiligheid/passkey', jsonOnly, requirePerson, async (c) => {
      const person = personIn(c);
      const body = answered.safeParse(await c.req.json().catch(() => null));
      if (!body.success) return c.body(null, 400);
      if (!mayChangeSecurity(person, await securityOf(deps.db, person.personId))) return c.body(null, 403);
      const { answer, back } = body.data;
      const name = deviceName(c.req.header('user-agent') ?? '');
      if (!(await addPasskey(auth, c.req.raw.headers, { answer, name }))) return c.body(null, 422);
      await recordSecurityChange(deps, person, 'passkey.added');
      await signIn(c, deps, person.personId, { method: 'passkey', strong: true });
      return c.json({ to: safeReturnPath(back, '/mijn/veiligheid?klaar=passkey') });
    });
}

const noLarger = bodyLimit({ maxSize: 50_000, onError: (c) => c.body(null, 413) });
const jsonOnly = createMiddleware<AppEnv>((c, next) => {
  if (!c.req.header('content-type')?.startsWith('application/json')) return Promise.resolve(c.body(null, 415));
  return noLarger(c, next);
});
