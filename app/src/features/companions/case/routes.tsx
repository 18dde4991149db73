import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { formStatus, readForm } from '../../../platform/http/form.ts';
import { poolHref } from '../companion-href.ts';
import { messageForm } from '../contact/message-form.ts';
import { type FromTownError, writeToTeam } from '../contact/send-message.ts';
import { companionMessages } from '../messages.ts';
import { type EndError, endCompanion } from '../requests/end-companion.ts';
import { type ByHandError, proposeByHand } from '../requests/propose-by-hand.ts';
import { actionRoutes } from './action-routes.tsx';
import { answerRoutes } from './answer-routes.tsx';
import { caseMessages } from './messages.ts';
import { noteField } from './note-field.ts';
import { onCase } from './on-case.ts';
import { showCase } from './show-case.tsx';

const own = poolHref.initiative(':slug');

const messageStatus = {
  'request-not-found': 404,
  'not-yours': 403,
  'request-closed': 409,
} as const satisfies Record<FromTownError['kind'], number>;

const byHandStatus = {
  'not-allowed': 403,
  'request-not-found': 404,
  'request-closed': 409,
  'not-in-pool': 409,
  'already-proposed': 409,
} as const satisfies Record<ByHandError['kind'], number>;

const endStatus = {
  'request-not-found': 404,
  'not-yours': 403,
  'reason-missing': 422,
  'already-answered': 409,
} as const satisfies Record<EndError['kind'], number>;

/** /beheer/begeleiding/initiatieven/…: one initiative for the officers of the pool. */
export function caseRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', actionRoutes(deps));
  routes.route('/', answerRoutes(deps));

  routes.get(
    own,
    onCase(deps, (c, model) => showCase(c, deps, model)),
  );

  routes.post(
    `${own}/bericht`,
    onCase(deps, async (c, model) => {
      const form = await readForm(c, messageForm(c.get('locale')));
      if (!form.ok)
        return showCase(c, deps, model, { typed: { form: 'message', state: form.state } }, formStatus[form.kind]);
      const sent = await writeToTeam(deps, c.get('actor'), model.id, form.value);
      if (sent.ok) return c.redirect(`${poolHref.initiative(model.slug)}?klaar=verstuurd#berichten`, 303);
      const { kind } = sent.error;
      if (kind !== 'request-closed') throw new HTTPException(messageStatus[kind]);
      const typed = { form: 'message' as const, state: form.state };
      return showCase(c, deps, model, { typed, refusal: caseMessages(c.get('locale')).requestClosed }, 409);
    }),
  );

  routes.post(
    `${own}/voorstel`,
    onCase(deps, async (c, model) => {
      const t = caseMessages(c.get('locale'));
      const form = await readForm(c, z.object({ personId: z.uuid(t.officerMissing) }));
      if (!form.ok)
        return showCase(c, deps, model, { typed: { form: 'by-hand', state: form.state } }, formStatus[form.kind]);
      const { personId } = form.value;
      const proposed = await proposeByHand(deps, c.get('actor'), { requestId: model.id, personId });
      if (proposed.ok) return c.redirect(`${poolHref.initiative(model.slug)}?klaar=gevraagd`, 303);
      const { error } = proposed;
      switch (error.kind) {
        case 'not-allowed':
        case 'request-not-found':
          throw new HTTPException(byHandStatus[error.kind]);
        case 'request-closed':
          return showCase(c, deps, model, { refusal: t.requestClosed }, 409);
        case 'not-in-pool':
          return showCase(c, deps, model, { refusal: t.notInPool }, 409);
        case 'already-proposed':
          return showCase(c, deps, model, { refusal: t.alreadyProposed(error.name) }, 409);
      }
    }),
  );

  routes.post(
    `${own}/stoppen`,
    onCase(deps, async (c, model) => {
      const t = caseMessages(c.get('locale'));
      const { states } = companionMessages(c.get('locale'));
      const schema = z.object({
        step: z.enum(['hand_over', 'finish'], t.endMissing),
        note: noteField(c.get('locale')),
      });
      const form = await readForm(c, schema);
      if (!form.ok)
        return showCase(c, deps, model, { typed: { form: 'end', state: form.state } }, formStatus[form.kind]);
      const ended = await endCompanion(deps, c.get('actor'), { requestId: model.id, ...form.value });
      if (ended.ok) return c.redirect(`${poolHref.initiative(model.slug)}?klaar=gestopt`, 303);
      const { error } = ended;
      switch (error.kind) {
        case 'request-not-found':
        case 'not-yours':
          throw new HTTPException(endStatus[error.kind]);
        case 'reason-missing':
          return showCase(c, deps, model, { refusal: t.reasonMissing }, 422);
        case 'already-answered':
          return showCase(c, deps, model, { refusal: t.alreadyAnswered(states[error.state]) }, 409);
      }
    }),
  );

  return routes;
}
