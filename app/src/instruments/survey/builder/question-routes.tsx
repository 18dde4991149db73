import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { numberIn, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { type Question, type QuestionKind, questionKinds, questionsOf, type Section } from '../questions/question.ts';
import { onSurvey, type SurveyWork } from '../staff/on-survey.ts';
import { surveyStaffPath } from '../survey-path.ts';
import { questionForm, questionState } from './question-form.ts';
import { ChooseKindPage, QuestionPage } from './question-page.tsx';
import { builderStatus, refusalOf } from './refusal.ts';
import { addQuestion, removeQuestion, saveQuestion } from './save-question.ts';

/** Adding, changing and removing a question; `path` is that of the overview. */
export function questionRoutes(deps: Deps, path: string): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    `${path}/vragen/nieuw`,
    onSurvey(deps, (c, work) => {
      const asked = newIn(c, work);
      // Nothing is added once there are answers; the overview says so.
      if (work.survey.fixedAt) return c.redirect(surveyStaffPath(work.step), 303);
      if (c.req.query('soort') === undefined)
        return c.html(<ChooseKindPage frame={frameOf(c, deps)} work={work} section={asked.section} />);
      return show(c, deps, work, { ...asked, id: null }, emptyForm());
    }),
  );

  routes.post(
    `${path}/vragen/nieuw`,
    onSurvey(deps, async (c, work) => {
      const asked = { ...newIn(c, work), id: null };
      const form = await readForm(c, questionForm(asked.kind, c.get('locale')));
      if (!form.ok) return show(c, deps, work, asked, form.state, formStatus[form.kind]);
      const place = { stepId: work.step.id, sectionId: asked.section.id };
      const added = await addQuestion(deps, c.get('actor'), place, form.value);
      if (added.ok) return c.redirect(`${surveyStaffPath(work.step)}?klaar=vraag`, 303);
      return show(c, deps, work, asked, form.state, builderStatus[added.error.kind], refusalOf(c, added.error));
    }),
  );

  routes.get(
    `${path}/vragen/:id`,
    onSurvey(deps, (c, work) => {
      const asked = questionIn(c, work);
      return show(c, deps, work, asked, questionState(asked.question));
    }),
  );

  routes.post(
    `${path}/vragen/:id`,
    onSurvey(deps, async (c, work) => {
      const asked = questionIn(c, work);
      const form = await readForm(c, questionForm(asked.kind, c.get('locale')));
      if (!form.ok) return show(c, deps, work, asked, form.state, formStatus[form.kind]);
      const place = { stepId: work.step.id, id: asked.id };
      const saved = await saveQuestion(deps, c.get('actor'), place, form.value);
      if (saved.ok) return c.redirect(`${surveyStaffPath(work.step)}?klaar=bewaard`, 303);
      return show(c, deps, work, asked, form.state, builderStatus[saved.error.kind], refusalOf(c, saved.error));
    }),
  );

  routes.post(
    `${path}/vragen/:id/weg`,
    onSurvey(deps, async (c, work) => {
      const asked = questionIn(c, work);
      const form = await readForm(c, z.looseObject({}));
      if (!form.ok) return show(c, deps, work, asked, form.state, formStatus[form.kind]);
      const removed = await removeQuestion(deps, c.get('actor'), { stepId: work.step.id, id: asked.id });
      if (removed.ok) return c.redirect(`${surveyStaffPath(work.step)}?klaar=weg`, 303);
      const state = questionState(asked.question);
      return show(c, deps, work, asked, state, builderStatus[removed.error.kind], refusalOf(c, removed.error));
    }),
  );

  return routes;
}

type Asked = { section: Section; kind: QuestionKind };

/** Where the new question comes: on the page and of the kind in the address, or else on the last one with one choice. */
function newIn(c: AppContext, { survey }: SurveyWork): Asked {
  const kind = questionKinds.find((known) => known === c.req.query('soort')) ?? 'single';
  const section = survey.sections.find(({ id }) => id === Number(c.req.query('pagina'))) ?? survey.sections.at(-1);
  if (!section) throw new HTTPException(404);
  return { section, kind };
}

function questionIn(c: AppContext, { survey }: SurveyWork): Asked & { id: number; question: Question } {
  const id = numberIn(c, 'id');
  const question = questionsOf(survey.sections).find((one) => one.id === id);
  const section = survey.sections.find((one) => one.id === question?.sectionId);
  if (!question || !section) throw new HTTPException(404);
  return { section, kind: question.design.kind, id, question };
}

function show(
  c: AppContext,
  deps: Deps,
  work: SurveyWork,
  { section, kind, id }: Asked & { id: number | null },
  state: FormState,
  code: Status = 200,
  refusal?: Refusal,
) {
  const props = { work, section, kind, id, state, refusal };
  return c.html(<QuestionPage frame={frameOf(c, deps)} {...props} />, code);
}
