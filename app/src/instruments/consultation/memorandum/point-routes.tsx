import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { noticeOf, numberIn, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, formStatus, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { type ConsultationWork, onConsultation } from '../staff/on-consultation.ts';
import { loadMemorandumWork } from './load-work.ts';
import { memorandumMessages } from './memorandum-messages.ts';
import { sourcePath } from './memorandum-path.ts';
import { placePoint, removePoint, savePoint } from './place-point.ts';
import { placeForm, pointForm } from './point-forms.ts';
import { refusalOf, workStatus } from './refusal.ts';
import { staffMemorandum } from './routes.tsx';
import { sourceOf } from './source-of.ts';
import { type SourceForms, SourcePage } from './source-page.tsx';
import type { Point } from './theme.ts';

/** The page of each view and remark, where an officer says under which subject it comes. */
export function pointRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const kind of ['view', 'remark'] as const) {
    const path = `${staffMemorandum}/${kind === 'view' ? 'zienswijzen' : 'reacties'}/:source`;
    const sourceIn = (c: AppContext): Point['source'] => {
      const id = numberIn(c, 'source');
      return kind === 'view' ? { kind, number: id } : { kind, id };
    };
    const done = (c: AppContext, work: ConsultationWork, what: string) =>
      c.redirect(`${sourcePath(work.step, sourceIn(c))}?klaar=${what}`, 303);
    const show = (c: AppContext, work: ConsultationWork, shown: ShownForms, code: Status = 200) =>
      page(c, deps, work, sourceIn(c), shown, code);

    routes.get(
      path,
      onConsultation(deps, (c, work) => show(c, work, {})),
    );

    routes.post(
      path,
      onConsultation(deps, async (c, work) => {
        const form = await readForm(c, placeForm(c.get('locale')));
        if (!form.ok) return show(c, work, { add: form.state }, formStatus[form.kind]);
        const source = sourceIn(c);
        const placed = await placePoint(deps, c.get('actor'), {
          stepId: work.step.id,
          source: source.kind === 'view' ? { view: source.number } : { remark: source.id },
          ...form.value,
        });
        if (placed.ok) return done(c, work, 'geplaatst');
        const refusal = refusalOf(c, placed.error);
        return show(c, work, { add: form.state, refusal }, workStatus[placed.error.kind]);
      }),
    );

    routes.post(
      `${path}/punten/:id`,
      onConsultation(deps, async (c, work) => {
        const id = numberIn(c, 'id');
        const form = await readForm(c, pointForm(c.get('locale')));
        const point = { id, state: form.state };
        if (!form.ok) return show(c, work, { point }, formStatus[form.kind]);
        const saved = await savePoint(deps, c.get('actor'), { stepId: work.step.id, id, ...form.value });
        if (saved.ok) return done(c, work, 'bewaard');
        // Where the point is gone, its words wait in the form for a new one.
        const overtaken = saved.error.kind === 'changed-by-colleague';
        const forms = saved.error.kind === 'point-not-found' ? { add: form.state } : { point: { ...point, overtaken } };
        return show(c, work, { ...forms, refusal: refusalOf(c, saved.error) }, workStatus[saved.error.kind]);
      }),
    );

    routes.post(
      `${path}/punten/:id/weg`,
      onConsultation(deps, async (c, work) => {
        const form = await readForm(c, z.looseObject({}));
        if (!form.ok) return show(c, work, {}, formStatus[form.kind]);
        const removed = await removePoint(deps, c.get('actor'), { stepId: work.step.id, id: numberIn(c, 'id') });
        if (removed.ok) return done(c, work, 'weg');
        return show(c, work, { refusal: refusalOf(c, removed.error) }, workStatus[removed.error.kind]);
      }),
    );
  }
  return routes;
}

type ShownForms = SourceForms & { refusal?: Refusal };

async function page(
  c: AppContext,
  deps: Deps,
  work: ConsultationWork,
  source: Point['source'],
  { refusal, ...forms }: ShownForms,
  code: Status,
) {
  const memo = await loadMemorandumWork(deps.db, work.step.id);
  const shown = sourceOf(memo, source);
  if (!shown) throw new HTTPException(404);
  // "Take over the text" is a link, so that it works without a script.
  const taken = c.req.query('tekst') === 'ja' ? { add: emptyForm({ summary: shown.text }) } : {};
  const notice = code === 200 ? noticeOf(c, memorandumMessages(c.get('locale')).done) : undefined;
  return c.html(
    <SourcePage frame={frameOf(c, deps, notice)} {...{ work, memo, shown, refusal }} forms={{ ...taken, ...forms }} />,
    code,
  );
}
