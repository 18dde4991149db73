import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { noticeOf } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { dialogueStaffPath } from '../dialogue-path.ts';
import { changeStatus } from '../staff/change-dialogue.ts';
import { onModeration } from '../staff/on-dialogue.ts';
import { showStatement, statementIn } from '../statements/staff-routes.tsx';
import { statementMessages } from '../statements/statement-messages.ts';
import { decide } from './decide.ts';
import { moderationMessages } from './moderation-messages.ts';
import { countToJudge, listToJudge } from './queue.ts';
import { QueuePage } from './queue-page.tsx';
import { rulingForm } from './ruling-form.ts';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/dialoog';
const pageSize = 20;

/** What waits for a decision, and the decision on each statement. */
export function moderationRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    `${path}/beoordelen`,
    onModeration(deps, async (c, work) => {
      const notice = noticeOf(c, statementMessages(c.get('locale')).done);
      const actor = c.get('actor');
      const page = z.coerce.number().int().min(1).max(10_000).catch(1).parse(c.req.query('pagina'));
      const [count, statements] = await Promise.all([
        countToJudge(deps.db, work.step.id),
        listToJudge(deps.db, work.step.id, {
          personId: actor.kind === 'person' ? actor.personId : null,
          limit: pageSize,
          offset: (page - 1) * pageSize,
        }),
      ]);
      const queue = { statements, page, pages: Math.ceil(count / pageSize) };
      return c.html(<QueuePage frame={frameOf(c, deps, notice)} work={work} {...queue} />);
    }),
  );

  routes.post(
    `${path}/stellingen/:statementId/besluit`,
    onModeration(deps, async (c, work) => {
      const statement = await statementIn(c, deps, work);
      const t = moderationMessages(c.get('locale')).errors;
      const form = await readForm(c, rulingForm(c.get('locale')));
      if (!form.ok) return showStatement(c, deps, work, statement, { ruling: form.state }, formStatus[form.kind]);
      const { seen, ...ruling } = form.value;
      const decided = await decide(deps, c.get('actor'), {
        stepId: work.step.id,
        id: statement.id,
        seen,
        ruling,
      });
      if (decided.ok) return c.redirect(`${dialogueStaffPath(work.step, 'moderation')}?klaar=besloten`, 303);
      const { error } = decided;
      switch (error.kind) {
        case 'dialogue-not-found':
        case 'not-allowed':
          throw new HTTPException(changeStatus[error.kind]);
        case 'statement-not-found':
          throw new HTTPException(404);
        case 'category-missing':
        case 'own-words-missing': {
          const field = error.kind === 'category-missing' ? 'category' : 'ownWords';
          const asked = withError(form.state, field, t[error.kind]);
          return showStatement(c, deps, work, statement, { ruling: asked }, 422);
        }
        case 'own-statement':
        case 'not-possible-now':
        case 'decided-by-another':
        case 'project-closed': {
          const now = await statementIn(c, deps, work);
          const refusal = { text: t[error.kind] };
          return showStatement(c, deps, work, now, { ruling: form.state, refusal }, 409);
        }
      }
    }),
  );

  return routes;
}
