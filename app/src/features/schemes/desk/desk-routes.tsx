import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail } from '../../../platform/result.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { refuseUnlessDesk } from '../../desk/index.ts';
import { noticeOf } from '../../staff/index.ts';
import { startApplication } from '../applying/start-application.ts';
import { lodgeObjection } from '../objecting/lodge-objection.ts';
import { lodgeProblem, lodgeStatus } from '../objecting/lodge-problem.ts';
import { objectingMessages } from '../objecting/messages.ts';
import { listSchemes } from '../rules/load-scheme.ts';
import { applicationPath } from '../states/paths.ts';
import { DeskApplicationsPage } from './desk-page.tsx';
import { objectionFields } from './enter-objection.tsx';
import { findByNumber } from './find-by-number.ts';
import { listDeskDrafts } from './list-drafts.ts';
import { deskMessages } from './messages.ts';

const path = '/balie/aanvragen';

/** The desk enters an application that came on paper or was told; it is filled in on the same pages as on the web. */
export function deskApplicationRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(path, async (c) => refuseUnlessDesk(c) ?? page(c, deps, {}));
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
    if (!form.ok) return page(c, deps, { state: form.state }, formStatus[form.kind]);
    const started = await startApplication(deps, c.get('actor'), { ...form.value, projectId: null });
    if (started.ok) return c.redirect(applicationPath(started.value.id, 'plan'), 303);
    switch (started.error.kind) {
      case 'not-allowed':
        throw new HTTPException(403);
      case 'scheme-not-found':
        return page(c, deps, { state: withError(form.state, 'scheme', t.schemeMissing) }, 422);
    }
  });
  routes.post(`${path}/bezwaar`, async (c) => {
    const refused = refuseUnlessDesk(c);
    if (refused) return refused;
    const locale = c.get('locale');
    const form = await readForm(c, objectionFields(locale));
    if (!form.ok) return page(c, deps, { objection: form.state }, formStatus[form.kind]);
    const { scheme, number, ...objection } = form.value;
    const id = await findByNumber(deps.db, scheme, number);
    const lodged = id
      ? await lodgeObjection(deps, c.get('actor'), id, objection)
      : fail({ kind: 'application-not-found' as const });
    if (lodged.ok) return c.redirect(`${path}?klaar=${lodged.value.inTime ? 'optijd' : 'telaat'}`, 303);
    const { field, text } = lodgeProblem(lodged.error, locale);
    // A number that leads nowhere is a wrong field of this form, and no page that is not there.
    const code = lodged.error.kind === 'application-not-found' ? 422 : lodgeStatus[lodged.error.kind];
    return page(c, deps, { objection: withError(form.state, field, text) }, code);
  });
  return routes;
}

type Typed = { state?: FormState; objection?: FormState };

async function page(c: AppContext, deps: Deps, typed: Typed, code: 200 | 409 | 413 | 415 | 422 = 200) {
  const today = townDay(deps.now());
  const all = await listSchemes(deps.db, today);
  const schemes = all.filter(({ kind }) => kind === 'subsidy');
  const rows = await listDeskDrafts(deps.db);
  c.header('cache-control', 'no-store');
  const frame = frameOf(c, deps, noticeOf(c, objectingMessages(c.get('locale')).desk.done));
  const { state = emptyForm(), objection = emptyForm({ number: c.req.query('nummer') ?? '', receivedOn: today }) } =
    typed;
  return c.html(<DeskApplicationsPage {...{ frame, schemes, rows, state, objection, today }} />, code);
}
