import { Hono } from 'hono';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { visitorCookie } from '../../platform/identity/visitor-cookie.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { publicMessages } from './public-messages.ts';
import { ReportPage, ThanksPage } from './report-page.tsx';
import { reportReasons, reportText } from './report-text.ts';
import { reportedText } from './reportables.ts';
import { reportableOfPath, reportPath } from './text-path.ts';

/** Reporting a text: for everybody, signed in or not. */
export function reportRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get('/melden/:kind/:id', (c) => showForm(c, deps, emptyForm(), 200));
  app.post('/melden/:kind/:id', (c) => report(c, deps));
  app.get('/melden/:kind/:id/dank', async (c) => {
    const found = await find(c, deps);
    if (!found) return c.notFound();
    const counted = c.req.query('al') === undefined;
    return c.html(<ThanksPage frame={frameOf(c, deps)} href={found.text.href} counted={counted} />);
  });
  return app;
}

const schema = (locale: Locale) => {
  const t = publicMessages(locale).report;
  return z.object({
    reason: z.enum(reportReasons, { error: t.reasonMissing }),
    explanation: z.string().trim().max(1000, t.tooLong).prefault(''),
  });
};

async function find(c: AppContext, deps: Deps) {
  const about = reportableOfPath(c.req.param('kind') ?? '', c.req.param('id') ?? '');
  const text = about && (await reportedText(deps.db, about, c.get('actor')));
  return text && { about, text };
}

async function showForm(c: AppContext, deps: Deps, state: FormState, code: 200 | 413 | 415 | 422) {
  const found = await find(c, deps);
  if (!found) return c.notFound();
  return c.html(<ReportPage frame={frameOf(c, deps)} {...found} state={state} />, code);
}

async function report(c: AppContext, deps: Deps) {
  const about = reportableOfPath(c.req.param('kind') ?? '', c.req.param('id') ?? '');
  if (!about) return c.notFound();
  const form = await readForm(c, schema(c.get('locale')));
  if (!form.ok) return showForm(c, deps, form.state, formStatus[form.kind]);
  const known = c.get('actor');
  const actor = known.kind === 'person' ? known : { ...known, visitorId: await visitorCookie(c, deps) };
  const result = await reportText(deps, actor, { text: about, ...form.value });
  if (result.ok) return c.redirect(`${reportPath(about)}/dank${result.value.counted ? '' : '?al=1'}`, 303);
  switch (result.error.kind) {
    case 'text-not-found':
      return c.notFound();
    case 'explanation-missing': {
      const message = publicMessages(c.get('locale')).report.explanationMissing;
      return showForm(c, deps, withError(form.state, 'explanation', message), 422);
    }
  }
}
