import { Hono } from 'hono';
import { noticeOf } from '../../../features/staff/index.ts';
import { hasRole } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { consultationOf } from '../consultation-of.ts';
import { ConsultationPage } from '../consultation-page.tsx';
import { loadReading } from './load-reading.ts';
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
    return c.html(<ConsultationPage frame={frame} step={step} reading={reading} manages={manages} />);
  });
  return routes;
}
