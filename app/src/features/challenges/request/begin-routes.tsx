import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { requirePerson } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listInitiatives } from '../../schemes/index.ts';
import { ownPath } from '../paths.ts';
import { listTasks } from '../tasks/load-tasks.ts';
import { BeginPage } from './begin-page.tsx';
import { loadChallengeScheme } from './challenge-scheme.ts';
import { requestMessages } from './messages.ts';
import { type StartChallengeError, startChallenge } from './start-challenge.ts';

type Code = 200 | 403 | 404 | 409 | 413 | 415 | 422;
const status = {
  'no-right-to-challenge': 404,
  'not-allowed': 403,
  'task-not-found': 404,
  'task-closed': 409,
} as const satisfies Record<StartChallengeError['kind'], number>;

const fields = z.object({
  task: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
  project: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
  submissionKey: z.uuid(),
});

/** Beginning a request: a draft that is kept. */
export function beginRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/uitdagen/begin', requirePerson, async (c) => {
    const initiative = c.req.query('initiatief') ?? '0';
    return page(c, deps, emptyForm({ task: c.req.query('taak') ?? '', project: initiative }));
  });
  routes.post('/uitdagen/begin', requirePerson, async (c) => {
    const form = await readForm(c, fields);
    if (!form.ok) return page(c, deps, form.state, formStatus[form.kind]);
    const { task, project, submissionKey } = form.value;
    const started = await startChallenge(deps, c.get('actor'), {
      ...{ taskId: task || null, projectId: project || null, channel: 'web', submissionKey },
    });
    if (started.ok) return c.redirect(ownPath(started.value.id, 'request'), 303);
    const code = status[started.error.kind];
    if (started.error.kind !== 'task-closed') throw new HTTPException(code);
    const text = requestMessages(c.get('locale')).closed(started.error.because);
    return page(c, deps, withError(form.state, 'task', text), code);
  });
  return routes;
}

async function page(c: AppContext, deps: Deps, state: FormState, code: Code = 200) {
  if (!(await loadChallengeScheme(deps.db, townDay(deps.now())))) throw new HTTPException(404);
  const [tasks, initiatives] = await Promise.all([listTasks(deps.db), listInitiatives(deps.db, c.get('actor'))]);
  return c.html(<BeginPage frame={frameOf(c, deps)} {...{ tasks, initiatives, state }} />, code);
}
