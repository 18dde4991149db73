import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { numberIn, optionalText, type Refusal, type Status, textField } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import type { Section } from '../questions/question.ts';
import { onSurvey, type SurveyWork } from '../staff/on-survey.ts';
import { surveyStaffPath } from '../survey-path.ts';
import { builderMessages } from './builder-messages.ts';
import { builderStatus, refusalOf } from './refusal.ts';
import { addSection, removeSection, saveSection } from './save-section.ts';
import { SectionPage } from './section-page.tsx';

type ShowOverview = (
  c: AppContext,
  work: SurveyWork,
  shown: { page?: FormState; refusal?: Refusal },
  code: Status,
) => Response | Promise<Response>;

/** Adding, changing and removing a page of a questionnaire; `path` is that of its overview. */
export function sectionRoutes(deps: Deps, path: string, overview: ShowOverview): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.post(
    `${path}/paginas`,
    onSurvey(deps, async (c, work) => {
      const { title } = fieldsOf(c);
      const form = await readForm(c, z.object({ title }));
      if (!form.ok) return overview(c, work, { page: form.state }, formStatus[form.kind]);
      const added = await addSection(deps, c.get('actor'), work.step.id, form.value.title);
      if (added.ok) return c.redirect(`${surveyStaffPath(work.step)}?klaar=pagina`, 303);
      const refusal = refusalOf(c, added.error);
      return overview(c, work, { page: form.state, refusal }, builderStatus[added.error.kind]);
    }),
  );

  routes.get(
    `${path}/paginas/:id`,
    onSurvey(deps, (c, work) => {
      const { title, intro } = sectionIn(c, work);
      return one(c, deps, work, emptyForm({ title, intro }));
    }),
  );

  routes.post(
    `${path}/paginas/:id`,
    onSurvey(deps, async (c, work) => {
      const { id } = sectionIn(c, work);
      const form = await readForm(c, z.object(fieldsOf(c)));
      if (!form.ok) return one(c, deps, work, form.state, formStatus[form.kind]);
      const saved = await saveSection(deps, c.get('actor'), { stepId: work.step.id, id }, form.value);
      if (saved.ok) return c.redirect(`${surveyStaffPath(work.step)}?klaar=bewaard`, 303);
      return one(c, deps, work, form.state, builderStatus[saved.error.kind], refusalOf(c, saved.error));
    }),
  );

  routes.post(
    `${path}/paginas/:id/weg`,
    onSurvey(deps, async (c, work) => {
      const { id, title, intro } = sectionIn(c, work);
      const form = await readForm(c, z.looseObject({}));
      if (!form.ok) return one(c, deps, work, form.state, formStatus[form.kind]);
      const removed = await removeSection(deps, c.get('actor'), { stepId: work.step.id, id });
      if (removed.ok) return c.redirect(`${surveyStaffPath(work.step)}?klaar=weg`, 303);
      const state = emptyForm({ title, intro });
      return one(c, deps, work, state, builderStatus[removed.error.kind], refusalOf(c, removed.error));
    }),
  );

  return routes;
}

function fieldsOf(c: AppContext) {
  const t = builderMessages(c.get('locale')).wrong;
  return { title: textField(120, t.title, t.tooLong), intro: optionalText(2000, t.tooLong) };
}

function sectionIn(c: AppContext, { survey }: SurveyWork): Section {
  const id = numberIn(c, 'id');
  const section = survey.sections.find((one) => one.id === id);
  if (!section) throw new HTTPException(404);
  return section;
}

function one(c: AppContext, deps: Deps, work: SurveyWork, state: FormState, code: Status = 200, refusal?: Refusal) {
  const section = sectionIn(c, work);
  return c.html(
    <SectionPage frame={frameOf(c, deps)} work={work} section={section} state={state} refusal={refusal} />,
    code,
  );
}
