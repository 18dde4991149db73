import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { demoPeople } from '../../../demo/people.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { formStatus, readForm } from '../../../platform/http/form.ts';
import { isFromThisMachine } from '../../../platform/identity/client-address.ts';
import { safeReturnPath } from '../../../platform/identity/return-path.ts';
import { signIn } from '../../../platform/identity/session.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { BecomePage } from './become-page.tsx';

/** /demo/personen: anybody becomes anybody, so both the mode and the connection are checked, and nobody is trusted. */
export function becomeRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .use('/demo/personen', async (c, next) => {
      if (!deps.settings.demo || !isFromThisMachine(c)) throw new HTTPException(404);
      await next();
    })
    .get('/demo/personen', (c) =>
      c.html(<BecomePage frame={frameOf(c, deps)} back={safeReturnPath(c.req.query('terug'))} />),
    )
    .post('/demo/personen', async (c) => {
      const form = await readForm(c, z.object({ persoon: z.string(), terug: z.string().optional() }));
      if (!form.ok && form.kind !== 'invalid') throw new HTTPException(formStatus[form.kind]);
      const person = form.ok && demoPeople.find(({ id }) => id === form.value.persoon);
      if (!form.ok || !person) throw new HTTPException(404);
      await signIn(c, deps, person.id, { method: 'demo', strong: person.roles !== undefined });
      return c.redirect(safeReturnPath(form.value.terug), 303);
    });
}
