import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { isFromThisMachine } from '../../platform/identity/client-address.ts';
import { loadMail } from './mailbox.ts';

// A page of its own without scripts, forms or anything from elsewhere; only its own styles and links work.
const policy =
  "sandbox allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** The HTML of a mail, as it is. It has its own, stricter headers, so it stands before those of the site. */
export function mailBodyRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/demo/postvak/:id{[0-9]{1,15}}/opgemaakt', async (c) => {
    const open = deps.settings.demo && isFromThisMachine(c);
    const mail = open ? await loadMail(deps.db, Number(c.req.param('id'))) : undefined;
    if (!mail) return c.body(null, 404);
    return c.body(mail.html, 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });
}
