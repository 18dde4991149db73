import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { dayField, noticeOf, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import type { Panel } from '../panel.ts';
import { panelStaffPath } from '../panel-path.ts';
import { onPanel, type PanelWork } from '../staff/on-panel.ts';
import { changeTerm } from '../term/change-term.ts';
import { loadTermChanges } from '../term/load-term-changes.ts';
import { deletedFirst, refusedTerm, termForm, termStatus, termValues } from '../term/term-form.ts';
import { termMessages } from '../term/term-messages.ts';
import { addOfficer, listOfficers, type OfficerError, removeOfficer } from './officers.ts';
import { OverviewPage } from './overview-page.tsx';
import { type SavePanelError, savePanel } from './save-panel.ts';
import { setupMessages } from './setup-messages.ts';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/panel';
const status = {
  fixed: 409,
  'deleted-before-answered': 422,
  'deleted-in-term': 422,
  'not-an-officer': 403,
  'no-such-colleague': 422,
  already: 409,
  enough: 409,
  'last-officer': 409,
} as const satisfies Record<(SavePanelError | OfficerError)['kind'], number>;

function settingsForm(locale: Locale) {
  const t = setupMessages(locale);
  return z.object({
    size: z.coerce.number(t.sizeWrong).int(t.sizeWrong).min(1, t.sizeWrong).max(1000, t.sizeWrong),
    onePerHousehold: z
      .literal('ja')
      .optional()
      .transform((ticked) => ticked === 'ja'),
    answerUntil: dayField(t.dayWrong),
    deleteOn: dayField(t.dayWrong),
  });
}

/** The overview of a panel, its size and dates, and its officers. */
export function setupRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onPanel(deps, (c, work) => page(c, deps, work)),
  );

  routes.post(
    path,
    onPanel(deps, async (c, work) => {
      const t = setupMessages(c.get('locale'));
      const form = await readForm(c, settingsForm(c.get('locale')));
      if (!form.ok) return page(c, deps, work, { settings: form.state }, formStatus[form.kind]);
      const saved = await savePanel(deps, c.get('actor'), work.step.id, form.value);
      if (saved.ok) return c.redirect(`${panelStaffPath(work.step)}?klaar=bewaard`, 303);
      const code = status[saved.error.kind];
      switch (saved.error.kind) {
        case 'fixed':
          return page(c, deps, work, { refusal: { text: t.fixed } }, code);
        case 'deleted-before-answered':
          return page(c, deps, work, { settings: withError(form.state, 'deleteOn', t.deleteWrong) }, code);
        case 'deleted-in-term': {
          const why = deletedFirst(saved.error.until, c.get('locale'));
          return page(c, deps, work, { settings: withError(form.state, 'deleteOn', why) }, code);
        }
      }
    }),
  );

  routes.post(
    `${path}/termijn`,
    onPanel(deps, async (c, work) => {
      const locale = c.get('locale');
      const form = await readForm(c, termForm(locale));
      if (!form.ok) return page(c, deps, work, { term: form.state }, formStatus[form.kind]);
      const changed = await changeTerm(deps, c.get('actor'), work.step.id, form.value);
      if (changed.ok) return c.redirect(`${panelStaffPath(work.step)}?klaar=termijn`, 303);
      const term = refusedTerm(form.state, changed.error, locale);
      return page(c, deps, work, { term }, termStatus[changed.error.kind]);
    }),
  );

  routes.post(
    `${path}/medewerkers`,
    onPanel(deps, async (c, work) => {
      const form = await readForm(c, z.object({ email: z.string().default('') }));
      if (!form.ok) return page(c, deps, work, { colleague: form.state }, formStatus[form.kind]);
      const added = await addOfficer(deps, c.get('actor'), work.step.id, form.value.email);
      if (added.ok) return c.redirect(`${panelStaffPath(work.step)}?klaar=erbij`, 303);
      return refused(c, deps, work, added.error, form.state);
    }),
  );

  routes.post(
    `${path}/medewerkers/weg`,
    onPanel(deps, async (c, work) => {
      const form = await readForm(c, z.object({ personId: z.string().default('') }));
      if (!form.ok) return page(c, deps, work, { colleague: form.state }, formStatus[form.kind]);
      const removed = await removeOfficer(deps, c.get('actor'), work.step.id, form.value.personId);
      if (removed.ok) return c.redirect(`${panelStaffPath(work.step)}?klaar=eraf`, 303);
      return refused(c, deps, work, removed.error);
    }),
  );

  return routes;
}

function refused(c: AppContext, deps: Deps, work: PanelWork, error: OfficerError, typed?: FormState) {
  if (error.kind === 'not-an-officer') throw new HTTPException(403);
  const text = setupMessages(c.get('locale')).refused[error.kind];
  const shown = typed ? { colleague: withError(typed, 'email', text) } : { refusal: { text } };
  return page(c, deps, work, shown, status[error.kind]);
}

function settingsOf({ size, onePerHousehold, answerUntil, deleteOn }: Panel): FormState {
  return emptyForm({
    size: String(size),
    ...(onePerHousehold ? { onePerHousehold: 'ja' } : {}),
    answerUntil: answerUntil ?? '',
    deleteOn: deleteOn ?? '',
  });
}

type Shown = { settings?: FormState; term?: FormState; colleague?: FormState; refusal?: Refusal };

async function page(c: AppContext, deps: Deps, work: PanelWork, shown: Shown = {}, code: Status = 200) {
  const t = setupMessages(c.get('locale'));
  const today = townDay(deps.now());
  const [officers, termChanges] = await Promise.all([
    listOfficers(deps.db, work.step.id),
    loadTermChanges(deps.db, work.step.id),
  ]);
  const notice = code === 200 ? noticeOf(c, { ...t.done, ...termMessages(c.get('locale')).done }) : undefined;
  return c.html(
    <OverviewPage
      frame={frameOf(c, deps, notice)}
      work={work}
      officers={officers}
      termChanges={termChanges}
      today={today}
      settings={shown.settings ?? settingsOf(work.panel)}
      term={shown.term ?? termValues(work.panel)}
      colleague={shown.colleague ?? emptyForm()}
      refusal={shown.refusal}
    />,
    code,
  );
}
