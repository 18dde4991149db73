import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { refuseUnlessDesk } from '../../desk/index.ts';
import { startApplication } from '../applying/start-application.ts';
import { listSchemes } from '../rules/load-scheme.ts';
import { applicationPath } from '../states/paths.ts';
import { DeskApplicationsPage } from './desk-page.tsx';
import { listDeskDrafts } from './list-drafts.ts';
import { deskMessages } from './messages.ts';

const path = '/balie/aanvragen';

/** The desk enters an application that came on paper or was told; it is filled in on the same pages as on the web. */
export function deskApplicationRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(path, async (c) => refuseUnlessDesk(c) ?? page(c, deps, emptyForm()));
  routes.post(path, async (c) => {
    const refused = refuseUnlessDesk(c);
    if (refused) return refused;
    const t = deskMessages(c.get('locale'));
    const fields = z.object({
      scheme: z.string(t.schemeMissing),
      channel: z.enum(['paper', 'desk', 'phone'], t.channelMissing),
      submissionKey: z.uuid(),
    });
    const form = await readForm(c, fields);
    if (!form.ok) return page(c, deps, form.state, formStatus[form.kind]);
    const started = await startApplication(deps, c.get('actor'), { ...form.value, projectId: null });
    if (started.ok) return c.redirect(applicationPath(started.value.id, 'plan'), 303);
    switch (started.error.kind) {
      case 'not-allowed':
        throw new HTTPException(403);
      case 'scheme-not-found':
        return page(c, deps, { ...form.state, errors: { scheme: t.schemeMissing } }, 422);
    }
  });
  return routes;
}

async function page(c: AppContext, deps: Deps, state: FormState, code: 200 | 413 | 415 | 422 = 200) {
  const all = await listSchemes(deps.db, townDay(deps.now()));
  const schemes = all.filter(({ kind }) => kind === 'subsidy');
  const rows = await listDeskDrafts(deps.db);
  c.header('cache-control', 'no-store');
  return c.html(<DeskApplicationsPage frame={frameOf(c, deps)} {...{ schemes, rows, state }} />, code);
}
