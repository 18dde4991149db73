import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { Actor } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { type Locale, locales } from '../../platform/i18n/locale.ts';
import { requirePerson } from '../../platform/identity/require-staff.ts';
import { safeReturnPath } from '../../platform/identity/return-path.ts';
import { cookieAttributes, endOwnSession } from '../../platform/identity/session.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { listAreas } from '../areas/index.ts';
import { dataMessages } from './data-messages.ts';
import { DetailsPage } from './details-page.tsx';
import { ErasePage, GonePage } from './erase-page.tsx';
import { erasePerson } from './erase-person.ts';
import { ExportPage } from './export-page.tsx';
import { exportPerson } from './export-person.ts';
import { ageBands, loadDetails, saveDetails } from './save-details.ts';

const year = 365 * 24 * 3600;

/** /mijn/gegevens: changing, taking along and erasing what is known about oneself. */
export function dataRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get('/mijn/gegevens', requirePerson, async (c) =>
    showDetails(c, deps, await known(c, deps, c.req.query('terug')), 200),
  );
  app.post('/mijn/gegevens', requirePerson, (c) => save(c, deps));
  app.get('/mijn/gegevens/overzicht', requirePerson, async (c) => {
    const all = await exportPerson(deps.db, personIdOf(c));
    return all ? c.html(<ExportPage frame={frameOf(c, deps)} all={all} />) : c.notFound();
  });
  app.get('/mijn/gegevens/download', requirePerson, async (c) => {
    const all = await exportPerson(deps.db, personIdOf(c));
    c.header('content-disposition', 'attachment; filename="mijn-gegevens.json"');
    c.header('cache-control', 'no-store');
    return c.json(all);
  });
  app.get('/mijn/gegevens/wissen', requirePerson, (c) => showErase(c, deps, emptyForm(), 200));
  app.post('/mijn/gegevens/wissen', requirePerson, (c) => erase(c, deps));
  app.get('/mijn/gewist', (c) => c.html(<GonePage frame={frameOf(c, deps)} />));
  return app;
}

function personIdOf(c: AppContext): string {
  const actor: Actor = c.get('actor');
  if (actor.kind !== 'person') throw new Error('This route stands behind requirePerson.');
  return actor.personId;
}

async function known(c: AppContext, deps: Deps, back = ''): Promise<FormState> {
  const details = await loadDetails(deps.db, personIdOf(c));
  return emptyForm({
    name: details?.name ?? '',
    areaId: String(details?.areaId ?? ''),
    ageBand: details?.ageBand ?? '',
    locale: details?.locale ?? c.get('locale'),
    terug: back,
  });
}

async function showDetails(c: AppContext, deps: Deps, state: FormState, code: 200 | 403 | 413 | 415 | 422) {
  const areas = (await listAreas(deps.db)).filter(({ kind }) => kind === 'wijk');
  const actor = c.get('actor');
  const frame = frameOf(c, deps, c.req.query('klaar') === 'ja' ? dataMessages(c.get('locale')).saved : undefined);
  const email = actor.kind === 'person' ? actor.email : null;
  return c.html(<DetailsPage frame={frame} state={state} email={email} areas={areas} />, code);
}

const details = (locale: Locale) => {
  const t = dataMessages(locale);
  const optional = <Value extends z.ZodType>(value: Value) =>
    z.preprocess((given) => (given === '' || given === undefined ? null : given), value.nullable());
  return z.object({
    name: z.string().trim().max(80, t.nameTooLong).prefault(''),
    areaId: optional(z.coerce.number({ error: t.unknownArea }).int(t.unknownArea).positive(t.unknownArea)),
    ageBand: optional(z.enum(ageBands)),
    locale: z.enum(locales, { error: t.chooseLanguage }),
    terug: z.string().optional(),
  });
};

async function save(c: AppContext, deps: Deps) {
  const form = await readForm(c, details(c.get('locale')));
  if (!form.ok) return showDetails(c, deps, form.state, formStatus[form.kind]);
  const { terug, ...given } = form.value;
  const result = await saveDetails(deps, c.get('actor'), given);
  if (result.ok) {
    setCookie(c, 'taal', form.value.locale, { ...cookieAttributes(deps), maxAge: year });
    // Whoever came to tell this for a page goes on there.
    return c.redirect(safeReturnPath(terug, '/mijn/gegevens?klaar=ja'), 303);
  }
  switch (result.error.kind) {
    case 'not-signed-in':
      return c.redirect('/inloggen', 303);
    case 'unknown-area':
      return showDetails(c, deps, withError(form.state, 'areaId', dataMessages(c.get('locale')).unknownArea), 422);
  }
}

function showErase(c: AppContext, deps: Deps, state: FormState, code: 200 | 409 | 413 | 415 | 422) {
  return c.html(<ErasePage frame={frameOf(c, deps)} state={state} />, code);
}

async function erase(c: AppContext, deps: Deps) {
  const t = dataMessages(c.get('locale'));
  const form = await readForm(c, z.object({ confirm: z.literal('ja', { error: t.confirmMissing }) }));
  if (!form.ok) return showErase(c, deps, form.state, formStatus[form.kind]);
  const result = await erasePerson(deps, c.get('actor'));
  if (result.ok) {
    await endOwnSession(c, deps);
    return c.redirect('/mijn/gewist', 303);
  }
  const { error } = result;
  switch (error.kind) {
    case 'not-signed-in':
      return c.redirect('/inloggen', 303);
    case 'owns-promises':
      return showErase(c, deps, withError(form.state, '', t.ownsPromises(error.count)), 409);
    case 'last-administrator':
      return showErase(c, deps, withError(form.state, '', t.lastAdministrator), 409);
    case 'last-manager':
      return showErase(c, deps, withError(form.state, '', t.lastManager(error.question)), 409);
  }
}
