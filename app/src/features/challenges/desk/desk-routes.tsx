import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { refuseUnlessDesk } from '../../desk/index.ts';
import { ownPath } from '../paths.ts';
import { loadChallenges } from '../register/load-public.ts';
import { loadChallengeScheme } from '../request/challenge-scheme.ts';
import { requestMessages } from '../request/messages.ts';
import { type StartChallengeError, startChallenge } from '../request/start-challenge.ts';
import { listTasks } from '../tasks/load-tasks.ts';
import { ChallengeDeskPage, deskChannels } from './desk-page.tsx';
import { challengeDeskMessages } from './messages.ts';
import { deskSupportRoutes } from './support-routes.tsx';

const path = '/balie/uitdagen';
const status = {
  'no-right-to-challenge': 404,
  'not-allowed': 403,
  'task-not-found': 404,
  'task-closed': 409,
} as const satisfies Record<StartChallengeError['kind'], number>;

/** The desk enters a request that came on paper or was told; it is filled in on the same pages as on the web. */
export function challengeDeskRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(path, async (c) => refuseUnlessDesk(c) ?? page(c, deps, emptyForm()));
  routes.post(path, async (c) => {
    const refused = refuseUnlessDesk(c);
    if (refused) return refused;
    const fields = z.object({
      task: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
      channel: z.enum(deskChannels, challengeDeskMessages(c.get('locale')).channelMissing),
      submissionKey: z.uuid(),
    });
    const form = await readForm(c, fields);
    if (!form.ok) return page(c, deps, form.state, formStatus[form.kind]);
    const { task, channel, submissionKey } = form.value;
    const wanted = { taskId: task || null, projectId: null, channel, submissionKey };
    const started = await startChallenge(deps, c.get('actor'), wanted);
    if (started.ok) return c.redirect(ownPath(started.value.id, 'request'), 303);
    const code = status[started.error.kind];
    if (started.error.kind !== 'task-closed') throw new HTTPException(code);
    const text = requestMessages(c.get('locale')).closed(started.error.because);
    return page(c, deps, withError(form.state, 'task', text), code);
  });
  routes.route('/', deskSupportRoutes(deps));
  return routes;
}

async function page(c: AppContext, deps: Deps, state: FormState, code: 200 | 403 | 404 | 409 | 413 | 415 | 422 = 200) {
  if (!(await loadChallengeScheme(deps.db, townDay(deps.now())))) throw new HTTPException(404);
  const [tasks, rows] = await Promise.all([listTasks(deps.db), loadChallenges(deps.db)]);
  const gathering = rows.filter((row) => row.state === 'admitted');
  c.header('cache-control', 'no-store');
  return c.html(<ChallengeDeskPage frame={frameOf(c, deps)} {...{ tasks, gathering, state }} />, code);
}
