import { Hono } from 'hono';
import { noticeOf } from '../../../features/staff/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import { hasRole } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { consultationOf } from '../consultation-of.ts';
import { ConsultationPage } from '../consultation-page.tsx';
import { respondPath } from '../consultation-path.ts';
import { wayToRemark } from '../remarks/way-to-remark.ts';
import type { Responding } from './draft-text.tsx';
import { loadReading, type Reading } from './load-reading.ts';
import { readingMessages } from './reading-messages.ts';

/** The page on which everybody reads the draft. */
export function readingRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/trajecten/:slug/inspraak/:stepId', async (c) => {
    const found = await consultationOf(c, deps);
    if (!found) return c.notFound();
    const { step, consultation } = found;
    const reading = consultation && (await loadReading(deps, step, consultation));
    const manages = hasRole(c.get('actor'), 'process_manager', step.projectId);
    const frame = frameOf(c, deps, noticeOf(c, readingMessages(c.get('locale')).done));
    const responding = reading && respondingTo(c, deps, step, reading);
    return c.html(<ConsultationPage {...{ frame, step, reading, manages, responding }} />);
  });
  return routes;
}

/** The paragraph below which the form to respond is open, as the address says; none where nobody can respond now. */
function respondingTo(c: AppContext, deps: Deps, step: Step, { draft, stage }: Reading): Responding | undefined {
  const id = Number(c.req.query('reageer'));
  if (stage !== 'open' || !draft.some((one) => one.id === id && one.number !== null)) return undefined;
  return { id, way: wayToRemark(step, c.get('actor'), deps, c.get('locale'), respondPath(step, id)) };
}
