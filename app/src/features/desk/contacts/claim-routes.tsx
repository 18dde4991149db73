import { Hono } from 'hono';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { clientAddress } from '../../../platform/identity/client-address.ts';
import { requirePerson } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { type RedeemClaimCodeError, redeemClaimCode } from './claim-code.ts';
import { ClaimPage } from './claim-page.tsx';
import { claimContributions, contributionsToClaim } from './link-contact.ts';
import { contactMessages } from './messages.ts';

const status = {
  'not-signed-in': 403,
  'too-many-tries': 429,
  'wrong-code': 422,
  'code-expired': 410,
  'code-used': 409,
} as const satisfies Record<RedeemClaimCodeError['kind'], number>;
type Status = 200 | (typeof status)[keyof typeof status] | (typeof formStatus)[keyof typeof formStatus];

/** /mijn/papier: who made an account later says which paper and calls were theirs. */
export function claimRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use('/mijn/papier', requirePerson);
  app.use('/mijn/papier/*', requirePerson);
  const page = async (c: AppContext, state: FormState, code: Status) => {
    const claimed = c.req.query('klaar') === 'ja';
    const frame = frameOf(c, deps, claimed ? contactMessages(c.get('locale')).claimed : undefined);
    const contributions = await contributionsToClaim(deps.db, c.get('actor'));
    c.header('cache-control', 'no-store');
    return c.html(<ClaimPage frame={frame} contributions={contributions} state={state} claimed={claimed} />, code);
  };
  app.get('/mijn/papier', (c) => page(c, emptyForm(), 200));
  app.post('/mijn/papier', async (c) => {
    const result = await claimContributions(deps, c.get('actor'));
    return c.redirect(result.ok && result.value.count > 0 ? '/mijn/papier?klaar=ja' : '/mijn/papier', 303);
  });
  app.post('/mijn/papier/code', async (c) => {
    const { codeErrors } = contactMessages(c.get('locale'));
    const needed = codeErrors.needed;
    const form = await readForm(c, z.object({ code: z.string(needed).trim().min(1, needed).max(40, needed) }));
    if (!form.ok) return page(c, form.state, formStatus[form.kind]);
    const redeemed = await redeemClaimCode(deps, c.get('actor'), { typed: form.value.code, client: clientAddress(c) });
    if (redeemed.ok) return c.redirect('/mijn/papier?klaar=ja', 303);
    const { kind } = redeemed.error;
    return page(c, withError(form.state, 'code', codeErrors[kind]), status[kind]);
  });
  return app;
}
