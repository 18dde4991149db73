import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { numberIn } from '../../staff/index.ts';
import { actionForm, outcomeForm } from '../actions/action-forms.ts';
import { type AddActionError, addAction, type SettleActionError, settleAction } from '../actions/keep-actions.ts';
import { actionMessages } from '../actions/messages.ts';
import { poolHref } from '../companion-href.ts';
import { caseMessages } from './messages.ts';
import { onCase } from './on-case.ts';
import { showCase } from './show-case.tsx';

const own = `${poolHref.initiative(':slug')}/acties`;

const addStatus = {
  'request-not-found': 404,
  'not-yours': 403,
  'request-closed': 409,
  'due-in-the-past': 422,
} as const satisfies Record<AddActionError['kind'], number>;

const settleStatus = {
  'request-not-found': 404,
  'not-yours': 403,
  'request-closed': 409,
  'action-not-found': 404,
  'already-settled': 409,
  'reason-missing': 422,
} as const satisfies Record<SettleActionError['kind'], number>;

/** Where the companion keeps the actions of the town hall for an initiative. */
export function actionRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.post(
    own,
    onCase(deps, async (c, model) => {
      const form = await readForm(c, actionForm(c.get('locale')));
      const typed = { form: 'action' as const, state: form.state };
      if (!form.ok) return showCase(c, deps, model, { typed }, formStatus[form.kind]);
      const added = await addAction(deps, c.get('actor'), model.id, form.value);
      if (added.ok) return c.redirect(`${poolHref.initiative(model.slug)}?klaar=actie#acties`, 303);
      const { kind } = added.error;
      switch (kind) {
        case 'request-not-found':
        case 'not-yours':
          throw new HTTPException(addStatus[kind]);
        case 'request-closed':
          return showCase(c, deps, model, { refusal: caseMessages(c.get('locale')).requestClosed }, addStatus[kind]);
        case 'due-in-the-past': {
          const state = withError(form.state, 'dueOn', actionMessages(c.get('locale')).dueWrong);
          return showCase(c, deps, model, { typed: { form: 'action', state } }, addStatus[kind]);
        }
      }
    }),
  );

  routes.post(
    `${own}/:id`,
    onCase(deps, async (c, model) => {
      const t = actionMessages(c.get('locale'));
      const id = numberIn(c, 'id');
      const form = await readForm(c, outcomeForm(c.get('locale')));
      const typed = { form: 'outcome' as const, state: form.state, id };
      if (!form.ok) return showCase(c, deps, model, { typed }, formStatus[form.kind]);
      const settled = await settleAction(deps, c.get('actor'), model.id, { taskId: id, ...form.value });
      if (settled.ok) return c.redirect(`${poolHref.initiative(model.slug)}?klaar=uitkomst#acties`, 303);
      const { kind } = settled.error;
      switch (kind) {
        case 'request-not-found':
        case 'action-not-found':
        case 'not-yours':
          throw new HTTPException(settleStatus[kind]);
        case 'request-closed':
          return showCase(c, deps, model, { refusal: caseMessages(c.get('locale')).requestClosed }, settleStatus[kind]);
        case 'already-settled':
          return showCase(c, deps, model, { refusal: t.already }, settleStatus[kind]);
        case 'reason-missing': {
          const state = withError(form.state, 'note', t.reasonMissing);
          return showCase(c, deps, model, { typed: { form: 'outcome', state, id } }, settleStatus[kind]);
        }
      }
    }),
  );

  return routes;
}
