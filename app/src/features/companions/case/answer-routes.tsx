import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { poolHref } from '../companion-href.ts';
import { companionMessages } from '../messages.ts';
import { type AnswerError, answerProposal } from '../requests/answer-proposal.ts';
import { caseMessages } from './messages.ts';
import { maybeNoteField } from './note-field.ts';
import { onProposal } from './on-case.ts';
import { showCase } from './show-case.tsx';

const status = {
  'proposal-not-found': 404,
  'not-yours': 403,
  'reason-missing': 422,
  'already-answered': 409,
} as const satisfies Record<AnswerError['kind'], number>;

/** Where an officer takes an initiative on, or passes it on. */
export function answerRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.post(
    '/beheer/begeleiding/voorstellen/:id',
    onProposal(deps, async (c, proposal) => {
      const t = caseMessages(c.get('locale'));
      const schema = z.object({
        answer: z.enum(['accept', 'pass_on'], t.answerMissing),
        note: maybeNoteField(c.get('locale')),
      });
      const form = await readForm(c, schema);
      const typed = { form: 'answer' as const, state: form.state };
      if (!form.ok) return showCase(c, deps, proposal, { typed }, formStatus[form.kind]);
      const answered = await answerProposal(deps, c.get('actor'), { proposalId: proposal.id, ...form.value });
      if (answered.ok) {
        const { slug } = answered.value;
        if (form.value.answer === 'accept') return c.redirect(`${poolHref.initiative(slug)}?klaar=aangenomen`, 303);
        return c.redirect(`${poolHref.overview}?klaar=doorgegeven`, 303);
      }
      const { error } = answered;
      switch (error.kind) {
        case 'proposal-not-found':
        case 'not-yours':
          throw new HTTPException(status[error.kind]);
        case 'reason-missing': {
          const state = withError(form.state, 'note', t.reasonMissing);
          return showCase(c, deps, proposal, { typed: { form: 'answer', state } }, status[error.kind]);
        }
        case 'already-answered': {
          const { states } = companionMessages(c.get('locale'));
          return showCase(c, deps, proposal, { refusal: t.alreadyAnswered(states[error.state]) }, status[error.kind]);
        }
      }
    }),
  );
  return routes;
}
