import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import type { Project } from '../../projects/index.ts';
import { noticeOf, numberIn, onAnyProject, type Status } from '../../staff/index.ts';
import { type ForClass, type Instruments, loadStep, type Step } from '../../steps/index.ts';
import { listSummaries } from '../../summaries/index.ts';
import { questionOfStep } from './child-question.ts';
import { questionMessages } from './messages.ts';
import { questionForm } from './question-form.ts';
import { type SaveQuestionError, saveStepQuestion } from './save-question.ts';
import { StepQuestionPage } from './step-question-page.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/kindertekst';
const saveQuestionStatus = { 'not-found': 404, 'not-allowed': 403 } as const satisfies Record<
  SaveQuestionError['kind'],
  number
>;
type OnStep = { project: Project; step: Step; forClass: ForClass };

/** The question of a step in the words of a child, for who manages its project. */
export function stepQuestionRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const onStep = (handle: (c: AppContext, on: OnStep) => Promise<Response>) =>
    onAnyProject(deps, async (c, project) => {
      const step = await loadStep(deps.db, numberIn(c, 'stepId'), deps.now());
      const forClass = step?.projectId === project.id ? instruments.of(step).forClass : undefined;
      if (!step || !forClass) throw new HTTPException(404);
      return handle(c, { project, step, forClass });
    });
  const page = async (
    c: AppContext,
    { project, step, forClass }: OnStep,
    { state, suggested = false, code = 200 }: { state: FormState; suggested?: boolean; code?: Status },
  ) => {
    const notice = code === 200 ? noticeOf(c, { bewaard: questionMessages(c.get('locale')).saved }) : undefined;
    const parts = await forClass.questions(deps.db, step);
    const action = `/beheer/trajecten/${project.slug}/onderdelen/${step.id}/kindertekst`;
    const props = { project, action, state, parts, suggested };
    return c.html(<StepQuestionPage frame={frameOf(c, deps, notice)} {...props} />, code);
  };

  routes.get(
    path,
    onStep(async (c, on) => {
      const kept = await questionOfStep(deps.db, on.step.id);
      if (kept) {
        const { question, about, pictogram } = kept;
        return page(c, on, { state: emptyForm({ question, about, pictogram }) });
      }
      const plain = await plainSummary(deps, on.project.id);
      return page(c, on, { state: emptyForm({ about: plain }), suggested: plain !== '' });
    }),
  );

  routes.post(
    path,
    onStep(async (c, on) => {
      const form = await readForm(c, questionForm(c.get('locale')));
      if (!form.ok) return page(c, on, { state: form.state, code: formStatus[form.kind] });
      const saved = await saveStepQuestion(deps, c.get('actor'), on.step.id, form.value);
      if (!saved.ok) throw new HTTPException(saveQuestionStatus[saved.error.kind]);
      return c.redirect(`/beheer/trajecten/${on.project.slug}/onderdelen/${on.step.id}/kindertekst?klaar=bewaard`, 303);
    }),
  );
  return routes;
}

async function plainSummary(deps: Deps, projectId: number): Promise<string> {
  const summaries = await listSummaries(deps.db, projectId);
  return summaries.find(({ language }) => language === 'nl-plain')?.body ?? '';
}
