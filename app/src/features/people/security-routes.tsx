import { Hono } from 'hono';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { requirePerson } from '../../platform/identity/require-staff.ts';
import {
  mayChangeSecurity,
  removePasskey,
  removeSecondFactor,
  type SecurityError,
  securityOf,
} from '../../platform/identity/security.ts';
import { sessionToken } from '../../platform/identity/session.ts';
import { endOtherSessions, openSessions } from '../../platform/identity/sessions.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import type { IdentityDeps } from './identity-deps.ts';
import { personIn } from './person-in.ts';
import { securityMessages } from './security-messages.ts';
import { SecurityPage } from './security-page.tsx';

const status = { 'second-step-needed': 403, 'passkey-not-found': 404 } as const satisfies Record<
  SecurityError['kind'],
  number
>;

/** /mijn/veiligheid: passkeys, the app with codes and where one is signed in. */
export function securityRoutes({ deps }: IdentityDeps): Hono<AppEnv> {
  const show = async (c: AppContext, code: 200 | 403 | 404 = 200) => {
    const person = personIn(c);
    const security = await securityOf(deps.db, person.personId);
    const sessions = await openSessions(deps, person.personId, (await sessionToken(c, deps)) ?? '');
    const { done } = securityMessages(c.get('locale'));
    const key = c.req.query('klaar') ?? '';
    const notice = Object.entries(done).find(([name]) => name === key)?.[1];
    const mayChange = mayChangeSecurity(person, security);
    return c.html(
      <SecurityPage frame={frameOf(c, deps, notice)} security={security} sessions={sessions} mayChange={mayChange} />,
      code,
    );
  };
  return new Hono<AppEnv>()
    .get('/mijn/veiligheid', requirePerson, (c) => show(c))
    .post('/mijn/veiligheid/passkey/:id{[0-9a-f-]{36}}/weg', requirePerson, async (c) => {
      const removed = await removePasskey(deps, personIn(c), c.req.param('id'));
      return removed.ok ? c.redirect('/mijn/veiligheid?klaar=passkey-weg', 303) : show(c, status[removed.error.kind]);
    })
    .post('/mijn/veiligheid/app/weg', requirePerson, async (c) => {
      const removed = await removeSecondFactor(deps, personIn(c));
      return removed.ok ? c.redirect('/mijn/veiligheid?klaar=app-weg', 303) : show(c, status[removed.error.kind]);
    })
    .post('/mijn/veiligheid/elders', requirePerson, async (c) => {
      await endOtherSessions(deps, personIn(c), (await sessionToken(c, deps)) ?? '');
      return c.redirect('/mijn/veiligheid?klaar=elders', 303);
    });
}
