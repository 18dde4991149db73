import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { refuseUnlessAnyDesk, refuseUnlessDesk } from '../../../features/desk/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { deskForm } from './answer-form.ts';
import { answerMessages } from './answer-messages.ts';
import { codeIn, codeProblem } from './code-words.ts';
import { demoCode } from './demo-code.ts';
import { DeskAnswerPage, DeskCodePage } from './desk-answer-page.tsx';
import { giveAnswer } from './give-answer.ts';
import { type Invited, loadInvited, panelOfInvitation } from './invited.ts';

type Status = 200 | 409 | 413 | 415 | 422;
const path = '/balie/loting';

/** Answers on paper and by phone, with the code of the letter. */
export function deskAnswerRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const own of [path, `${path}/*`]) {
    routes.use(own, async (c, next) => {
      c.header('cache-control', 'no-store');
      return refuseUnlessAnyDesk(c) ?? (await next());
    });
  }
  routes.get(path, (c) => askCode(c, deps, emptyForm(), 200));
  routes.post(path, async (c) => {
    const form = await readForm(c, z.object({ code: codeIn(c.get('locale')) }));
    if (!form.ok) return askCode(c, deps, form.state, formStatus[form.kind]);
    const invited = await loadInvited(deps, form.value.code);
    if (!invited) return wrongCode(c, deps, form.state);
    return refuseUnlessDesk(c, invited.step.projectId) ?? show(c, deps, invited, form.value.code, emptyForm(), 200);
  });
  routes.post(`${path}/:id{[0-9]{1,15}}`, async (c) => {
    const panel = await panelOfInvitation(deps.db, Number(c.req.param('id')));
    if (!panel) throw new HTTPException(404);
    const form = await readForm(c, deskForm(panel, c.get('locale')));
    if (!form.ok && form.kind !== 'invalid') return askCode(c, deps, form.state, formStatus[form.kind]);
    const code = form.ok ? form.value.code : [form.state.values.code].flat()[0];
    const invited = code === undefined ? undefined : await loadInvited(deps, code);
    // The code is the proof that the letter is there; the number in the address is none.
    if (!invited || String(invited.id) !== c.req.param('id')) return wrongCode(c, deps, form.state);
    const refused = refuseUnlessDesk(c, invited.step.projectId);
    if (refused) return refused;
    if (!form.ok) return show(c, deps, invited, code ?? '', form.state, formStatus[form.kind]);
    const { answer, channel } = form.value;
    const result = await giveAnswer(deps, { channel, colleague: c.get('actor') }, invited.id, answer);
    if (result.ok) return c.redirect(`${path}?klaar=ja`, 303);
    switch (result.error.kind) {
      case 'not-found':
        throw new HTTPException(404);
      case 'not-allowed':
        throw new HTTPException(403);
      case 'closed': {
        const state = withError(form.state, '', answerMessages(c.get('locale')).desk.closed);
        return show(c, deps, invited, code ?? '', state, 409);
      }
    }
  });
  return routes;
}

async function askCode(c: AppContext, deps: Deps, state: FormState, status: Status) {
  const saved = c.req.query('klaar') === 'ja' ? answerMessages(c.get('locale')).desk.saved : undefined;
  const demo = await demoCode(deps, 'answer');
  return c.html(<DeskCodePage frame={frameOf(c, deps, saved)} state={state} demo={demo} />, status);
}

function wrongCode(c: AppContext, deps: Deps, { values }: FormState) {
  const state = emptyForm(values.code === undefined ? {} : { code: values.code });
  return askCode(c, deps, withError(state, 'code', codeProblem({ kind: 'wrong-code' }, c.get('locale'))), 422);
}

function show(c: AppContext, deps: Deps, invited: Invited, code: string, state: FormState, status: Status) {
  const { id, step, panel, answer } = invited;
  const model = { id, code, question: step.projectQuestion, panel, answered: answer !== null };
  return c.html(<DeskAnswerPage frame={frameOf(c, deps)} invited={model} state={state} />, status);
}
