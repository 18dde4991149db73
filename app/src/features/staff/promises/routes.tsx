import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listPromises, type SettlePromiseError, settlePromise } from '../../agreements/index.ts';
import type { Project } from '../../projects/index.ts';
import { staffHref } from '../../staff-nav/index.ts';
import { optionalText } from '../fields.ts';
import { staffMessages } from '../messages.ts';
import { noticeOf, numberIn, onProject, type Status } from '../on-project.ts';
import type { Refusal } from '../staff-page.tsx';
import { promiseMessages } from './messages.ts';
import { PromisesPage, type TypedOutcome } from './promises-page.tsx';

const path = '/beheer/trajecten/:slug/beloften';
const status = {
  'promise-not-found': 404,
  'not-allowed': 403,
  'already-settled': 409,
  'reason-missing': 422,
} as const satisfies Record<SettlePromiseError['kind'], number>;

const outcomeForm = (locale: Locale) =>
  z.object({
    outcome: z.enum(['kept', 'not_kept'], promiseMessages(locale).outcomeMissing),
    note: optionalText(2000, staffMessages(locale).tooLong),
  });

/** Where promises get their outcome. */
export function promiseRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onProject(deps, (c, project) => page(c, deps, project, {})),
  );

  routes.post(
    `${path}/:id`,
    onProject(deps, async (c, project) => {
      const taskId = numberIn(c, 'id');
      const known = await listPromises(deps.db, { projectId: project.id });
      if (!known.some((promise) => promise.id === taskId)) throw new HTTPException(404);
      const form = await readForm(c, outcomeForm(c.get('locale')));
      if (!form.ok) {
        return page(c, deps, project, { typed: { taskId, state: form.state } }, formStatus[form.kind]);
      }
      const settled = await settlePromise(deps, c.get('actor'), { taskId, ...form.value });
      if (settled.ok) return c.redirect(`${staffHref(project.slug, 'promises')}?klaar=gegeven`, 303);
      const t = promiseMessages(c.get('locale'));
      const code = status[settled.error.kind];
      switch (settled.error.kind) {
        case 'promise-not-found':
        case 'not-allowed':
          throw new HTTPException(status[settled.error.kind]);
        case 'already-settled':
          return page(c, deps, project, { refusal: { text: t.already } }, code);
        case 'reason-missing': {
          const typed = { taskId, state: withError(form.state, 'note', t.reasonMissing) };
          return page(c, deps, project, { typed }, code);
        }
      }
    }),
  );

  return routes;
}

type Answer = { typed?: TypedOutcome; refusal?: Refusal };

async function page(c: AppContext, deps: Deps, project: Project, { typed, refusal }: Answer, code: Status = 200) {
  const notice = typed || refusal ? undefined : noticeOf(c, promiseMessages(c.get('locale')).done);
  return c.html(
    <PromisesPage
      frame={frameOf(c, deps, notice)}
      project={project}
      promises={await listPromises(deps.db, { projectId: project.id })}
      today={townDay(deps.now())}
      typed={typed}
      refusal={refusal}
    />,
    code,
  );
}
