import { Hono } from 'hono';
import { z } from 'zod';
import { noticeOf, numberIn, optionalText, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { questionsOf } from '../questions/question.ts';
import { wijken } from '../questions/wijken.ts';
import { onSurvey, type SurveyWork } from '../staff/on-survey.ts';
import { surveyStaffPath } from '../survey-path.ts';
import { arrange } from './arrange.ts';
import { builderMessages } from './builder-messages.ts';
import { copySurvey } from './copy-survey.ts';
import { copyableSurveys } from './copyable-surveys.ts';
import { OverviewPage } from './overview-page.tsx';
import { PreviewPage } from './preview-page.tsx';
import { questionRoutes } from './question-routes.tsx';
import { builderStatus, refusalOf } from './refusal.ts';
import { saveSurvey } from './save-survey.ts';
import { sectionRoutes } from './section-routes.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/vragenlijst';

/** The pages on which officers make a questionnaire. */
export function builderRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onSurvey(deps, (c, work) => overview(c, deps, work)),
  );

  routes.post(
    path,
    onSurvey(deps, async (c, work) => {
      const form = await readForm(c, settingsForm(c));
      if (!form.ok) return overview(c, deps, work, { settings: form.state }, formStatus[form.kind]);
      const saved = await saveSurvey(deps, c.get('actor'), work.step.id, form.value);
      if (saved.ok) return c.redirect(`${surveyStaffPath(work.step)}?klaar=bewaard`, 303);
      const refusal = refusalOf(c, saved.error);
      return overview(c, deps, work, { settings: form.state, refusal }, builderStatus[saved.error.kind]);
    }),
  );

  routes.get(
    `${path}/voorbeeld`,
    onSurvey(deps, async (c, work) => {
      const areas = await wijken(deps.db);
      return c.html(<PreviewPage frame={frameOf(c, deps)} work={work} areas={areas} />);
    }),
  );

  routes.post(
    `${path}/overnemen`,
    onSurvey(deps, async (c, work) => {
      const { wrong } = builderMessages(c.get('locale'));
      const form = await readForm(c, z.object({ from: z.coerce.number(wrong.source).int().positive(wrong.source) }));
      if (!form.ok) return overview(c, deps, work, { copy: form.state }, formStatus[form.kind]);
      const copied = await copySurvey(deps, c.get('actor'), { stepId: work.step.id, from: form.value.from });
      if (copied.ok) return c.redirect(`${surveyStaffPath(work.step)}?klaar=overgenomen`, 303);
      const refusal = refusalOf(c, copied.error);
      return overview(c, deps, work, { copy: form.state, refusal }, builderStatus[copied.error.kind]);
    }),
  );

  const show = (c: AppContext, work: SurveyWork, shown: Shown, code: Status) => overview(c, deps, work, shown, code);
  routes.route('/', sectionRoutes(deps, path, show));
  routes.route('/', questionRoutes(deps, path));

  for (const what of ['question', 'section'] as const) {
    const own = what === 'question' ? 'vragen' : 'paginas';
    routes.post(
      `${path}/${own}/:id/plaats`,
      onSurvey(deps, async (c, work) => {
        const id = numberIn(c, 'id');
        const form = await readForm(c, z.object({ move: z.enum(['up', 'down']) }));
        if (!form.ok) return overview(c, deps, work, {}, formStatus[form.kind]);
        const moved = await arrange(deps, c.get('actor'), {
          stepId: work.step.id,
          what,
          id,
          direction: form.value.move,
        });
        if (moved.ok) return c.redirect(surveyStaffPath(work.step), 303);
        return overview(c, deps, work, { refusal: refusalOf(c, moved.error) }, builderStatus[moved.error.kind]);
      }),
    );
  }

  return routes;
}

function settingsForm(c: AppContext) {
  const t = builderMessages(c.get('locale'));
  return z.object({
    thanks: optionalText(2000, t.wrong.tooLong),
    live: z
      .literal('ja')
      .optional()
      .transform((given) => given === 'ja'),
  });
}

/** What stands on the overview besides the questionnaire itself. */
export type Shown = { settings?: FormState; page?: FormState; copy?: FormState; refusal?: Refusal };

async function overview(c: AppContext, deps: Deps, work: SurveyWork, shown: Shown = {}, code: Status = 200) {
  const { thanks, live } = work.survey;
  const empty = questionsOf(work.survey.sections).length === 0;
  const sources = empty ? await copyableSurveys(deps.db, c.get('actor'), work.step.id) : [];
  const notice = code === 200 ? noticeOf(c, builderMessages(c.get('locale')).done) : undefined;
  return c.html(
    <OverviewPage
      frame={frameOf(c, deps, notice)}
      work={work}
      settings={shown.settings ?? emptyForm({ thanks, ...(live && { live: 'ja' }) })}
      page={shown.page}
      copy={shown.copy}
      sources={sources}
      refusal={shown.refusal}
    />,
    code,
  );
}
