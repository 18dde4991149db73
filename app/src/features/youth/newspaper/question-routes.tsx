import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { refuseUnlessStaff } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import type { Status } from '../../staff/index.ts';
import { type ChildQuestion, loadChildQuestion } from '../questions/child-question.ts';
import { FreeQuestionPage } from '../questions/free-question-page.tsx';
import { freeQuestionForm } from '../questions/question-form.ts';
import { type SaveQuestionError, saveFreeQuestion } from '../questions/save-question.ts';
import { editorMessages } from './editor-messages.ts';
import { editorPath } from './editor-pages.tsx';

const status = { 'not-found': 404, 'not-allowed': 403 } as const satisfies Record<SaveQuestionError['kind'], number>;

/** The questions that the Kinderkrant asks. */
export function paperQuestionRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const show = (c: AppContext, id: number | null, state: FormState, code: Status) => {
    const back = { href: editorPath, label: editorMessages(c.get('locale')).title };
    return c.html(<FreeQuestionPage frame={frameOf(c, deps)} id={id} back={back} state={state} />, code);
  };
  const save = async (c: AppContext, id: number | null) => {
    const form = await readForm(c, freeQuestionForm(c.get('locale')));
    // What was unticked is not sent at all, so that it stays unticked when the form comes back.
    if (!form.ok)
      return show(c, id, { ...form.state, values: { open: '', ...form.state.values } }, formStatus[form.kind]);
    const saved = await saveFreeQuestion(deps, c.get('actor'), id, form.value);
    if (!saved.ok) throw new HTTPException(status[saved.error.kind]);
    return c.redirect(`${editorPath}?klaar=vraag`, 303);
  };
  const questionOf = async (c: AppContext): Promise<ChildQuestion> => {
    const question = await loadChildQuestion(deps.db, Number(c.req.param('id')));
    if (question?.stepId !== null) throw new HTTPException(404);
    return question;
  };
  const refuse = (c: AppContext) => refuseUnlessStaff(c, 'programme_team');
  const one = `${editorPath}/vragen/:id{[0-9]{1,15}}`;

  routes.get(
    `${editorPath}/vragen/nieuw`,
    async (c) => refuse(c) ?? show(c, null, emptyForm({ pictogram: 'talk' }), 200),
  );
  routes.post(`${editorPath}/vragen/nieuw`, async (c) => refuse(c) ?? save(c, null));
  routes.get(one, async (c) => {
    const refused = refuse(c);
    if (refused) return refused;
    const { id, question, about, pictogram, open } = await questionOf(c);
    return show(c, id, emptyForm({ question, about, pictogram, open: open ? 'ja' : '' }), 200);
  });
  routes.post(one, async (c) => refuse(c) ?? save(c, (await questionOf(c)).id));
  return routes;
}
