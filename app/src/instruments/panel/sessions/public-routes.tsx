import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { loadDocuments } from '../documents/documents.ts';
import { loadExperts } from '../experts/experts.ts';
import { panelOf } from '../panel-of.ts';
import { loadSessions } from './load-sessions.ts';
import { SessionPage } from './session-page.tsx';
import { SessionsPage } from './sessions-page.tsx';

const path = '/trajecten/:slug/panel/:stepId/bijeenkomsten';

/** What everybody sees of the work of a panel. */
export function publicSessionRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const load = async (stepId: number) => {
    const [sessions, documents, experts] = await Promise.all([
      loadSessions(deps.db, stepId),
      loadDocuments(deps.db, stepId),
      loadExperts(deps.db, stepId),
    ]);
    return { sessions, documents, experts };
  };

  routes.get(path, async (c) => {
    const found = await panelOf(c, deps);
    if (!found?.panel) return c.notFound();
    const { sessions, documents, experts } = await load(found.step.id);
    const known = new Set(sessions.filter(({ publishedAt }) => publishedAt).map(({ id }) => id));
    const open = documents.filter(({ sessionId }) => sessionId === null || known.has(sessionId));
    const shown = { sessions, documents: open, experts };
    const { step, panel } = found;
    return c.html(<SessionsPage frame={frameOf(c, deps)} step={step} body={panel.body} now={deps.now()} {...shown} />);
  });

  routes.get(`${path}/:sessionId`, async (c) => {
    const found = await panelOf(c, deps);
    if (!found?.panel) return c.notFound();
    const { sessions, documents, experts } = await load(found.step.id);
    const session = sessions.find(({ id, publishedAt }) => String(id) === c.req.param('sessionId') && publishedAt);
    if (!session) return c.notFound();
    const ofIt = (each: { sessionId: number | null }) => each.sessionId === session.id;
    const shown = { session, documents: documents.filter(ofIt), experts: experts.filter(ofIt) };
    const { step, panel } = found;
    return c.html(<SessionPage frame={frameOf(c, deps)} step={step} panel={panel} now={deps.now()} {...shown} />);
  });

  return routes;
}
