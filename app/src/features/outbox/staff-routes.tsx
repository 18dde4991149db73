import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { requireStaff } from '../../platform/identity/require-staff.ts';
import { type ResendError, resend } from '../../platform/mail/resend.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { outboxMessages } from './messages.ts';
import { mailInTrouble } from './trouble.ts';
import { TroublePage } from './trouble-page.tsx';

const status = { 'message-not-found': 404, 'nothing-to-resend': 409 } as const satisfies Record<
  ResendError['kind'],
  number
>;

/** /beheer/post: mail that may not have arrived; addresses stand here, so only administrators come in. */
export function outboxStaffRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .use('/beheer/post', requireStaff('administrator'))
    .use('/beheer/post/*', requireStaff('administrator'))
    .get('/beheer/post', async (c) => {
      const notice = c.req.query('klaar') === 'opnieuw' ? outboxMessages(c.get('locale')).sentAgain : undefined;
      return c.html(<TroublePage frame={frameOf(c, deps, notice)} {...(await mailInTrouble(deps.db))} />);
    })
    .post('/beheer/post/:id{[0-9]{1,15}}/opnieuw', async (c) => {
      const again = await resend(deps, c.get('actor'), Number(c.req.param('id')));
      if (again.ok) return c.redirect('/beheer/post?klaar=opnieuw', 303);
      const page = <TroublePage frame={frameOf(c, deps)} {...(await mailInTrouble(deps.db))} refused />;
      return c.html(page, status[again.error.kind]);
    });
}
