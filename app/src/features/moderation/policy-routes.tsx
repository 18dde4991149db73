import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { refuseUnlessStaff } from '../../platform/identity/require-staff.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { decisionLog, decisionMonths } from './decision-log.ts';
import { LogPage } from './log-page.tsx';
import { mayWritePolicy, type PublishPolicyError, policyVersions, publishPolicy } from './policy.ts';
import { PolicyPage, WritePolicyPage } from './policy-page.tsx';
import { publicMessages } from './public-messages.ts';

const linesPerPage = 50;
const status = {
  'not-allowed': 403,
  'nothing-changed': 422,
  'newer-version': 409,
} as const satisfies Record<PublishPolicyError['kind'], number>;

/** The rules and the log, for everybody; writing the rules, for staff. */
export function policyRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get('/moderatiebeleid', async (c) => {
    const versions = await policyVersions(deps.db);
    const asked = c.req.query('versie');
    const shown = asked === undefined ? versions[0] : versions.find(({ version }) => String(version) === asked);
    if (asked !== undefined && !shown) return c.notFound();
    const t = publicMessages(c.get('locale'));
    const frame = frameOf(c, deps, c.req.query('klaar') === 'ja' ? t.write.done : undefined);
    return c.html(<PolicyPage frame={frame} versions={versions} shown={shown} />);
  });
  app.get('/moderatiebeleid/logboek', async (c) => {
    const page = z.coerce.number().int().min(1).max(10_000).catch(1).parse(c.req.query('pagina'));
    const [months, lines] = await Promise.all([
      decisionMonths(deps.db),
      decisionLog(deps.db, { limit: linesPerPage, offset: (page - 1) * linesPerPage }),
    ]);
    const total = months.reduce((sum, month) => sum + month.publish + month.hide + month.restore + month.leave, 0);
    const pages = Math.ceil(total / linesPerPage);
    return c.html(<LogPage frame={frameOf(c, deps)} months={months} lines={lines} page={page} pages={pages} />);
  });
  app.get('/moderatie/beleid', async (c) => {
    const refused = refuse(c);
    if (refused) return refused;
    const [current] = await policyVersions(deps.db);
    const state = emptyForm({ body: current?.body ?? '', bodyEn: current?.bodyEn ?? '' });
    return showForm(c, deps, state, current?.version ?? 0, 200);
  });
  app.post('/moderatie/beleid', async (c) => refuse(c) ?? publish(c, deps));
  return app;
}

function refuse(c: AppContext) {
  const refused = refuseUnlessStaff(c);
  if (!refused && !mayWritePolicy(c.get('actor'))) throw new HTTPException(403);
  return refused;
}

const schema = (locale: Locale) => {
  const t = publicMessages(locale).write;
  const text = (missing: string) => z.string({ error: missing }).trim().min(1, missing).max(20_000, t.tooLong);
  return z.object({
    basedOn: z.coerce.number().int().min(0),
    body: text(t.nlMissing),
    bodyEn: text(t.enMissing),
    changeNote: text(t.noteMissing),
  });
};

async function showForm(c: AppContext, deps: Deps, state: FormState, basedOn: number, code: number) {
  return c.html(<WritePolicyPage frame={frameOf(c, deps)} state={state} basedOn={basedOn} />, code as 200);
}

async function publish(c: AppContext, deps: Deps) {
  const form = await readForm(c, schema(c.get('locale')));
  if (!form.ok) return showForm(c, deps, form.state, Number(form.state.values.basedOn) || 0, formStatus[form.kind]);
  const result = await publishPolicy(deps, c.get('actor'), form.value);
  if (result.ok) return c.redirect('/moderatiebeleid?klaar=ja', 303);
  const t = publicMessages(c.get('locale')).write;
  const { error } = result;
  const code = status[error.kind];
  switch (error.kind) {
    case 'not-allowed':
      return showForm(c, deps, withError(form.state, '', t.notAllowed), form.value.basedOn, code);
    case 'nothing-changed':
      return showForm(c, deps, withError(form.state, 'body', t.nothingChanged), form.value.basedOn, code);
    case 'newer-version':
      // Their own words stay in the form; the number moves on, so that sending again is a choice.
      return showForm(c, deps, withError(form.state, '', t.newerVersion(error.version)), error.version, code);
  }
}
