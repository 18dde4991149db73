import { Hono } from 'hono';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { formStatus, readForm } from '../../../platform/http/form.ts';
import { onBudget } from '../staff/on-budget.ts';
import { closeBox } from './close-box.ts';
import { backToVotes, showVotes } from './show-votes.tsx';
import { votesMessages } from './votes-messages.ts';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/budget/stemmen';

/** The ballot box for its officers: the turnout, and the close. */
export function votesRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onBudget(deps, (c, work) => showVotes(c, deps, work)),
  );

  routes.post(
    `${path}/sluiten`,
    onBudget(deps, async (c, work) => {
      const t = votesMessages(c.get('locale'));
      const form = await readForm(c, z.object({ sure: z.literal('ja', { error: t.sureNeeded }) }));
      if (!form.ok)
        return showVotes(c, deps, work, { typed: { form: 'close', state: form.state } }, formStatus[form.kind]);
      const closed = await closeBox(deps, c.get('actor'), work.step.id);
      if (closed.ok) return backToVotes(c, work, 'gesloten');
      return showVotes(c, deps, work, { refusal: { text: t.stillOpen } }, 409);
    }),
  );

  return routes;
}
