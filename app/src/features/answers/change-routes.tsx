import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../platform/http/form.ts';
import { refuseUnlessManager } from '../../platform/identity/require-staff.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { outcomes } from './answer.ts';
import { type ChangeAnswerError, changeAnswer } from './change-answer.ts';
import { ChangeAnswerPage } from './change-page.tsx';
import { type Answer, loadAnswer } from './load-answer.ts';
import { answerMessages } from './messages.ts';
import { positive } from './staff-filter.ts';
import { toldQuery } from './staff-routes.tsx';

const path = '/beheer/trajecten/:slug/antwoorden/:id/wijzigen';
const formSchema = z.object({ outcome: z.enum(outcomes), why: z.string().default('') });
const status = {
  'answer-not-found': 404,
  'not-allowed': 403,
  'why-missing': 422,
  'why-too-long': 422,
  'answer-replaced': 409,
  'nothing-changed': 422,
} as const satisfies Record<ChangeAnswerError['kind'], number>;

/** The staff page on which an answer is replaced. */
export function changeAnswerRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.get(path, async (c) => {
    const answer = await answerOf(c, deps);
    const refused = refuseUnlessManager(c, answer.projectId);
    if (refused) return refused;
    if (answer.replacedBy) return c.redirect(`/antwoorden/${answer.id}`, 303);
    const state = emptyForm({ outcome: answer.outcome, why: answer.why });
    return c.html(<ChangeAnswerPage frame={frameOf(c, deps)} answer={answer} state={state} />);
  });

  app.post(path, async (c) => {
    const answer = await answerOf(c, deps);
    const refused = refuseUnlessManager(c, answer.projectId);
    if (refused) return refused;
    const again = (state: FormState, code: 409 | 413 | 415 | 422) =>
      c.html(<ChangeAnswerPage frame={frameOf(c, deps)} answer={answer} state={state} />, code);
    const form = await readForm(c, formSchema);
    if (!form.ok) return again(form.state, formStatus[form.kind]);
    const result = await changeAnswer(deps, c.get('actor'), { responseId: answer.id, ...form.value });
    if (result.ok) {
      return c.redirect(`/beheer/trajecten/${answer.projectSlug}/antwoorden?${toldQuery(result.value.told)}`, 303);
    }
    const { error } = result;
    const t = answerMessages(c.get('locale')).error;
    switch (error.kind) {
      case 'answer-not-found':
      case 'not-allowed':
        throw new HTTPException(status[error.kind]);
      case 'why-too-long':
        return again(withError(form.state, 'why', t[error.kind](error.limit)), status[error.kind]);
      case 'why-missing':
      case 'nothing-changed':
        return again(withError(form.state, 'why', t[error.kind]), status[error.kind]);
      case 'answer-replaced':
        return again(withError(form.state, '', t[error.kind]), status[error.kind]);
    }
  });

  return app;
}

async function answerOf(c: AppContext, deps: Deps): Promise<Answer> {
  const id = positive(c.req.param('id'));
  const answer = id === undefined ? undefined : await loadAnswer(deps.db, id, { limit: 1, offset: 0 });
  if (!answer || answer.projectSlug !== c.req.param('slug')) throw new HTTPException(404);
  return answer;
}
