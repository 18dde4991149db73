import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { requireStaff } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { noticeOf } from '../../staff/index.ts';
import { endSubscription } from '../subscribing/unsubscribe.ts';
import { type ImportError, importBounces } from './import-bounces.ts';
import { readersMessages } from './messages.ts';
import { type Found, ReadersPage } from './readers-page.tsx';

const maxBytes = 2_000_000;
const importStatus = { 'not-allowed': 403, 'not-readable': 422, 'no-addresses': 422 } as const satisfies Record<
  ImportError['kind'],
  number
>;

/** /beheer/nieuwsbrief/abonnees: one address at a time, and mail that came back. */
export function readersRoutes(deps: Deps): Hono<AppEnv> {
  const home = '/beheer/nieuwsbrief/abonnees';
  return new Hono<AppEnv>()
    .use(home, requireStaff('programme_team'))
    .use(`${home}/*`, requireStaff('programme_team'))
    .get(home, async (c) => show(deps, c, {}, 200))
    .post(`${home}/:id{[0-9]{1,15}}/afmelden`, async (c) => {
      const form = await readForm(c, z.object({ because: z.enum(['asked', 'complaint']) }));
      if (!form.ok) throw new HTTPException(formStatus[form.kind]);
      const ended = await endSubscription(deps, c.get('actor'), Number(c.req.param('id')), form.value.because);
      return ended ? c.redirect(`${home}?klaar=afgemeld`, 303) : c.notFound();
    })
    .post(`${home}/teruggekomen`, async (c) => {
      const t = readersMessages(c.get('locale'));
      const form = await readForm(c, z.object({ bestand: z.instanceof(File, { error: t.fileNeeded }) }), { maxBytes });
      if (!form.ok) return show(deps, c, { state: form.state }, formStatus[form.kind]);
      const bytes = new Uint8Array(await form.value.bestand.arrayBuffer());
      const imported = await importBounces(deps, c.get('actor'), bytes);
      if (imported.ok) return show(deps, c, { imported: imported.value }, 200);
      const { kind } = imported.error;
      if (kind === 'not-allowed') throw new HTTPException(importStatus[kind]);
      const text = kind === 'not-readable' ? t.fileBroken : t.fileNeeded;
      return show(deps, c, { state: withError(form.state, 'bestand', text) }, importStatus[kind]);
    });
}

type Shown = Pick<Parameters<typeof ReadersPage>[0], 'state' | 'imported'>;

async function show(deps: Deps, c: AppContext, shown: Shown, code: 200 | 413 | 415 | 422): Promise<Response> {
  const address = (c.req.query('adres') ?? '').trim().toLowerCase();
  const found: Found | undefined =
    address === ''
      ? undefined
      : await deps.db
          .selectFrom('newsletterSubscriber')
          .select(['id', 'email', 'state', 'askedAt'])
          .where('email', '=', address)
          .executeTakeFirst();
  const notice = code === 200 ? noticeOf(c, readersMessages(c.get('locale')).done) : undefined;
  c.header('cache-control', 'no-store');
  c.header('referrer-policy', 'no-referrer');
  return c.html(<ReadersPage frame={frameOf(c, deps, notice)} address={address} found={found} {...shown} />, code);
}
