import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { noticeOf, numberIn, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { consultationStaffPath } from '../consultation-path.ts';
import { type ConsultationWork, onConsultation } from '../staff/on-consultation.ts';
import { loadMemorandumWork } from './load-work.ts';
import { memorandumMessages } from './memorandum-messages.ts';
import { themePath } from './memorandum-path.ts';
import { OverviewPage } from './overview-page.tsx';
import { placeRemarks } from './place-point.ts';
import { newThemeForm, placeManyForm, themeForm } from './point-forms.ts';
import { loadPublished } from './published.ts';
import { refusalOf, workStatus } from './refusal.ts';
import { addTheme, moveTheme, removeTheme, saveTheme } from './save-theme.ts';
import type { Theme } from './theme.ts';
import { ThemePage } from './theme-page.tsx';

/** Where officers write the memorandum. */
export const staffMemorandum = '/beheer/trajecten/:slug/onderdelen/:stepId/inspraak/nota';

/** The overview of a memorandum in the making, and its subjects. */
export function memorandumRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const path = staffMemorandum;

  routes.get(
    path,
    onConsultation(deps, (c, work) => overview(c, deps, work)),
  );

  routes.post(
    `${path}/reacties`,
    onConsultation(deps, async (c, work) => {
      const form = await readForm(c, placeManyForm(c.get('locale')));
      if (!form.ok) return overview(c, deps, work, { remarks: form.state }, formStatus[form.kind]);
      const placed = await placeRemarks(deps, c.get('actor'), { stepId: work.step.id, ...form.value });
      if (placed.ok) return back(c, work, 'geplaatst');
      const refusal = refusalOf(c, placed.error);
      return overview(c, deps, work, { remarks: form.state, refusal }, workStatus[placed.error.kind]);
    }),
  );

  routes.post(
    `${path}/onderwerpen`,
    onConsultation(deps, async (c, work) => {
      const form = await readForm(c, newThemeForm(c.get('locale')));
      if (!form.ok) return overview(c, deps, work, { theme: form.state }, formStatus[form.kind]);
      const added = await addTheme(deps, c.get('actor'), work.step.id, form.value.title);
      if (added.ok) return back(c, work, 'onderwerp');
      const refusal = refusalOf(c, added.error);
      return overview(c, deps, work, { theme: form.state, refusal }, workStatus[added.error.kind]);
    }),
  );

  routes.get(
    `${path}/onderwerpen/:id`,
    onConsultation(deps, async (c, work) => {
      const theme = await themeIn(c, deps, work);
      return one(c, deps, work, { theme, state: stateOf(theme) });
    }),
  );

  routes.post(
    `${path}/onderwerpen/:id`,
    onConsultation(deps, async (c, work) => {
      const theme = await themeIn(c, deps, work);
      const form = await readForm(c, themeForm(c.get('locale')));
      if (!form.ok) return one(c, deps, work, { theme, state: form.state }, formStatus[form.kind]);
      const { seen, ...input } = form.value;
      const saved = await saveTheme(deps, c.get('actor'), { stepId: work.step.id, id: theme.id, seen }, input);
      if (saved.ok) return c.redirect(`${themePath(work.step, theme.id)}?klaar=bewaard`, 303);
      const refusal = refusalOf(c, saved.error);
      const overtaken = saved.error.kind === 'changed-by-colleague';
      // What the colleague wrote, and the revision on which the next try builds.
      const now = await themeIn(c, deps, work);
      return one(c, deps, work, { theme: now, state: form.state, refusal, overtaken }, workStatus[saved.error.kind]);
    }),
  );

  routes.post(
    `${path}/onderwerpen/:id/plaats`,
    onConsultation(deps, async (c, work) => {
      const id = numberIn(c, 'id');
      const form = await readForm(c, z.object({ move: z.enum(['up', 'down']) }));
      if (!form.ok) return overview(c, deps, work, {}, formStatus[form.kind]);
      const moved = await moveTheme(deps, c.get('actor'), { stepId: work.step.id, id, direction: form.value.move });
      if (moved.ok) return c.redirect(consultationStaffPath(work.step, 'memorandum'), 303);
      return overview(c, deps, work, { refusal: refusalOf(c, moved.error) }, workStatus[moved.error.kind]);
    }),
  );

  routes.post(
    `${path}/onderwerpen/:id/weg`,
    onConsultation(deps, async (c, work) => {
      const form = await readForm(c, z.looseObject({}));
      if (!form.ok) return overview(c, deps, work, {}, formStatus[form.kind]);
      const removed = await removeTheme(deps, c.get('actor'), { stepId: work.step.id, id: numberIn(c, 'id') });
      if (removed.ok) return back(c, work, 'weg');
      return overview(c, deps, work, { refusal: refusalOf(c, removed.error) }, workStatus[removed.error.kind]);
    }),
  );

  return routes;
}

type Shown = { remarks?: FormState; theme?: FormState; refusal?: Refusal };

async function overview(c: AppContext, deps: Deps, work: ConsultationWork, shown: Shown = {}, code: Status = 200) {
  const memo = await loadMemorandumWork(deps.db, work.step.id);
  const [published] = await loadPublished(deps.db, work.step.id);
  return c.html(
    <OverviewPage
      frame={frameOf(c, deps, code === 200 ? noticeOf(c, memorandumMessages(c.get('locale')).done) : undefined)}
      {...{ work, memo, published }}
      remarks={shown.remarks ?? emptyForm()}
      theme={shown.theme ?? emptyForm()}
      refusal={shown.refusal}
    />,
    code,
  );
}

function back(c: AppContext, work: ConsultationWork, done: string) {
  return c.redirect(`${consultationStaffPath(work.step, 'memorandum')}?klaar=${done}`, 303);
}

type ThemeShown = { theme: Theme; state: FormState; overtaken?: boolean; refusal?: Refusal };

function one(c: AppContext, deps: Deps, work: ConsultationWork, shown: ThemeShown, code: Status = 200) {
  const notice = code === 200 ? noticeOf(c, memorandumMessages(c.get('locale')).done) : undefined;
  return c.html(<ThemePage frame={frameOf(c, deps, notice)} work={work} {...shown} />, code);
}

async function themeIn(c: AppContext, deps: Deps, work: ConsultationWork): Promise<Theme> {
  const id = numberIn(c, 'id');
  const { themes } = await loadMemorandumWork(deps.db, work.step.id);
  const theme = themes.find((one) => one.id === id);
  if (!theme) throw new HTTPException(404);
  return theme;
}

function stateOf({ title, answer, outcome, change }: Theme): FormState {
  return emptyForm({ title, answer, change, ...(outcome && { outcome }) });
}
